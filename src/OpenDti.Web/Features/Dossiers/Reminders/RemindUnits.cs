using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Dossiers.Reminders;

/// <summary>Reminds units whose deadline is near and who have not confirmed and sent.</summary>
public sealed class RemindUnits(Databases databases, Writes writes, JobBell bell, TimeProvider clock)
    : HourlyReminder(databases, writes, bell, clock)
{
    public override string Kind => "dossiers.remind";

    protected override async Task<IReadOnlyList<(Recipients Readers, NoticeMessage Message)>> FindAsync(
        AppDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var waiting = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.Unit)
            .Include(d => d.RoundGroup!)
                .ThenInclude(g => g.Round)
            .Where(d => d.State != DossierState.Confirmed && d.RoundGroup!.ReleasedAt == null && d.RoundGroup.OpensAt <= now)
            .ToListAsync(cancellation);
        return
        [
            .. from dossier in waiting
            let deadline = dossier.DeadlineIn(dossier.RoundGroup!)
            let days = ReminderDay.DueAt(now, dossier.RoundGroup!.OpensAt, deadline)
            where days is not null
            select (Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader), MessageOf(dossier, deadline, days.Value, now)),
        ];
    }

    private static NoticeMessage MessageOf(Dossier dossier, DateTimeOffset deadline, int days, DateTimeOffset now) =>
        new(
            "dossier.nearly-due",
            DossierPaths.Overview(dossier.Id),
            dossier.Unit!.Name,
            DossierNotices.Said(dossier.RoundGroup!.Round!.Year),
            DossierNotices.Said(ReminderDay.DaysLeft(now, deadline)),
            HanoiTime.MinuteOf(deadline),
            HanoiTime.DateOf(deadline)
        )
        {
            DedupeKey = $"due:{dossier.Id:N}:{deadline.ToUnixTimeMilliseconds()}:{days}",
        };
}
