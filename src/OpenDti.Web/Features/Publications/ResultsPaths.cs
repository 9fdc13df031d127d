namespace OpenDti.Web.Features.Publications;

/// <summary>Public addresses of released results, below the authority's. They hold the document's hash and so mean the same for ever.</summary>
public static class ResultsPaths
{
    public const string All = "/results";

    public static string Ranking(string sha256) => $"{All}/{sha256}";

    public static string Unit(string sha256, Guid unit) => $"{Ranking(sha256)}/units/{unit:N}";

    public static string Indicator(string sha256, string indicator) => $"{Ranking(sha256)}/indicators/{indicator}";

    public static string Changes(string sha256) => $"{Ranking(sha256)}/changes";

    public static string Commended(string sha256) => $"{Ranking(sha256)}/commended";

    public static string Document(string sha256) => $"{Ranking(sha256)}/document.json";
}
