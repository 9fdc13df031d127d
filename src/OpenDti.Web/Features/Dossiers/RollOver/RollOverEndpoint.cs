using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.RollOver;

/// <summary>
/// Proposes next year's round from this one: the same units, the set or its newest version, the data window and the deadline a year on. Nothing is
/// decided here; the form goes to the page that opens rounds, which checks it like any other.
/// </summary>
public sealed class RollOverEndpoint(Databases databases, SetLibrary sets, TimeProvider clock)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid groupId, string? set, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var group = await db
            .RoundGroups.AsNoTracking()
            .Include(g => g.Round)
            .Include(g => g.StoredSet)
            .SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
        if (group is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var stored = await db.IndicatorSets.AsNoTracking().ToListAsync(cancellation);
        var chosen = ChosenOf(stored, group.StoredSet!, set);
        var year = group.Round!.Year + 1;
        var next = await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Year == year, cancellation);
        var windowTo = next?.WindowTo ?? group.Round.WindowTo.AddYears(1);
        var deadline = group.DeadlineAt.ToOffset(HanoiTime.Offset).AddYears(1);
        var units = await UnitsAsync(db, group, windowTo, cancellation);
        return Pages.Of<RollOverPage>(
            new RollOverModel(
                groupId,
                group.Round.Year,
                group.UnitKind,
                new Dictionary<string, string>
                {
                    ["year"] = year.ToString(CultureInfo.InvariantCulture),
                    ["windowFrom"] = HanoiTime.DateOf(next?.WindowFrom ?? group.Round.WindowFrom.AddYears(1)),
                    ["windowTo"] = HanoiTime.DateOf(windowTo),
                    ["deadlineDay"] = HanoiTime.DateOf(deadline),
                    ["deadlineTime"] = HanoiTime.MinuteOf(deadline),
                },
                [
                    .. stored
                        .OrderBy(s => s.SetId != chosen.SetId)
                        .ThenByDescending(s => s.Id)
                        .Select(s => (s.Id, NameOf(s, current.Language))),
                ],
                chosen.Id,
                IsSameSet: chosen.Id == group.StoredSetId,
                SetDifference.Between(sets.Open(group.StoredSet!), sets.Open(chosen)),
                units.Now.Count,
                NamesOf(units.Now.Where(unit => !units.Before.Exists(known => known.Id == unit.Id))),
                NamesOf(units.Before.Where(unit => !units.Now.Exists(known => known.Id == unit.Id))),
                await WithoutPeopleAsync(db, units.Now, cancellation),
                IsDeadlinePast: deadline <= clock.GetUtcNow(),
                next is null
                    ? null
                    : await db
                        .RoundGroups.Where(g => g.RoundId == next.Id && g.UnitKind == group.UnitKind)
                        .Select(g => (Guid?)g.Id)
                        .SingleOrDefaultAsync(cancellation)
            )
        );
    }

    /// <summary>The set that was asked for; otherwise the version of this year's set that was adopted last.</summary>
    private static StoredSet ChosenOf(List<StoredSet> stored, StoredSet present, string? asked) =>
        Guid.TryParse(asked, out var id) && stored.Find(s => s.Id == id) is { } chosen
            ? chosen
            : stored.Where(s => s.SetId == present.SetId).MaxBy(s => s.Id) ?? present;

    private string NameOf(StoredSet set, Language language) => $"{sets.Open(set).Set.Name.In(language)}, {set.Version}";

    private static async Task<(List<Unit> Before, List<Unit> Now)> UnitsAsync(
        AppDb db,
        RoundGroup group,
        DateOnly windowTo,
        CancellationToken cancellation
    )
    {
        var before = await db.Dossiers.Where(d => d.RoundGroupId == group.Id).Select(d => d.Unit!).ToListAsync(cancellation);
        var now = await db
            .Units.Where(u => u.Kind == group.UnitKind && u.ValidFrom <= windowTo && (u.ValidTo == null || u.ValidTo > windowTo))
            .ToListAsync(cancellation);
        return (before, now);
    }

    /// <summary>Units in which nobody can enter, or nobody can confirm.</summary>
    private async Task<IReadOnlyList<string>> WithoutPeopleAsync(AppDb db, List<Unit> units, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var seats = await db
            .Memberships.Where(m => m.UnitId != null && !m.Account!.IsDisabled)
            .Where(m => m.ValidFrom <= now && (m.ValidTo == null || m.ValidTo > now))
            .Select(m => new { m.UnitId, m.Role })
            .ToListAsync(cancellation);
        bool Has(Unit unit, Role role) => seats.Exists(seat => seat.UnitId == unit.Id && seat.Role == role);
        return NamesOf(units.Where(unit => !Has(unit, Role.Specialist) || !Has(unit, Role.Leader)));
    }

    private static IReadOnlyList<string> NamesOf(IEnumerable<Unit> units) =>
        [.. units.Select(unit => unit.Name).Order(VietnameseOrder.Instance)];
}
