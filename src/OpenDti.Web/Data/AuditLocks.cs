using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;

namespace OpenDti.Web.Data;

/// <summary>
/// Locks the audit streams of a write before it reads anything, in the order of their names, so that two writes never wait for each other,
/// and leaves their heads at hand. A stream that does not exist yet is begun here. SQLite needs no lock beyond its one writer.
/// </summary>
public static class AuditLocks
{
    private const int AtOnce = 200;

    public static async Task TakeAsync(AppDb db, Guid authorityId, IReadOnlyList<string> streams, CancellationToken cancellation)
    {
        foreach (var some in streams.Distinct().Order(StringComparer.Ordinal).Chunk(AtOnce))
        {
            // Rows are locked in the order in which they stand here.
            var rows = string.Join(", ", some.Index().Select(one => $"({{0}}, {{{one.Index + 2}}}, 0, {{1}})"));

            // An update to what it is locks the row on PostgreSQL and, other than DO NOTHING, returns it on both.
            var sql = $"""
                INSERT INTO audit_streams (authority_id, stream, seq, head) VALUES {rows}
                ON CONFLICT (authority_id, stream) DO UPDATE SET seq = audit_streams.seq
                RETURNING authority_id, stream, seq, head
                """;
            await db.AuditStreams.FromSqlRaw(sql, [authorityId, HashChain.EmptyHead, .. some]).IgnoreQueryFilters().LoadAsync(cancellation);
        }
    }
}
