using System.Net;
using OpenDti.Web.Mail;

namespace OpenDti.Web;

/// <summary>What an installation is started with: environment variables and two switches. There is no setting for the clock.</summary>
public sealed record Settings(string Urls, string DataFolder, string? Database, bool WantsDemo)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Where people send feedback: an e-mail address, a telephone number; shown on the feedback page.</summary>
    public string? Contact { get; init; }

    /// <summary>The mail server; null where there is none.</summary>
    public MailSettings? Mail { get; init; }

    /// <summary>The address under which people reach this site, for the links in letters; without it the first address it listens on.</summary>
    public string? SiteUrl { get; init; }

    /// <summary>
    /// OPENDTI_URLS: addresses to listen on. OPENDTI_DATA: folder of the data. OPENDTI_DB: a PostgreSQL connection string; without it SQLite in
    /// the data folder. OPENDTI_CONTACT: where people send feedback. OPENDTI_SITE_URL: the address in letters. OPENDTI_SMTP_…:
    /// the mail server. --demo: fill an empty database with the demonstration province.
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
            Mail = MailSettings.In(Variable),
            SiteUrl = Variable("OPENDTI_SITE_URL")?.TrimEnd('/'),
        };

    public bool ListensOnLoopbackOnly =>
        Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(url =>
                Uri.TryCreate(url, UriKind.Absolute, out var address)
                && (address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)))
            );

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
