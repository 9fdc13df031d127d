using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Calendar;

/// <summary>Tells those whom moved dates concern, once, with the old and the new day: units of what they do, appraisers of what they do.</summary>
public static class MovedDates
{
    private static readonly CalendarStepKind[] OfUnits = [CalendarStepKind.Explanation, CalendarStepKind.DraftResults];
    private static readonly CalendarStepKind[] OfAppraisers = [CalendarStepKind.Appraisal, CalendarStepKind.Explanation];

    public static async Task TellAsync(Work work, RoundGroup group, RoundCalendar before, CancellationToken cancellation)
    {
        if (MessageOf(group, before, OfUnits) is { } toUnits)
        {
            var units = await work.Db.Dossiers.Where(d => d.RoundGroupId == group.Id).Select(d => d.UnitId).ToListAsync(cancellation);
            await work.NotifyAsync(Recipients.OfEach(units, Role.Specialist, Role.Leader), toUnits);
        }

        if (MessageOf(group, before, OfAppraisers) is { } toAppraisers)
        {
            var accounts = await work
                .Db.AppraisalScopes.Where(s => s.RoundGroupId == group.Id)
                .Select(s => s.AccountId)
                .Distinct()
                .ToListAsync(cancellation);
            foreach (var account in accounts)
            {
                await work.NotifyAsync(Recipients.Account(account), toAppraisers);
            }
        }
    }

    private static NoticeMessage? MessageOf(RoundGroup group, RoundCalendar before, CalendarStepKind[] kinds)
    {
        var (vi, en) = (Told(group.Calendar!, before, kinds, Language.Vi), Told(group.Calendar!, before, kinds, Language.En));
        return vi.Length == 0
            ? null
            : new NoticeMessage(
                "calendar.dates-moved",
                DossierPaths.MyWork,
                DossierNotices.Said(group.Round!.Year),
                NoticeMessage.InBoth(new Text(vi, en)),
                group.CalendarReason ?? ""
            );
    }

    // Each step that is due on another day, came or went; the others stand as they were.
    private static string Told(RoundCalendar now, RoundCalendar before, CalendarStepKind[] kinds, Language language)
    {
        var texts = CalendarTexts.In(language);
        var steps = now
            .Steps.Concat(before.Steps)
            .Where(step => kinds.Contains(step.Kind))
            .Select(step => (step.Kind, step.RoundNo))
            .Distinct();
        return string.Join(
            "; ",
            from step in steps
            let then = DayOf(before, step)
            let day = DayOf(now, step)
            where then != day
            select $"{texts.Step(step.Kind, step.RoundNo)}: {Said(then)} → {Said(day)}"
        );

        string Said(DateOnly? day) => day is { } some ? HanoiTime.DateOf(some) : texts.NoDay;
    }

    private static DateOnly? DayOf(RoundCalendar calendar, (CalendarStepKind Kind, int RoundNo) step) =>
        calendar.Steps.FirstOrDefault(one => one.Kind == step.Kind && one.RoundNo == step.RoundNo)?.LastDay;
}
