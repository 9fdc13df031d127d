using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Security;

/// <summary>What is known of the request under way: its language, who sent it, which authority it concerns and, for a write, what was posted.</summary>
public sealed class CurrentRequest
{
    public Language Language { get; set; } = Language.Vi;
    public Viewer? Viewer { get; set; }

    /// <summary>Where nobody is signed in: whose session this browser had until it ended by itself.</summary>
    public EndedSession? Ended { get; set; }
    public Authority? Authority { get; set; }
    public Posted? Posted { get; set; }

    /// <summary>How many notices wait for the viewer in the current authority.</summary>
    public int UnreadNotices { get; set; }

    /// <summary>Path and query without the language prefix, to offer the same page in the other language.</summary>
    public string PathAndQuery { get; set; } = "/";

    /// <summary>The authority that the route names; asking for it on a route that names none is a bug.</summary>
    public Authority RequiredAuthority => Authority ?? throw new InvalidOperationException("This route names no authority.");

    public Viewer RequiredViewer => Viewer ?? throw new InvalidOperationException("This route is open to the signed-in only.");

    public Posted RequiredPosted => Posted ?? throw new InvalidOperationException("Nothing was posted.");

    /// <summary>An address of this site in the reader's language: "/a/b" or "/en/a/b".</summary>
    public string Url(string path) => LanguagePrefix.Of(Language) + path;

    /// <summary>An address below the current authority.</summary>
    public string AuthorityUrl(string path) => Url($"/{RequiredAuthority.Slug}{path}");
}
