using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;

namespace OpenDti.Web.Data;

/// <summary>
/// Locks the audit streams of a write before it reads anything, in the order of their names, so that two writes never wait for each other.
/// SQLite needs no more than its one writer; a stream that does not exist yet is begun here.
/// </summary>
public static class AuditLocks
{
    public static async Task TakeAsync(AppDb db, Guid authorityId, IReadOnlyList<string> streams, CancellationToken cancellation)
    {
        foreach (var stream in streams.Order(StringComparer.Ordinal))
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO audit_streams (authority_id, stream, seq, head) VALUES ({authorityId}, {stream}, 0, {HashChain.EmptyHead}) ON CONFLICT DO NOTHING",
                cancellation
            );
            if (db.Database.IsNpgsql())
            {
                await db.Database.ExecuteSqlAsync(
                    $"SELECT 1 FROM audit_streams WHERE authority_id = {authorityId} AND stream = {stream} FOR UPDATE",
                    cancellation
                );
            }
        }
    }
}
