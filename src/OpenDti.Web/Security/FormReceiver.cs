using System.Text;
using Microsoft.AspNetCore.Http.Features;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Security;

/// <summary>Reads the whole body of a post, then stamps it: a request counts from the moment at which it is complete.</summary>
public sealed class FormReceiver(RequestDelegate next, TimeProvider clock)
{
    private const int MostFields = 1_000;
    private const int LongestField = 20_000;

    private static readonly FormOptions Limits = new()
    {
        ValueCountLimit = MostFields,
        KeyLengthLimit = 200,
        ValueLengthLimit = LongestField,
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

        if (!request.HasFormContentType)
        {
            await ErrorPages.Of(StatusCodes.Status415UnsupportedMediaType).ExecuteAsync(context);
            return;
        }

        context.Features.Set<IFormFeature>(new FormFeature(request, Limits));
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (var (name, values) in await request.ReadFormAsync(context.RequestAborted))
            {
                if (!IsCleanText(name) || values.Count != 1 || !IsCleanText(values[0]!))
                {
                    await ErrorPages.Of(StatusCodes.Status400BadRequest).ExecuteAsync(context);
                    return;
                }

                fields[name] = values[0]!.Normalize(NormalizationForm.FormC);
            }
        }
        catch (InvalidDataException refused)
        {
            // The reader throws the same exception for a broken limit and for a text that is none (NUL).
            var isTooMuch = refused.Message.Contains("limit", StringComparison.OrdinalIgnoreCase);
            await ErrorPages.Of(isTooMuch ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        current.Posted = Posted.Of(request.Path, fields, clock.GetUtcNow());
        await next(context);
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
