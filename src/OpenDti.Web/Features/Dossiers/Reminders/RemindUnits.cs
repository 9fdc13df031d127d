using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Dossiers.Reminders;

/// <summary>
/// Looks once an hour for units whose deadline is near and who have not confirmed and sent. A reminder is known by dossier, deadline and day, so
/// that neither a restart nor a second server says it twice, and a moved deadline begins anew.
/// </summary>
public sealed class RemindUnits(Databases databases, Writes writes, JobBell bell, TimeProvider clock) : JobHandler
{
    public override string Kind => "dossiers.remind";

    public override TimeSpan? Every => TimeSpan.FromHours(1);

    public override async Task RunAsync(Job job, CancellationToken cancellation)
    {
        await using var shared = databases.OpenShared();
        foreach (var authority in await shared.Authorities.Select(a => a.Id).ToListAsync(cancellation))
        {
            await RemindAsync(authority, clock.GetUtcNow(), cancellation);
        }

        bell.Ring();
    }

    private async Task RemindAsync(Guid authority, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        var waiting = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.Unit)
            .Include(d => d.RoundGroup!)
                .ThenInclude(g => g.Round)
            .Where(d => d.State != DossierState.Confirmed && d.RoundGroup!.ReleasedAt == null && d.RoundGroup.OpensAt <= now)
            .ToListAsync(cancellation);
        foreach (var dossier in waiting)
        {
            var deadline = dossier.DeadlineIn(dossier.RoundGroup!);
            if (ReminderDay.DueAt(now, dossier.RoundGroup!.OpensAt, deadline) is not { } days)
            {
                continue;
            }

            // One short write a unit: a province that is reminded holds up nobody who saves.
            var message = MessageOf(dossier, deadline, days, now);
            var readers = Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader);
            await writes.KeepAsync(rows => NoticeWork.RemindAsync(rows, authority, readers, message, now, cancellation), cancellation);
        }
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
