using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Appraisals.Reminders;

/// <summary>Reminds appraisers of the last day of the appraisal, with how many criteria of units still wait for them.</summary>
public sealed class RemindAppraisers(Databases databases, Writes writes, SetLibrary sets, JobBell bell, TimeProvider clock)
    : HourlyReminder(databases, writes, bell, clock)
{
    public override string Kind => "appraisals.remind";

    protected override async Task<IReadOnlyList<(Recipients Readers, NoticeMessage Message)>> FindAsync(
        AppDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var groups = await db
            .RoundGroups.AsNoTracking()
            .Include(g => g.Round)
            .Where(g => g.ReleasedAt == null && g.ApprovalId == null && g.CalendarText != null && g.OpensAt <= now)
            .ToListAsync(cancellation);
        var found = new List<(Recipients Readers, NoticeMessage Message)>();
        foreach (var group in groups)
        {
            if (
                group.Calendar!.LastOf(CalendarStepKind.Appraisal) is { } step
                && ReminderDay.DueAt(now, group.DeadlineAt, step.EndsAt) is { } days
            )
            {
                found.AddRange(await OfGroupAsync(db, group, step, days, now, cancellation));
            }
        }

        return found;
    }

    private async Task<List<(Recipients Readers, NoticeMessage Message)>> OfGroupAsync(
        AppDb db,
        RoundGroup group,
        PlannedStep step,
        int days,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var set = (await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation)).Set;
        var scopes = await db.AppraisalScopes.AsNoTracking().Where(s => s.RoundGroupId == group.Id).ToListAsync(cancellation);
        var accounts = scopes.Select(scope => scope.AccountId).ToHashSet();
        var people = await db.Accounts.Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.PersonId, cancellation);
        var dossiers = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.Appraisals)
            .Include(d => d.Contests)
            .AsSplitQuery()
            .Where(d => d.RoundGroupId == group.Id)
            .ToListAsync(cancellation);
        var found = new List<(Recipients Readers, NoticeMessage Message)>();
        foreach (var own in scopes.GroupBy(scope => scope.AccountId))
        {
            var units = await PersonUnits.OfAsync(db, people[own.Key], now, cancellation);
            var waiting = WaitingFor(new AppraisalRights([.. own], units, SeesAll: false), dossiers, set, now);
            if (waiting > 0)
            {
                found.Add((Recipients.Account(own.Key), MessageOf(group, step, days, waiting, now)));
            }
        }

        return found;
    }

    private static int WaitingFor(AppraisalRights mine, IReadOnlyList<Dossier> dossiers, CompiledSet set, DateTimeOffset now) =>
        (
            from dossier in dossiers
            where !mine.IsOwn(dossier.UnitId)
            let traits = dossier.Traits.ToHashSet()
            from criterion in set.Criteria
            where mine.Sees(criterion.Id, dossier.UnitId) && set.Concerns(criterion.Id, traits)
            select QueuePlaces.Of(dossier, criterion, mine, now)
        ).Count(place => place == QueuePlace.Waiting);

    private static NoticeMessage MessageOf(RoundGroup group, PlannedStep step, int days, int waiting, DateTimeOffset now) =>
        new(
            "reminder.appraisal",
            AppraisalPaths.Queue,
            DossierNotices.Said(group.Round!.Year),
            DossierNotices.Said(ReminderDay.DaysLeft(now, step.EndsAt)),
            DossierNotices.Said(waiting),
            HanoiTime.DateOf(step.LastDay)
        )
        {
            DedupeKey = $"appraisal:{group.Id:N}:{step.EndsAt.ToUnixTimeMilliseconds()}:{days}",
        };
}
