using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Deadlines;

/// <summary>The authority sets another deadline for all units of a round group; nobody who belongs to one of them.</summary>
public sealed class ChangeGroupDeadline(Writes writes)
{
    public Task<Result<DateTimeOffset>> RunAsync(
        WriteRequest request,
        Guid groupId,
        Guid personId,
        NewDeadline deadline,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<DateTimeOffset>(
            request,
            async work =>
            {
                var group = await work.Db.RoundGroups.Include(g => g.Round).SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
                if (group is null)
                {
                    return new Refusal("round.not-found");
                }

                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (await work.Db.Dossiers.AnyAsync(d => d.RoundGroupId == groupId && ownUnits.Contains(d.UnitId), cancellation))
                {
                    return new Refusal("deadline.own-group");
                }

                if (
                    !group
                        .ChangeDeadline(deadline.At, deadline.Shown, deadline.Reason, request.ReceivedAt)
                        .TryGet(out var changed, out var refusal)
                )
                {
                    return refusal;
                }

                await work.RecordAsync(RoundGroup.StreamOf(groupId), changed);
                group.Apply(changed);
                return group.DeadlineAt;
            },
            cancellation
        );
}
