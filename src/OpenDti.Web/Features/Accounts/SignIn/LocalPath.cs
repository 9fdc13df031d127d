namespace OpenDti.Web.Features.Accounts.SignIn;

/// <summary>Only a path of this site is followed: one slash, then neither a slash nor a backslash.</summary>
public static class LocalPath
{
    /// <summary>Empty where it is none.</summary>
    public static string Of(string? path) =>
        path is { Length: > 1 and <= 500 } && path[0] == '/' && path[1] is not ('/' or '\\') && !path.Any(char.IsControl) ? path : "";
}
