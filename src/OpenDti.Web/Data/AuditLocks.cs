using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;

namespace OpenDti.Web.Data;

/// <summary>
/// Locks the audit streams of a write before it reads anything, in the order of their names, so that two writes never wait for each other,
/// and leaves their heads at hand. A stream that does not exist yet is begun here. SQLite needs no lock beyond its one writer.
/// </summary>
public static class AuditLocks
{
    public static async Task TakeAsync(AppDb db, Guid authorityId, IReadOnlyList<string> streams, CancellationToken cancellation)
    {
        foreach (var stream in streams.Order(StringComparer.Ordinal))
        {
            // An update to what it is locks the row on PostgreSQL and, other than DO NOTHING, returns it on both.
            await db
                .AuditStreams.FromSql(
                    $"""
                    INSERT INTO audit_streams (authority_id, stream, seq, head) VALUES ({authorityId}, {stream}, 0, {HashChain.EmptyHead})
                    ON CONFLICT (authority_id, stream) DO UPDATE SET seq = audit_streams.seq
                    RETURNING authority_id, stream, seq, head
                    """
                )
                .IgnoreQueryFilters()
                .LoadAsync(cancellation);
        }
    }
}
