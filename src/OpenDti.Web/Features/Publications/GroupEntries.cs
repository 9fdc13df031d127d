using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications;

/// <summary>What the record of a round group says and no table repeats: why something was done again or taken back.</summary>
public static class GroupEntries
{
    /// <summary>The last fact of this kind with its stamp; null where there is none.</summary>
    public static async Task<(TFact Fact, AuditStamp Stamp)?> LastAsync<TFact>(AppDb db, Guid groupId, CancellationToken cancellation)
        where TFact : AuditFact
    {
        var stream = RoundGroup.StreamOf(groupId);
        var body = await db
            .AuditEntries.Where(e => e.Stream == stream)
            .OfKind<TFact>()
            .OrderByDescending(e => e.Seq)
            .Select(e => e.Body)
            .FirstOrDefaultAsync(cancellation);
        return body is not null && AuditBody.Read(body) is (TFact fact, var stamp) ? (fact, stamp) : null;
    }
}
