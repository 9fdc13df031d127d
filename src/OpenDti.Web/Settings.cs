using System.Globalization;
using System.Net;
using OpenDti.Web.Data;
using OpenDti.Web.Mail;

namespace OpenDti.Web;

/// <summary>What an installation is started with: environment variables and three switches. There is no setting for the clock.</summary>
public sealed record Settings(string Urls, string DataFolder, string? Database, bool WantsDemo)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Where people send feedback: an e-mail address, a telephone number; shown on the feedback page.</summary>
    public string? Contact { get; init; }

    /// <summary>A second address of this server, on which files of strangers are shown; without it they are only downloaded.</summary>
    public Uri? FilesUrl { get; init; }

    /// <summary>Where the virus scanner clamd listens: "host:port" or the path of its socket.</summary>
    public string? VirusScanner { get; init; }

    /// <summary>The operator chose that files which no scanner has looked at are opened all the same, with a warning.</summary>
    public bool OpensUnscanned { get; init; }

    /// <summary>How much evidence one unit may keep.</summary>
    public int UnitQuotaMegabytes { get; init; } = 2_000;

    /// <summary>The operator looked at the clock and says that it is right, though it lies behind what this installation has seen.</summary>
    public bool AcceptsClock { get; init; }

    /// <summary>The mail server; null where there is none.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>The address under which people reach this site, for the links in letters; without it the first address it listens on.</summary>
    public string? SiteUrl { get; init; }

    /// <summary>
    /// OPENDTI_URLS: addresses to listen on. OPENDTI_DATA: folder of the data. OPENDTI_DB: a PostgreSQL connection string; without it SQLite in
    /// the data folder. OPENDTI_CONTACT: where people send feedback. OPENDTI_SITE_URL: the address in letters. OPENDTI_SMTP_…:
    /// the mail server. OPENDTI_FILES_URL: second address, for showing evidence. OPENDTI_CLAMD: the virus scanner. OPENDTI_UNSCANNED: "warn" opens
    /// files without a scan. OPENDTI_QUOTA_MB: evidence of one unit. --demo: fill an empty database with the demonstration province.
    /// --accept-clock: the clock is right although it lies behind.
    /// </summary>
    public static Settings From(string[] args) =>
        new(
            Variable("OPENDTI_URLS") ?? DefaultUrls,
            Path.GetFullPath(Variable("OPENDTI_DATA") ?? "data"),
            Variable("OPENDTI_DB"),
            args.Contains("--demo")
        )
        {
            Contact = Variable("OPENDTI_CONTACT"),
            FilesUrl = FilesUrlFrom(Variable("OPENDTI_FILES_URL")),
            VirusScanner = Variable("OPENDTI_CLAMD"),
            OpensUnscanned = UnscannedFrom(Variable("OPENDTI_UNSCANNED") ?? (args.Contains("--demo") ? "warn" : "block")),
            UnitQuotaMegabytes = QuotaFrom(Variable("OPENDTI_QUOTA_MB") ?? "2000"),
            AcceptsClock = args.Contains("--accept-clock"),
            Mail = MailSettings.In(Variable),
            SiteUrl = Variable("OPENDTI_SITE_URL")?.TrimEnd('/'),
        };

    public bool ListensOnLoopbackOnly =>
        Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(url =>
                Uri.TryCreate(url, UriKind.Absolute, out var address)
                && (address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)))
            );

    private static Uri? FilesUrlFrom(string? text) =>
        text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.AbsolutePath == "/" ? url
        : throw new StartRefusedException($"OPENDTI_FILES_URL is no address of a site: {text}. Example: https://tep.dti.example.vn");

    private static bool UnscannedFrom(string text) =>
        text switch
        {
            "warn" => true,
            "block" => false,
            _ => throw new StartRefusedException($"OPENDTI_UNSCANNED is either block or warn, not {text}."),
        };

    private static int QuotaFrom(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes > 0
            ? megabytes
            : throw new StartRefusedException($"OPENDTI_QUOTA_MB is a number of megabytes, not {text}.");

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
