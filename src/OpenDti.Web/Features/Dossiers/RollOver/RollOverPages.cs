using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers.Calendar;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.RollOver;

/// <summary>The page that proposes next year's round: as proposed, or as somebody typed it, with the checks made of what stands in the form.</summary>
public sealed class RollOverPages(Databases databases, SetLibrary sets, CarrySettings carry, RefusalTexts refusals, TimeProvider clock)
{
    /// <summary>Null where the authority has no such group.</summary>
    public async Task<RollOverModel?> PageOfAsync(
        CurrentRequest current,
        Guid groupId,
        string? set,
        IReadOnlyList<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var group = await FindAsync(db, groupId, cancellation);
        if (group is null)
        {
            return null;
        }

        var (now, language) = (clock.GetUtcNow(), current.Language);
        var stored = await db.IndicatorSets.AsNoTracking().ToListAsync(cancellation);
        var chosen = ChosenOf(stored, group.StoredSet!, set ?? current.Posted?[TypedOpening.SetField]);
        var workingDays = await RoundYears.WorkingDaysAsync(db, cancellation);
        var nextYear = new NextYear(group, workingDays);
        var opened = await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Year == nextYear.Year, cancellation);
        var proposed = nextYear.Proposed(opened);
        proposed[TypedOpening.SetField] = chosen.Id.ToString();
        var form = current.Posted ?? Posted.Of("", proposed, now);
        var found = new List<(string? Field, Refusal Refusal)>();
        var opening = TypedOpening.In(form, OpenTexts.In(language), found);
        var windowTo = opening.WindowTo == default ? group.Round!.WindowTo.AddYears(1) : opening.WindowTo;
        var (before, after) = await UnitsAsync(db, group, windowTo, cancellation);
        var (idsBefore, idsAfter) = (before.Select(unit => unit.Id).ToHashSet(), after.Select(unit => unit.Id).ToHashSet());
        var own = await PersonUnits.OfAsync(db, current.RequiredViewer.PersonId, now, cancellation);
        var isOwn = idsAfter.Overlaps(own);
        var over = new CarryOver(group, nextYear.Year, sets.Open(chosen), idsAfter, isOwn, now);
        var settings = await carry.OfferAsync(db, over, language, cancellation);
        foreach (var setting in settings.Where(setting => setting.WhyNot is null))
        {
            proposed[setting.Field] = "true";
        }

        var typed = TypedCalendar.In(form, found);
        var planned = PlannedOf(group, opening, typed, workingDays, now);
        return new RollOverModel(
            groupId,
            nextYear,
            group,
            group.UnitKind,
            current.Posted?.Fields ?? proposed,
            [
                .. stored
                    .OrderBy(s => s.SetId != chosen.SetId)
                    .ThenByDescending(s => s.Id)
                    .Select(s => (s.Id, $"{sets.Open(s).Set.Name.In(language)}, {s.Version}")),
            ],
            chosen.Id,
            IsSameSet: chosen.Id == group.StoredSetId,
            SetDifference.Between(sets.Open(group.StoredSet!), sets.Open(chosen)),
            new RollOverUnits(
                after.Count,
                NamesOf(after.Where(unit => !idsBefore.Contains(unit.Id))),
                NamesOf(before.Where(unit => !idsAfter.Contains(unit.Id))),
                await WithoutPeopleAsync(db, after, cancellation)
            ),
            IsDeadlinePast: found.Exists(one => one.Refusal.Code == "round.deadline-past"),
            typed.Plan.IsEmpty ? null : planned,
            settings,
            isOwn,
            opened is null
                ? null
                : await db
                    .RoundGroups.Where(g => g.RoundId == opened.Id && g.UnitKind == group.UnitKind)
                    .Select(g => (Guid?)g.Id)
                    .SingleOrDefaultAsync(cancellation),
            [.. refused.Select(r => new FieldError(r.Field, refusals.Of(r.Refusal, language)))]
        )
        {
            Days = typed
                .StepFields.Zip(planned?.Calendar?.Steps ?? [])
                .ToDictionary(step => step.First, step => step.Second, StringComparer.Ordinal),
            IsCalendarWrong = planned is null && !typed.Plan.IsEmpty,
        };
    }

    public static Task<RoundGroup?> FindAsync(AppDb db, Guid groupId, CancellationToken cancellation) =>
        db
            .RoundGroups.AsNoTracking()
            .Include(g => g.Round)
            .Include(g => g.StoredSet)
            .Include(g => g.Bonus)
            .SingleOrDefaultAsync(g => g.Id == groupId, cancellation);

    /// <summary>The set that was asked for; otherwise the version of this year's set that was adopted last.</summary>
    private static StoredSet ChosenOf(List<StoredSet> stored, StoredSet present, string? asked) =>
        Guid.TryParse(asked, out var id) && stored.Find(s => s.Id == id) is { } chosen
            ? chosen
            : stored.Where(s => s.SetId == present.SetId).MaxBy(s => s.Id) ?? present;

    /// <summary>The calendar as the form stands; null where its days cannot be counted.</summary>
    private static RoundYear? PlannedOf(
        RoundGroup from,
        OpeningPlan opening,
        TypedCalendar typed,
        WorkingDays workingDays,
        DateTimeOffset now
    )
    {
        if (opening.DeadlineAt == default || !typed.Plan.From(opening.DeadlineAt, workingDays).TryGet(out var calendar, out _))
        {
            return null;
        }

        var next = new RoundGroupOpened(Guid.Empty, from.RoundId, from.UnitKind, opening.StoredSet, now, opening.DeadlineAt);
        return new RoundYear(next.ToRoundGroup(from.AuthorityId), calendar, workingDays, now);
    }

    private static async Task<(List<Unit> Before, List<Unit> After)> UnitsAsync(
        AppDb db,
        RoundGroup group,
        DateOnly windowTo,
        CancellationToken cancellation
    )
    {
        var before = await db.Dossiers.Where(d => d.RoundGroupId == group.Id).Select(d => d.Unit!).ToListAsync(cancellation);
        var after = await OpenRoundGroup.UnitsOf(db, group.UnitKind, windowTo).ToListAsync(cancellation);
        return (before, after);
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
        var taken = seats.Select(seat => (seat.UnitId!.Value, seat.Role)).ToHashSet();
        return NamesOf(units.Where(unit => !taken.Contains((unit.Id, Role.Specialist)) || !taken.Contains((unit.Id, Role.Leader))));
    }

    private static IReadOnlyList<string> NamesOf(IEnumerable<Unit> units) =>
        [.. units.Select(unit => unit.Name).Order(VietnameseOrder.Instance)];
}
