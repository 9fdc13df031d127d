using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Enter;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Publications.Releasing;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Data.DemoProvince;

/// <summary>Three rounds of the demonstration: released, locked, open.</summary>
public sealed class DemoRounds(
    Databases databases,
    SetLibrary sets,
    OpenRoundGroup open,
    SaveAnswers save,
    SendDossier send,
    ConfirmDossier confirm,
    ReleaseResults release
)
{
    /// <summary>Units of the open round whose dossier is nowhere near complete, so that there is something to do.</summary>
    private static readonly string[] StillEntering = ["sgddt", "stp", "sct", "ttra"];

    private static readonly string[] NothingYet = ["bqlkcn", "sdtg"];

    public async Task SeedAsync(DemoCast cast, DateOnly today, CancellationToken cancellation)
    {
        // The yearly rhythm, shifted so that one round has long been released, one was locked last week and one is open now.
        var openYear = today.AddDays(30).Year;
        await SeedRoundAsync(cast, new DemoRound(openYear - 2, today.AddDays(-395), 2), IsWhole, cancellation);
        await SeedRoundAsync(cast, new DemoRound(openYear - 1, today.AddDays(-7), 1), IsWhole, cancellation);
        await SeedRoundAsync(cast, new DemoRound(openYear, today.AddDays(21), 0), IsUnderWay, cancellation);
        await ReleaseAsync(cast, openYear - 2, today.AddDays(-360), cancellation);
    }

    private async Task SeedRoundAsync(DemoCast cast, DemoRound round, Func<DemoUnit, int, bool> isEntered, CancellationToken cancellation)
    {
        var opensAt = HanoiTime.At(round.DeadlineDay.AddDays(-45), new TimeOnly(8, 0));
        var plan = new OpeningPlan(
            round.Year,
            new DateOnly(round.Year - 1, 10, 15),
            new DateOnly(round.Year, 10, 15),
            UnitKind.Department,
            cast.StoredSet,
            opensAt,
            HanoiTime.At(round.DeadlineDay, new TimeOnly(17, 0))
        );
        var administrator = new DemoWriter(cast.Authority, cast.Administrator, opensAt);
        var group = await open.RunAsync(streams => administrator.Request(streams), cast.Authority, plan, cancellation);
        foreach (var unit in DemoUnits.Departments)
        {
            await SeedDossierAsync(cast, group.Value, unit, round, StartOf(unit, opensAt), isEntered, cancellation);
        }
    }

    private async Task SeedDossierAsync(
        DemoCast cast,
        Guid group,
        DemoUnit unit,
        DemoRound round,
        DateTimeOffset at,
        Func<DemoUnit, int, bool> isEntered,
        CancellationToken cancellation
    )
    {
        var (id, set) = await FindAsync(cast, group, unit, cancellation);
        var figures = new DemoFigures(set);
        var specialist = new DemoWriter(cast.Authority, cast.Staff[unit.Code].Specialist, at);
        var isWhole = true;
        foreach (var (place, criterion) in set.Criteria.Index())
        {
            if (!isEntered(unit, place))
            {
                isWhole = false;
                continue;
            }

            var entries = figures
                .For(unit, round.YearsAgo, criterion)
                .Select(value => Entered.From(value.Key, value.Value, seenVersion: 0))
                .ToList();
            if (entries.Count > 0)
            {
                at = at.AddMinutes(7);
                _ = (
                    await save.RunAsync(
                        (specialist with { At = at }).Request(Dossier.StreamOf(id)),
                        id,
                        criterion.Id,
                        entries,
                        cancellation
                    )
                ).Value;
            }
        }

        if (isWhole)
        {
            await SendAndConfirmAsync(
                cast,
                unit,
                id,
                at,
                confirms: round.YearsAgo > 0 ? unit.Code != "bqlkcn" : unit.Code is not ("syt" or "sxd"),
                cancellation
            );
        }
    }

    private async Task SendAndConfirmAsync(
        DemoCast cast,
        DemoUnit unit,
        Guid id,
        DateTimeOffset at,
        bool confirms,
        CancellationToken cancellation
    )
    {
        var stream = Dossier.StreamOf(id);
        var specialist = new DemoWriter(cast.Authority, cast.Staff[unit.Code].Specialist, at.AddHours(1));
        var sent = await send.RunAsync(specialist.Request(stream), id, await VersionOfAsync(cast, id, cancellation), cancellation);
        if (confirms)
        {
            var leader = new DemoWriter(cast.Authority, cast.Staff[unit.Code].Leader, at.AddHours(25));
            _ = (await confirm.RunAsync(leader.Request(stream), id, personId: Guid.Empty, sent.Value, cancellation)).Value;
        }
    }

    private async Task ReleaseAsync(DemoCast cast, int year, DateOnly day, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        var group = await db.RoundGroups.Where(g => g.Round!.Year == year).Select(g => g.Id).SingleAsync(cancellation);
        var publisher = new DemoWriter(cast.Authority, cast.Administrator, HanoiTime.At(day, new TimeOnly(9, 30)));
        var decision = new ResultsDecision("3117/QĐ-UBND", day.AddDays(-1));
        _ = (await release.RunAsync(publisher.Request(RoundGroup.StreamOf(group)), group, ownUnits: [], decision, cancellation)).Value;
    }

    private async Task<(Guid Dossier, CompiledSet Set)> FindAsync(DemoCast cast, Guid group, DemoUnit unit, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        var unitId = cast.Units[unit.Code];
        var dossier = await db
            .Dossiers.Where(d => d.RoundGroupId == group && d.UnitId == unitId)
            .Select(d => new { d.Id, d.RoundGroup!.StoredSet })
            .SingleAsync(cancellation);
        return (dossier.Id, sets.Open(dossier.StoredSet!));
    }

    private async Task<long> VersionOfAsync(DemoCast cast, Guid dossier, CancellationToken cancellation)
    {
        await using var db = databases.Open(cast.Authority);
        return await db.Dossiers.Where(d => d.Id == dossier).Select(d => d.Version).SingleAsync(cancellation);
    }

    /// <summary>Every unit begins on another day and at another time of the working day.</summary>
    private static DateTimeOffset StartOf(DemoUnit unit, DateTimeOffset opensAt) =>
        opensAt.AddDays(5 + (unit.Strength % 9)).AddMinutes(unit.Strength * 7 % 240);

    private static bool IsWhole(DemoUnit unit, int place) => true;

    private static bool IsUnderWay(DemoUnit unit, int place) =>
        !NothingYet.Contains(unit.Code) && (!StillEntering.Contains(unit.Code) || place < 9);
}

/// <summary>A year, the day of its deadline, and how many years it lies before the open one.</summary>
public sealed record DemoRound(int Year, DateOnly DeadlineDay, int YearsAgo);
