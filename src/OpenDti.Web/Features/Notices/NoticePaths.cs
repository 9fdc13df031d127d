namespace OpenDti.Web.Features.Notices;

/// <summary>Addresses of the pages about notices, below the authority's.</summary>
public static class NoticePaths
{
    public const string Inbox = "/notices";

    /// <summary>What the server does by itself, for the system administrator.</summary>
    public const string Queue = "/jobs";

    public static string Open(Guid notice) => $"{Inbox}/{notice:N}/open";
}
