using Microsoft.Net.Http.Headers;
using OpenDti.Scoring;

namespace OpenDti.Web.Ui;

/// <summary>A file to save, under a name that people read (RFC 6266); old browsers get the same name without marks.</summary>
public static class Downloads
{
    public const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Document = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Yaml = "application/yaml; charset=utf-8";

    public static IResult Of(byte[] bytes, string contentType, string name) => new Download(bytes, contentType, name);

    /// <summary>A file that a stranger made: saved like any other, and whatever opens it does so in a sandbox.</summary>
    public static IResult OfStranger(byte[] bytes, string contentType, string name) =>
        new Download(bytes, contentType, name) { IsFromStranger = true };

    /// <summary>How a browser is told the name of a file, and whether to show it.</summary>
    public static string Disposition(string way, string name) =>
        new ContentDispositionHeaderValue(way) { FileName = NameWithoutMarks(name), FileNameStar = name }.ToString();

    private static string NameWithoutMarks(string name) =>
        string.Concat(VietnameseOrder.Fold(name).Select(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' ? sign : '-'));

    private sealed class Download(byte[] bytes, string contentType, string name) : IResult
    {
        public bool IsFromStranger { get; init; }

        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.Headers.ContentDisposition = Disposition("attachment", name);
            response.ContentType = contentType;
            response.ContentLength = bytes.Length;
            if (IsFromStranger)
            {
                response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            }

            await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
        }
    }
}
