using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Dossiers.Merge;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.Dossiers.Traits;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.IndicatorSets.Adopt;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>The years of the demonstration in the order in which they happened. All days count from the day of the first start.</summary>
public sealed class DemoRounds(
    Databases databases,
    SetLibrary sets,
    AdoptSet adopt,
    OpenRoundGroup open,
    PlanCalendar calendar,
    DemoDossiers dossiers,
    MergeUnits merge,
    DemoBonus bonus,
    DemoEvidence evidence,
    DemoWholeYear wholeYear,
    GiveTraits traits,
    DemoReleases releases
)
{
    private const string YearOfSetFiles = "2026";
    private const string WithoutProcedures = "ttra";

    private static readonly Dictionary<UnitKind, string> SetFiles = new()
    {
        [UnitKind.Department] = "minh-hoa-so-nganh.yaml",
        [UnitKind.Commune] = "minh-hoa-xa-phuong.yaml",
    };

    /// <summary>What the year of an open round is: that of the day a month from now.</summary>
    public static int OpenYear(DateOnly today) => today.AddDays(30).Year;

    /// <summary>
    /// The years before this one. Departments run a year late: their last one is locked and waits for its release, with a bonus to decide about.
    /// </summary>
    public async Task SeedPastAsync(DemoCast cast, DemoReviewers reviewers, DateOnly today, CancellationToken cancellation)
    {
        var year = OpenYear(today);
        var departments = await SeedPastYearAsync(cast, UnitKind.Department, year - 3, year, today.AddDays(-737), cancellation);
        var communes = await SeedPastYearAsync(cast, UnitKind.Commune, year - 2, year, today.AddDays(-735), cancellation);
        await releases.ReleaseAsync(cast, departments.Id, today.AddDays(-702), "3041/QĐ-UBND", cancellation);
        await releases.ReleaseAsync(cast, communes.Id, today.AddDays(-700), "3052/QĐ-UBND", cancellation);
        departments = await SeedPastYearAsync(cast, UnitKind.Department, year - 2, year, today.AddDays(-372), cancellation);
        communes = await OpenAsync(cast, UnitKind.Commune, year - 1, yearsAgo: 1, today.AddDays(-370), cancellation);
        await wholeYear.SeedAsync(cast, reviewers, communes, TextOf(UnitKind.Commune, year - 1), today.AddDays(-335), cancellation);
        await releases.ReleaseAsync(cast, departments.Id, today.AddDays(-337), "2894/QĐ-UBND", cancellation);

        departments = await OpenAsync(cast, UnitKind.Department, year - 1, yearsAgo: 1, today.AddDays(-7), cancellation);
        await bonus.AttachAsync(cast, departments, BonusDecidedOn(today), cancellation);
        await bonus.ProposeAsync(cast, departments, DemoBonus.Waiting, cancellation);
        await evidence.HandInAsync(cast, departments, cancellation);
        await BringAllAsync(cast, departments);
    }

    /// <summary>Two communes become one, inside the open year's data window.</summary>
    public async Task<DateOnly> MergeAsync(DemoCast cast, DateOnly today, CancellationToken cancellation)
    {
        var (earliest, usual) = (new DateOnly(OpenYear(today) - 1, 10, 16), today.AddDays(-84));
        var effectiveDay = usual > earliest ? usual : earliest;
        var administrator = new DemoWriter(
            cast.Authority,
            cast.Administrator,
            HanoiTime.At(effectiveDay.AddDays(-6), new TimeOnly(10, 15))
        );
        var merging = new Merging(
            [.. DemoUnits.Merged.Select(unit => cast.Units[unit.Code])],
            new Successor.New(DemoUnits.Successor.Code, DemoUnits.Successor.Name),
            effectiveDay,
            "41/NQ-HĐND",
            effectiveDay.AddDays(-15)
        );
        var successor = await merge.RunAsync(
            administrator.Request(AuthorityRegister.Stream),
            merging,
            isAgreedThatDossiersStay: true,
            cancellation
        );
        cast.Units[DemoUnits.Successor.Code] = successor.Value;
        return effectiveDay;
    }

    public async Task SeedOpenAsync(DemoCast cast, DateOnly today, CancellationToken cancellation)
    {
        foreach (var kind in SetFiles.Keys)
        {
            var group = await OpenAsync(cast, kind, OpenYear(today), yearsAgo: 0, today.AddDays(21), cancellation);
            await PlanAsync(cast, group, cancellation);
            await bonus.AttachAsync(cast, group, BonusDecidedOn(today), cancellation);
            await bonus.ProposeAsync(cast, group, DemoBonus.OfOpenYear, cancellation);
            await evidence.HandInAsync(cast, group, cancellation);
            foreach (var unit in group.UnitsOf(cast))
            {
                await dossiers.BringAsync(cast, group, unit, DemoStates.Of(unit));
            }

            await GiveTraitsAsync(cast, group, today, cancellation);
        }
    }

    /// <summary>One department settles no applications of the public; the criteria about them do not concern it.</summary>
    private async Task GiveTraitsAsync(DemoCast cast, DemoGroup group, DateOnly today, CancellationToken cancellation)
    {
        foreach (var unit in group.UnitsOf(cast).Where(unit => unit.Code == WithoutProcedures && group.Set.Set.Traits.Count > 0))
        {
            var dossier = group.Dossiers[cast.Units[unit.Code]];
            var administrator = new DemoWriter(cast.Authority, cast.Administrator, HanoiTime.At(today.AddDays(-1), new TimeOnly(16, 20)));
            _ = (
                await traits.RunAsync(
                    administrator.Request([.. GroupStreams.Of(group.Id, [dossier])]),
                    group.Id,
                    personId: Guid.Empty,
                    [new ChosenTraits(dossier, Shown: [], [.. group.Set.Set.Traits.Select(trait => trait.Id)])],
                    "Quyết định công bố danh mục thủ tục hành chính: không có thủ tục thuộc phạm vi giải quyết của đơn vị.",
                    cancellation
                )
            ).Value;
        }
    }

    /// <summary>Ten working days of appraisal, an explanation round, draft results, approval; to be released before the eightieth day.</summary>
    private async Task PlanAsync(DemoCast cast, DemoGroup group, CancellationToken cancellation)
    {
        StepPlan[] steps =
        [
            new(CalendarStepKind.Appraisal, RoundNo: 0, Days: 10, LastDay: null),
            new(CalendarStepKind.Explanation, RoundNo: 1, Days: 5, LastDay: null),
            new(CalendarStepKind.DraftResults, RoundNo: 0, Days: 5, LastDay: null),
            new(CalendarStepKind.Approval, RoundNo: 0, Days: 5, LastDay: null),
        ];
        var plan = new CalendarPlan(steps, HanoiTime.DayOf(group.DeadlineAt).AddDays(80), ComplaintDays: 10);
        var administrator = new DemoWriter(cast.Authority, cast.Administrator, group.OpensAt.AddHours(1));
        _ = (
            await calendar.RunAsync(
                administrator.Request(RoundGroup.StreamOf(group.Id)),
                group.Id,
                personId: Guid.Empty,
                new TypedCalendar(plan, Shown: "", Reason: ""),
                cancellation
            )
        ).Value;
    }

    private async Task<DemoGroup> SeedPastYearAsync(
        DemoCast cast,
        UnitKind kind,
        int year,
        int openYear,
        DateOnly deadlineDay,
        CancellationToken cancellation
    )
    {
        var group = await OpenAsync(cast, kind, year, openYear - year, deadlineDay, cancellation);
        await BringAllAsync(cast, group);
        return group;
    }

    private async Task BringAllAsync(DemoCast cast, DemoGroup group)
    {
        foreach (var unit in group.UnitsOf(cast))
        {
            await dossiers.BringAsync(cast, group, unit, unit.IsLate ? DemoState.Sent : DemoState.Confirmed);
        }
    }

    private static string TextOf(UnitKind kind, int year) =>
        ShippedSets.TextOf(SetFiles[kind]).Replace(YearOfSetFiles, year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>One decision for all groups: shortly before the communes' last year was opened.</summary>
    private static DateOnly BonusDecidedOn(DateOnly today) => today.AddDays(-435);

    private async Task<DemoGroup> OpenAsync(
        DemoCast cast,
        UnitKind kind,
        int year,
        int yearsAgo,
        DateOnly deadlineDay,
        CancellationToken cancellation
    )
    {
        var opensAt = HanoiTime.At(deadlineDay.AddDays(-45), new TimeOnly(8, 0));
        var deadlineAt = HanoiTime.At(deadlineDay, new TimeOnly(17, 0));
        var administrator = new DemoWriter(cast.Authority, cast.Administrator, opensAt);
        var set = await adopt.RunAsync(
            (administrator with { At = opensAt.AddDays(-3) }).Request(AuthorityRegister.Stream),
            TextOf(kind, year),
            cancellation
        );
        var window = (From: new DateOnly(year - 1, 10, 15), To: new DateOnly(year, 10, 15));
        var plan = new OpeningPlan(year, window.From, window.To, kind, set.Value, opensAt, deadlineAt);
        var group = (await open.RunAsync(streams => administrator.Request(streams), cast.Authority, plan, cancellation)).Value;

        await using var db = databases.Open(cast.Authority);
        var opened = await db.Dossiers.Where(d => d.RoundGroupId == group).ToDictionaryAsync(d => d.UnitId, d => d.Id, cancellation);
        var stored = await db.IndicatorSets.AsNoTracking().SingleAsync(s => s.Id == set.Value, cancellation);
        return new DemoGroup(group, sets.Open(stored), year, yearsAgo, opensAt, deadlineAt, opened);
    }
}
