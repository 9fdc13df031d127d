using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using OpenDti.Documents.Files;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Evidence;

/// <summary>
/// Gives files of strangers out. They are shown on a second origin that knows no session, by an address that holds for minutes; without one
/// they are downloaded, never shown.
/// </summary>
public sealed class FileOpening(Settings settings, FileStore store, IDataProtectionProvider protection, TimeProvider clock)
{
    public const string Path = "/evidence-files";

    private static readonly TimeSpan Validity = TimeSpan.FromMinutes(5);

    private readonly IDataProtector _seal = protection.CreateProtector("evidence-files");

    /// <summary>A unit has its own files back; anybody else opens what a scanner found clean, or what the operator chose to open unscanned.</summary>
    public bool MayOpen(EvidenceFile file, bool isOfUnit) =>
        file.State switch
        {
            EvidenceFileState.Clean => true,
            EvidenceFileState.Infected => false,
            _ => isOfUnit || settings.OpensUnscanned,
        };

    /// <summary>The file itself, or the address on the second origin where it is shown.</summary>
    public IResult Open(EvidenceItem item, string? page)
    {
        var file = item.File!;
        if (!store.Holds(file.AuthorityId, file.Sha256))
        {
            throw new FileNotFoundException($"The file {file.Sha256} has a row and is not on the disk.");
        }

        if (settings.FilesUrl is not { } site)
        {
            return new Given(
                store,
                new Ticket(file.AuthorityId, file.Sha256, file.Kind, item.FileName!, clock.GetUtcNow()),
                IsShown: false
            );
        }

        var ticket = new Ticket(file.AuthorityId, file.Sha256, file.Kind, item.FileName!, clock.GetUtcNow() + Validity);
        var sealed_ = WebEncoders.Base64UrlEncode(_seal.Protect(Encoding.UTF8.GetBytes(ticket.ToText())));
        var at =
            file.Kind == FileKind.Pdf && int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? $"#page={number}"
                : "";
        return Results.Redirect(new Uri(site, $"{Path}/{sealed_}").AbsoluteUri + at);
    }

    /// <summary>What the second origin answers: the file of an address that still holds.</summary>
    public IResult Show(HttpRequest request, string ticket)
    {
        var isOnSecondOrigin = settings.FilesUrl is { } site && FilesOrigin.IsAt(request, site);
        return isOnSecondOrigin && Read(ticket) is { } read && store.Holds(read.Authority, read.Sha256)
            ? new Given(store, read, FileKinds.IsShown(read.Kind))
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }

    private Ticket? Read(string sealedText)
    {
        try
        {
            var ticket = Ticket.Of(Encoding.UTF8.GetString(_seal.Unprotect(WebEncoders.Base64UrlDecode(sealedText))));
            return clock.GetUtcNow() < ticket.Until ? ticket : null;
        }
        catch (Exception forged) when (forged is System.Security.Cryptography.CryptographicException or FormatException)
        {
            return null;
        }
    }

    private sealed record Ticket(Guid Authority, string Sha256, FileKind Kind, string Name, DateTimeOffset Until)
    {
        public string ToText() => string.Join('\n', Authority.ToString("N"), Sha256, Kind, Until.ToUnixTimeMilliseconds(), Name);

        public static Ticket Of(string text)
        {
            var parts = text.Split('\n', 5);
            return new Ticket(
                Guid.ParseExact(parts[0], "N"),
                parts[1],
                Enum.Parse<FileKind>(parts[2]),
                parts[4],
                DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[3], CultureInfo.InvariantCulture))
            );
        }
    }

    private sealed record Given(FileStore Store, Ticket Ticket, bool IsShown) : IResult
    {
        // A browser's own PDF reader does not start in a sandbox; on an origin without cookies nothing is to be had there.
        private const string OfPdf =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        private const string OfOthers = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

        public Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.Headers.ContentSecurityPolicy = IsShown && Ticket.Kind == FileKind.Pdf ? OfPdf : OfOthers;
            response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            response.Headers["Referrer-Policy"] = "no-referrer";
            response.Headers.ContentDisposition = Downloads.Disposition(IsShown ? "inline" : "attachment", Ticket.Name);
            var stream = Store.Open(Ticket.Authority, Ticket.Sha256);
            return Results.Stream(stream, FileKinds.ContentTypeOf(Ticket.Kind), enableRangeProcessing: true).ExecuteAsync(httpContext);
        }
    }
}
