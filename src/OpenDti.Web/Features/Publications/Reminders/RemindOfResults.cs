using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Publications.Reminders;

/// <summary>Reminds units of draft results that they have not answered, and the operating body of the day before which results are to be released.</summary>
public sealed class RemindOfResults(Databases databases, Writes writes, JobBell bell, TimeProvider clock)
    : HourlyReminder(databases, writes, bell, clock)
{
    public override string Kind => "publications.remind";

    protected override async Task<IReadOnlyList<(Recipients Readers, NoticeMessage Message)>> FindAsync(
        AppDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var groups = await db
            .RoundGroups.AsNoTracking()
            .Include(g => g.Round)
            .Where(g => g.ReleasedAt == null && g.OpensAt <= now)
            .ToListAsync(cancellation);
        var found = groups.Select(group => OfRelease(group, now)).OfType<(Recipients, NoticeMessage)>().ToList();
        foreach (var group in groups.Where(group => group is { ApprovalId: null, DraftId: not null }))
        {
            found.AddRange(await OfDraftAsync(db, group, now, cancellation));
        }

        return found;
    }

    private static (Recipients Readers, NoticeMessage Message)? OfRelease(RoundGroup group, DateTimeOffset now)
    {
        if (group.Calendar?.PublishDueAt is not { } due || ReminderDay.DueAt(now, group.OpensAt, due) is not { } days)
        {
            return null;
        }

        var message = new NoticeMessage(
            "reminder.release",
            DossierPaths.Group(group.Id),
            DossierNotices.Said(group.Round!.Year),
            DossierNotices.Said(ReminderDay.DaysLeft(now, due)),
            HanoiTime.DateOf(due)
        )
        {
            DedupeKey = $"release:{group.Id:N}:{due.ToUnixTimeMilliseconds()}:{days}",
        };
        return (Recipients.OfAuthority(Role.AuthorityAdministrator, Role.Publisher), message);
    }

    private static async Task<IReadOnlyList<(Recipients Readers, NoticeMessage Message)>> OfDraftAsync(
        AppDb db,
        RoundGroup group,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var (draft, until) = (group.DraftId!.Value, group.DraftAnswersUntil!.Value);
        var sentAt = await db.Drafts.Where(d => d.Id == draft).Select(d => d.SentAt).SingleAsync(cancellation);
        if (ReminderDay.ShortDueAt(now, sentAt, until) is not { } days)
        {
            return [];
        }

        var silent = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.Unit)
            .Where(d => d.RoundGroupId == group.Id && !db.DraftAnswers.Any(a => a.DossierId == d.Id && a.DraftId == draft && a.Version > 0))
            .ToListAsync(cancellation);
        return
        [
            .. silent.Select(dossier =>
                (
                    Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader),
                    new NoticeMessage(
                        "reminder.draft",
                        DossierPaths.Draft(dossier.Id),
                        dossier.Unit!.Name,
                        DossierNotices.Said(group.Round!.Year),
                        DossierNotices.Said(ReminderDay.DaysLeft(now, until)),
                        HanoiTime.LastDateOf(until)
                    )
                    {
                        DedupeKey = $"draft:{dossier.Id:N}:{until.ToUnixTimeMilliseconds()}:{days}",
                    }
                )
            ),
        ];
    }
}
