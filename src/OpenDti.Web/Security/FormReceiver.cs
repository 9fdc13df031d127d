using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Primitives;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Security;

/// <summary>Reads the whole body of a post, then stamps it: a request counts from the moment at which it is complete.</summary>
public sealed class FormReceiver(RequestDelegate next, TimeProvider clock)
{
    /// <summary>What is read of a body with a file, so that its sender can be told the limit; beyond it the connection is cut.</summary>
    private const int MostReadWithFile = 40_000_000;

    private static readonly FormLimits FieldLimits = new(MostFields: 1_000, LongestName: 200, LongestField: 20_000);

    /// <summary>A file may arrive over a poor line, but not drop by drop: each upload under way holds memory.</summary>
    private static readonly MinDataRate SlowestUpload = new(bytesPerSecond: 2_000, gracePeriod: TimeSpan.FromSeconds(10));

    private static readonly FormOptions Limits = new()
    {
        ValueCountLimit = FieldLimits.MostFields,
        KeyLengthLimit = FieldLimits.LongestName,
        ValueLengthLimit = FieldLimits.LongestField,
        BufferBody = false,
    };

    public async Task InvokeAsync(HttpContext context, CurrentRequest current)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            await next(context);
            return;
        }

        var takesFiles = context.GetEndpoint()?.Metadata.GetMetadata<TakesFiles>();
        var isMultipart = request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;
        if (!request.HasFormContentType || (isMultipart && takesFiles is null))
        {
            await ErrorPages.Of(StatusCodes.Status415UnsupportedMediaType).ExecuteAsync(context);
            return;
        }

        var refused = isMultipart ? await ReadWithFilesAsync(context, current, takesFiles!) : await ReadFieldsAsync(context, current);
        if (refused is { } status)
        {
            await ErrorPages.Of(status).ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private async Task<int?> ReadFieldsAsync(HttpContext context, CurrentRequest current)
    {
        var request = context.Request;
        context.Features.Set<IFormFeature>(new FormFeature(request, Limits));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var (name, values) in await request.ReadFormAsync(context.RequestAborted))
            {
                if (!IsCleanText(name) || values.Count != 1 || !IsCleanText(values[0]!))
                {
                    return StatusCodes.Status400BadRequest;
                }

                fields[name] = values[0]!.Normalize(NormalizationForm.FormC);
            }
        }
        catch (InvalidDataException refused)
        {
            // The reader throws the same exception for a broken limit and for a text that is none (NUL).
            var isTooMuch = refused.Message.Contains("limit", StringComparison.OrdinalIgnoreCase);
            return isTooMuch ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
        }

        current.Posted = Posted.Of(request.Path, fields, clock.GetUtcNow());
        return null;
    }

    private async Task<int?> ReadWithFilesAsync(HttpContext context, CurrentRequest current, TakesFiles takes)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = MostReadWithFile;
        context.Features.GetRequiredFeature<IHttpMinRequestBodyDataRateFeature>().MinDataRate = SlowestUpload;
        var form = new MultipartForm(FieldLimits, takes.MostBytesEach);
        if (await form.ReadAsync(context.Request, context.RequestAborted) is { } refused)
        {
            return refused;
        }

        // The framework's forgery protection looks for its token here.
        context.Request.Form = new FormCollection(form.Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value)));
        current.Posted = Posted.Of(context.Request.Path, form.Fields, clock.GetUtcNow(), form.Files) with
        {
            TooLarge = form.TooLarge,
            MostBytesEach = takes.MostBytesEach,
        };
        return null;
    }

    /// <summary>PostgreSQL refuses NUL, UTF-8 knows no lone surrogate; what cannot be stored alike on both engines is refused at the edge.</summary>
    public static bool IsCleanText(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0' || char.IsLowSurrogate(text[i]))
            {
                return false;
            }

            if (char.IsHighSurrogate(text[i]) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
            {
                return false;
            }
        }

        // The form reader turns invalid UTF-8 into U+FFFD before we see it; nobody types that sign.
        return !text.Contains('\uFFFD', StringComparison.Ordinal);
    }
}
