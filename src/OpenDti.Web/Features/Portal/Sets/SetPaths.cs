namespace OpenDti.Web.Features.Portal.Sets;

/// <summary>Public addresses of an indicator set, below the authority's. They hold the hash of its text and so mean the same for ever.</summary>
public static class SetPaths
{
    public static string Set(string sha256) => $"/indicator-sets/{sha256}";

    public static string Line(string sha256, string indicator) => $"{Set(sha256)}#dong-{indicator}";

    public static string File(string sha256) => $"{Set(sha256)}/set.yaml";
}
