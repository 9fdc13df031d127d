using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Evidence;

/// <summary>
/// Notes who opened a piece of evidence: one row per person and piece. Whoever opens it again waits for nothing but the look whether the row is
/// there.
/// </summary>
public sealed class OpeningNotes(Databases databases, Writes writes, TimeProvider clock)
{
    public async Task NoteAsync(Guid authority, Guid item, Guid account, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        if (await db.EvidenceOpenings.AnyAsync(one => one.ItemId == item && one.AccountId == account, cancellation))
        {
            return;
        }

        var opening = new EvidenceOpening
        {
            Id = Guid.CreateVersion7(),
            AuthorityId = authority,
            ItemId = item,
            AccountId = account,
            OpenedAt = clock.GetUtcNow(),
        };
        await writes.KeepAsync(
            shared =>
            {
                shared.EvidenceOpenings.Add(opening);
                return Task.CompletedTask;
            },
            cancellation
        );
    }
}
