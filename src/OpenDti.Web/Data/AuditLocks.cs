using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Data;

/// <summary>
/// Locks the audit streams of a write before it reads anything, in the order of their names, so that two writes never wait for each other,
/// and leaves their heads at hand. A stream that does not exist yet is begun here. SQLite needs no lock beyond its one writer: there a head is read.
/// </summary>
public static class AuditLocks
{
    private const int AtOnce = 200;

    private static readonly Func<AppDb, Guid, string, Task<AuditStream?>> HeadOf = EF.CompileAsyncQuery(
        (AppDb db, Guid authority, string stream) =>
            db.AuditStreams.IgnoreQueryFilters().SingleOrDefault(s => s.AuthorityId == authority && s.Stream == stream)
    );

    public static async Task TakeAsync(AppDb db, Guid authorityId, IReadOnlyList<string> streams, CancellationToken cancellation)
    {
        var wanted = db.Database.IsSqlite() ? await WithoutHeadAsync(db, authorityId, streams, cancellation) : streams;
        foreach (var some in wanted.Distinct().Order(StringComparer.Ordinal).Chunk(AtOnce))
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

    private static async Task<IReadOnlyList<string>> WithoutHeadAsync(
        AppDb db,
        Guid authorityId,
        IReadOnlyList<string> streams,
        CancellationToken cancellation
    )
    {
        if (streams is [var only])
        {
            return await HeadOf(db, authorityId, only) is null ? streams : [];
        }

        var heads = await db
            .AuditStreams.IgnoreQueryFilters()
            .Where(s => s.AuthorityId == authorityId && streams.Contains(s.Stream))
            .ToListAsync(cancellation);
        return [.. streams.Except(heads.Select(head => head.Stream))];
    }
}
