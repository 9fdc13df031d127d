namespace OpenDti.Web.Data;

/// <summary>
/// What a person asked to be written, once. <see cref="Key"/> is the same when the same request comes again; <see cref="ReceivedAt"/> is the server
/// time at which the complete request had arrived, and decides deadlines; <see cref="Streams"/> are the audit streams it will append to,
/// locked before anything is read.
/// </summary>
public sealed record WriteRequest(
    Guid AuthorityId,
    Guid AccountId,
    string Key,
    string PayloadSha256,
    DateTimeOffset ReceivedAt,
    params IReadOnlyList<string> Streams
)
{
    /// <summary>To the millisecond, as the tables and the record keep it: what has just been decided is the same when it is read again.</summary>
    public DateTimeOffset ReceivedAt { get; init; } = DateTimeOffset.FromUnixTimeMilliseconds(ReceivedAt.ToUnixTimeMilliseconds());

    /// <summary>When it is written, where that is made up: the demonstration's past. Null in earnest, where the server's clock says it.</summary>
    public DateTimeOffset? MadeUpAt { get; init; }
}
