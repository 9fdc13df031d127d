using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.Primitives;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Security;

/// <summary>Reads the whole body of a post, then stamps it: a request counts from the moment at which it is complete.</summary>
public sealed class FormReceiver(RequestDelegate next, TimeProvider clock, FileStore store)
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

    public async Task InvokeAsync(HttpContext context, CurrentRequest current, Sessions sessions)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            await next(context);
            return;
        }

        var isMultipart = request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) == true;
        var metadata = context.GetEndpoint()?.Metadata;
        var takesFiles = metadata?.GetMetadata<TakesFiles>();
        if (metadata?.GetMetadata<TakesJson>() is not null)
        {
            await next(context);
            return;
        }

        var takesStreamed = metadata?.GetMetadata<TakesStreamedFiles>();
        if (!request.HasFormContentType || (isMultipart && takesFiles is null && takesStreamed is null))
        {
            await ErrorPages.Of(StatusCodes.Status415UnsupportedMediaType).ExecuteAsync(context);
            return;
        }

        if (isMultipart && takesStreamed is not null)
        {
            await StreamAsync(context, current, takesStreamed, sessions);
            return;
        }

        var refused = isMultipart ? await ReadWithFileAsync(context, current, takesFiles!) : await ReadFieldsAsync(context, current);
        await AnswerAsync(context, refused);
    }

    private async Task AnswerAsync(HttpContext context, int? refused)
    {
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

    private async Task<int?> ReadWithFileAsync(HttpContext context, CurrentRequest current, TakesFiles takes)
    {
        AllowBody(context, MostReadWithFile);
        var file = new FilesInMemory(takes.MostBytesEach);
        var form = new MultipartForm(FieldLimits, file);
        if (await form.ReadAsync(context.Request, context.RequestAborted) is { } refused)
        {
            return refused;
        }

        HandToForgeryProtection(context, form);
        current.Posted = Posted.Of(context.Request.Path, form.Fields, clock.GetUtcNow(), file.Files) with
        {
            TooLarge = file.TooLarge,
            MostBytesEach = takes.MostBytesEach,
        };
        return null;
    }

    /// <summary>Files on their way to the disk: nobody unknown writes there, and what the request did not want is gone when it ends.</summary>
    private async Task StreamAsync(HttpContext context, CurrentRequest current, TakesStreamedFiles takes, Sessions sessions)
    {
        if (await sessions.FindAsync(context.Request, context.RequestAborted) is null)
        {
            await ErrorPages.Of(StatusCodes.Status401Unauthorized).ExecuteAsync(context);
            return;
        }

        if (!store.HasRoomFor(takes.MostBytes))
        {
            await ErrorPages.Of(StatusCodes.Status507InsufficientStorage).ExecuteAsync(context);
            return;
        }

        AllowBody(context, takes.MostBytes);
        using var files = new StreamedFiles(takes, store);
        var form = new MultipartForm(FieldLimits, files);
        var refused = await form.ReadAsync(context.Request, context.RequestAborted);
        if (refused is null)
        {
            HandToForgeryProtection(context, form);
            current.Posted = Posted.Of(context.Request.Path, form.Fields, clock.GetUtcNow(), streamed: files.Upload);
        }

        await AnswerAsync(context, refused);
    }

    private static void AllowBody(HttpContext context, long mostBytes)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = mostBytes;
        context.Features.GetRequiredFeature<IHttpMinRequestBodyDataRateFeature>().MinDataRate = SlowestUpload;
    }

    // The framework's forgery protection looks for its token here.
    private static void HandToForgeryProtection(HttpContext context, MultipartForm form) =>
        context.Request.Form = new FormCollection(form.Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value)));

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
