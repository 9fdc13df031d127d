using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Calendar;

/// <summary>The authority plans a group's year after its deadline, or plans it anew; nobody who belongs to one of its units.</summary>
public sealed class PlanCalendar(Writes writes)
{
    public Task<Result<string>> RunAsync(
        WriteRequest request,
        Guid groupId,
        Guid personId,
        TypedCalendar typed,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<string>(
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
                    return new Refusal("calendar.own-group");
                }

                var workingDays = await RoundYears.WorkingDaysAsync(work.Db, cancellation);
                if (!typed.Plan.From(group.DeadlineAt, workingDays).TryGet(out var calendar, out var refusal))
                {
                    return refusal;
                }

                if (!group.PlanCalendar(calendar, typed.Shown, typed.Reason).TryGet(out var planned, out refusal))
                {
                    return refusal;
                }

                var before = group.Calendar;
                await work.RecordAsync(RoundGroup.StreamOf(groupId), planned);
                group.Apply(planned);
                if (before is not null)
                {
                    await MovedDates.TellAsync(work, group, before, cancellation);
                }

                return group.CalendarText!;
            },
            cancellation
        );
}
