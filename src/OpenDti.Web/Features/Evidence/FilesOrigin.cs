namespace OpenDti.Web.Features.Evidence;

/// <summary>On the second origin there is nothing but the files: no page, no form, no session.</summary>
public sealed class FilesOrigin(RequestDelegate next, Settings settings)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (
            settings.FilesUrl is { } site
            && IsAt(context.Request, site)
            && !context.Request.Path.StartsWithSegments(FileOpening.Path, StringComparison.Ordinal)
        )
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return next(context);
    }

    public static bool IsAt(HttpRequest request, Uri site) =>
        string.Equals(request.Host.Value, site.IsDefaultPort ? site.Host : site.Authority, StringComparison.OrdinalIgnoreCase);
}
