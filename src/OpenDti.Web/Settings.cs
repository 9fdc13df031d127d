using System.Net;

namespace OpenDti.Web;

/// <summary>What an installation is started with: environment variables and two switches. There is no setting for the clock.</summary>
public sealed record Settings(string Urls, string DataFolder, string? Database, bool WantsDemo)
{
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>Where people send feedback: an e-mail address, a telephone number; shown on the feedback page.</summary>
    public string? Contact { get; init; }

    /// <summary>
    /// OPENDTI_URLS: addresses to listen on. OPENDTI_DATA: folder of the data. OPENDTI_DB: a PostgreSQL connection string; without it SQLite in
    /// the data folder. OPENDTI_CONTACT: where people send feedback. --demo: fill an empty database with the demonstration province.
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
        };

    public bool ListensOnLoopbackOnly =>
        Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(url =>
                Uri.TryCreate(url, UriKind.Absolute, out var address)
                && (address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip)))
            );

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
