using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Dossiers.Reminders;

/// <summary>Reminds units, 3 and 1 days before, of what their appraisers wait for: returned criteria, explanations, corrections to be confirmed.</summary>
public sealed class RemindOfAppraisal(Databases databases, Writes writes, JobBell bell, TimeProvider clock)
    : HourlyReminder(databases, writes, bell, clock)
{
    private static readonly Role[] Both = [Role.Specialist, Role.Leader];

    public override string Kind => "dossiers.remind-appraisal";

    protected override async Task<IReadOnlyList<(Recipients Readers, NoticeMessage Message)>> FindAsync(
        AppDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var asked = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.Unit)
            .Include(d => d.Appraisals)
            .Include(d => d.Explanations)
            .Include(d => d.RoundGroup!)
                .ThenInclude(g => g.Round)
            .AsSplitQuery()
            .Where(d => d.RoundGroup!.ReleasedAt == null && d.RoundGroup.ApprovalId == null)
            .Where(d => d.Appraisals.Any(a => a.Until > now) || d.Explanations.Any(e => e.Outcome == null && e.Until > now))
            .ToListAsync(cancellation);
        return [.. asked.SelectMany(dossier => OfDossier(dossier, now))];
    }

    private static IEnumerable<(Recipients Readers, NoticeMessage Message)> OfDossier(Dossier dossier, DateTimeOffset now)
    {
        var latest = dossier.Appraisals.Select(a => new IndicatorId(a.Indicator)).Distinct().Select(id => dossier.LatestAppraisalOf(id)!);
        var open = latest.ToLookup(a => dossier.StateOf(new IndicatorId(a.Indicator), now));
        var explained = dossier.Explanations.Where(e => e.StateAt(now) is ExplanationState.Asked or ExplanationState.Prepared);
        return
        [
            .. Due("returned", open[CriterionState.Returned].Select(a => (a.DecidedAt, a.Until!.Value)), Both),
            .. Due("correction", open[CriterionState.Unconfirmed].Select(a => (a.DecidedAt, a.Until!.Value)), [Role.Leader]),
            .. Due("explanation", explained.Select(e => (e.AskedAt, e.Until)), Both),
        ];

        // What ends at the same time is one reminder, with its number.
        IEnumerable<(Recipients Readers, NoticeMessage Message)> Due(
            string what,
            IEnumerable<(DateTimeOffset GivenAt, DateTimeOffset Until)> matters,
            Role[] roles
        ) =>
            from matter in matters
            let days = ReminderDay.ShortDueAt(now, matter.GivenAt, matter.Until)
            where days is not null
            group matter by (matter.Until, Days: days.Value) into one
            select (
                Recipients.OfUnit(dossier.UnitId, roles),
                new NoticeMessage(
                    $"reminder.{what}",
                    what == "explanation" ? DossierPaths.Explanations(dossier.Id) : DossierPaths.Overview(dossier.Id),
                    dossier.Unit!.Name,
                    DossierNotices.Said(dossier.RoundGroup!.Round!.Year),
                    DossierNotices.Said(ReminderDay.DaysLeft(now, one.Key.Until)),
                    DossierNotices.Said(one.Count()),
                    HanoiTime.LastDateOf(one.Key.Until)
                )
                {
                    DedupeKey = $"{what}:{dossier.Id:N}:{one.Key.Until.ToUnixTimeMilliseconds()}:{one.Key.Days}",
                }
            );
    }
}
