using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices;
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
                if (await Competition.IncludesAsync(work.Db, groupId, ownUnits, cancellation))
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
                await TellAsync(work, group, changed, cancellation);
                return group.DeadlineAt;
            },
            cancellation
        );

    private static async Task TellAsync(Work work, RoundGroup group, RoundGroupDeadlineChanged changed, CancellationToken cancellation)
    {
        var units = await work.Db.Dossiers.Where(d => d.RoundGroupId == group.Id).Select(d => d.UnitId).ToListAsync(cancellation);
        var (minute, date) = (HanoiTime.MinuteOf(changed.DeadlineAt), HanoiTime.DateOf(changed.DeadlineAt));
        await work.NotifyAsync(
            Recipients.OfEach(units, Role.Specialist, Role.Leader),
            new NoticeMessage(
                "round.deadline-moved",
                DossierPaths.MyWork,
                DossierNotices.Said(group.Round!.Year),
                minute,
                date,
                changed.Reason
            )
        );
    }
}
