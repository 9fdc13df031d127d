namespace OpenDti.Documents.Receipts;

/// <summary>A hash as people read it out and type it: groups of four.</summary>
public static class ReceiptCode
{
    private const int GroupLength = 4;

    /// <summary>"1f0c 83aa …"</summary>
    public static string Grouped(string hash) => string.Join(' ', hash.Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>The hash that somebody typed with or without its groups.</summary>
    public static string Plain(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
