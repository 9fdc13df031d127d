namespace OpenDti.Web.Features.Accounts;

/// <summary>Addresses of pages about the person who is signed in, below the authority's.</summary>
public static class OwnPaths
{
    public const string Account = "/account";

    /// <summary>The field of an e-mail address, wherever one is asked for.</summary>
    public const string EmailField = "email";
}
