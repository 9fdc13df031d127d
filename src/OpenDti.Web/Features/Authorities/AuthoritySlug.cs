using System.Text.RegularExpressions;

namespace OpenDti.Web.Features.Authorities;

/// <summary>An authority's name in addresses.</summary>
public static partial class AuthoritySlug
{
    /// <summary>First parts of addresses that belong to the installation as a whole.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "en",
        "vi",
        "assets",
        "health",
        "setup",
        "sign-in",
        "sign-out",
        "files",
        "api",
        "evidence-files",
        "feedback",
        "whats-new",
    ];

    public static bool IsUsable(string slug) =>
        slug.Length is >= 3 and <= Authority.SlugMaxLength && Form().IsMatch(slug) && !Reserved.Contains(slug);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Form();
}
