using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Amend;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.Publications.Drafts;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>
/// The communes' last year from its opening to the correction of its results: the one year of the demonstration in which everything happened that
/// can happen in a year.
/// </summary>
public sealed class DemoWholeYear(
    Databases databases,
    AdoptSet adopt,
    AmendmentPlans amendments,
    AmendSet amend,
    PlanCalendar calendar,
    SendDraft sendDraft,
    DemoDossiers dossiers,
    DemoBonus bonus,
    DemoEvidence evidence,
    DemoHearings hearings,
    DemoCouncil council,
    DemoComplaints complaints,
    DemoReleases releases
)
{
    /// <summary>So many days after the opening the set is amended; who begins later has nothing to confirm anew.</summary>
    private const int AmendedAfterDays = 11;

    private const int LastFirstDay = 5;
    private const int LaterByDays = 3;

    public async Task SeedAsync(
        DemoCast cast,
        DemoReviewers reviewers,
        DemoGroup group,
        string setText,
        DateOnly releaseDay,
        CancellationToken cancellation
    )
    {
        await PlanAsync(cast, group, cancellation);
        await bonus.AttachAsync(cast, group, HanoiTime.DayOf(group.OpensAt).AddDays(-20), cancellation);
        var proposed = await bonus.ProposeAsync(cast, group, DemoBonus.Decided, cancellation);
        await evidence.HandInAsync(cast, group, cancellation);
        var early = group.UnitsOf(cast).ToLookup(unit => DemoDossiers.FirstDayOf(unit) <= LastFirstDay);
        await BringAllAsync(cast, group, early[true]);
        await AmendAsync(cast, group, setText, cancellation);
        await BringAllAsync(cast, group with { OpensAt = group.OpensAt.AddDays(LaterByDays) }, early[false]);

        var steps = await StepsAsync(cast, group, cancellation);
        var appraised = MorningOf(steps[CalendarStepKind.Appraisal]);
        await hearings.SeedAsync(cast, reviewers.Agency, group, appraised, steps[CalendarStepKind.Explanation], cancellation);
        await bonus.DecideAsync(cast, group, DemoBonus.Decided[0], proposed[0], appraised.AddHours(5), cancellation);
        await bonus.DecideAsync(cast, group, DemoBonus.Decided[2], proposed[2], appraised.AddHours(6), cancellation);
        await SendDraftAsync(cast, group, steps[CalendarStepKind.DraftResults], cancellation);
        var sitting = MorningOf(steps[CalendarStepKind.Council]);
        await council.PrepareAsync(cast, group, MorningOf(steps[CalendarStepKind.DraftResults]).AddHours(26), cancellation);
        await council.SitAsync(cast, group, sitting, cancellation);
        await bonus.DecideAsync(cast, group, DemoBonus.Decided[1], proposed[1], sitting.AddHours(1), cancellation);
        await council.MinuteAsync(cast, group, sitting.AddHours(4), cancellation);

        await releases.ReleaseAsync(cast, group.Id, releaseDay, "2907/QĐ-UBND", cancellation);
        await complaints.SeedAsync(cast, group, releaseDay, cancellation);
        await releases.SupersedeAsync(
            cast,
            group.Id,
            releaseDay.AddDays(18),
            "3018/QĐ-UBND",
            "Giải quyết kiến nghị của xã Hương Ngàn: tính bổ sung một nhiệm vụ đã có văn bản nghiệm thu.",
            cancellation
        );
        await releases.CommendAsync(cast, group.Id, releaseDay.AddDays(22), cancellation);
    }

    private async Task BringAllAsync(DemoCast cast, DemoGroup group, IEnumerable<DemoUnit> units)
    {
        foreach (var unit in units)
        {
            await dossiers.BringAsync(cast, group, unit, unit.IsLate ? DemoState.Sent : DemoState.Confirmed);
        }
    }

    private async Task PlanAsync(DemoCast cast, DemoGroup group, CancellationToken cancellation)
    {
        StepPlan[] steps =
        [
            new(CalendarStepKind.Appraisal, RoundNo: 0, Days: 5, LastDay: null),
            new(CalendarStepKind.Explanation, RoundNo: 1, Days: 3, LastDay: null),
            new(CalendarStepKind.DraftResults, RoundNo: 0, Days: 3, LastDay: null),
            new(CalendarStepKind.Council, RoundNo: 0, Days: 2, LastDay: null),
            new(CalendarStepKind.Approval, RoundNo: 0, Days: 2, LastDay: null),
        ];
        var plan = new CalendarPlan(steps, HanoiTime.DayOf(group.DeadlineAt).AddDays(60), ComplaintDays: 10);
        var request = new DemoWriter(cast.Authority, cast.Administrator, group.OpensAt.AddHours(1)).Request(RoundGroup.StreamOf(group.Id));
        _ = (
            await calendar.RunAsync(request, group.Id, personId: Guid.Empty, new TypedCalendar(plan, Shown: "", Reason: ""), cancellation)
        ).Value;
    }

    /// <summary>The yearly plan may come two weeks later: whoever confirmed already is asked to confirm once more, and does.</summary>
    private async Task AmendAsync(DemoCast cast, DemoGroup group, string setText, CancellationToken cancellation)
    {
        var at = group.OpensAt.AddDays(AmendedAfterDays).AddMinutes(40);
        var administrator = new DemoWriter(cast.Authority, cast.Administrator, at);
        var text = setText
            .Replace($"version: \"{group.Year}.1\"", $"version: \"{group.Year}.2\"", StringComparison.Ordinal)
            .Replace($"due: {group.Year}-02-15", $"due: {group.Year}-02-28", StringComparison.Ordinal)
            .Replace("chậm nhất ngày 15/02", "chậm nhất ngày 28/02", StringComparison.Ordinal);
        var adopting = (administrator with { At = at.AddHours(-16) }).Request(AuthorityRegister.Stream);
        var set = (await adopt.RunAsync(adopting, text, cancellation)).Value;

        var plan = await EffectAsync(cast, group, set, at, cancellation);
        var typed = new TypedAmendment(
            set,
            "2418/QĐ-UBND",
            HanoiTime.DayOf(at).AddDays(-1),
            "Ủy ban nhân dân tỉnh Sông Lam",
            "Lùi thời hạn ban hành kế hoạch chuyển đổi số năm đến ngày 28/02 do sắp xếp đơn vị hành chính.",
            Deadline: null,
            plan.EffectSha256
        );
        var streams = await GroupStreams.OfAsync(databases, cast.Authority, group.Id, cancellation);
        _ = (await amend.RunAsync(administrator.Request(streams), group.Id, personId: Guid.Empty, typed, cancellation)).Value;
        var voided = plan.Voided.Select(one => one.Dossier.UnitId).ToHashSet();
        foreach (var unit in group.UnitsOf(cast).Where(unit => voided.Contains(cast.Units[unit.Code])))
        {
            await dossiers.ConfirmAnewAsync(cast, group, unit, at.AddHours(5).AddMinutes(unit.Strength));
        }
    }

    private async Task<AmendmentPlan> EffectAsync(
        DemoCast cast,
        DemoGroup group,
        Guid set,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(cast.Authority);
        var found = await db.RoundGroups.Include(g => g.Round).Include(g => g.StoredSet).SingleAsync(g => g.Id == group.Id, cancellation);
        var whole = await DossierReader.Whole(db.Dossiers.AsNoTracking()).Where(d => d.RoundGroupId == group.Id).ToListAsync(cancellation);
        return (await amendments.OfAsync(db, found, whole, set, at, cancellation)).Value;
    }

    private async Task SendDraftAsync(DemoCast cast, DemoGroup group, PlannedStep step, CancellationToken cancellation)
    {
        var request = new DemoWriter(cast.Authority, cast.Administrator, MorningOf(step)).Request(RoundGroup.StreamOf(group.Id));
        _ = (await sendDraft.RunAsync(request, group.Id, personId: Guid.Empty, days: 2, reason: "", cancellation)).Value;
    }

    private async Task<Dictionary<CalendarStepKind, PlannedStep>> StepsAsync(DemoCast cast, DemoGroup group, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        var found = await db.RoundGroups.AsNoTracking().SingleAsync(g => g.Id == group.Id, cancellation);
        return found.Calendar!.Steps.ToDictionary(step => step.Kind);
    }

    private static DateTimeOffset MorningOf(PlannedStep step) => HanoiTime.At(step.FirstDay, new TimeOnly(8, 40));
}
