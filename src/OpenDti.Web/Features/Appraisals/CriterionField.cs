using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>One criterion over all units of a round group that it concerns: no more of each dossier than concerns it.</summary>
public sealed record CriterionField(RoundGroup Group, OpenedSet Opened, Criterion Criterion, IReadOnlyList<Dossier> Dossiers)
{
    public CompiledSet Set => Opened.Set;

    public int Year => Group.Round!.Year;

    /// <summary>The units that the criterion does not concern, by their traits.</summary>
    public IReadOnlyList<Unit> NotConcerned { get; init; } = [];

    /// <summary>Every unit's sheet by the tracks up to <paramref name="view"/>, by unit; only the line of this criterion means anything.</summary>
    public IReadOnlyDictionary<Guid, Sheet> SheetsIn(DossierView view) =>
        SheetsOf(Dossiers.ToDictionary(d => d.UnitId, d => DossierViews.InputsOf(d, Set, view)));

    /// <summary>The same by the monitored figures, a unit's own where nothing was measured.</summary>
    public IReadOnlyDictionary<Guid, Sheet> SheetsAsMonitored() =>
        SheetsOf(Dossiers.ToDictionary(d => d.UnitId, d => Agreement.AsMonitored(DeclaredBy(d), MonitoredOf(d))));

    /// <summary>
    /// Declared held against monitored, within the tolerance of the group; what a unit cannot declare has nothing to differ from.
    /// </summary>
    public Agreement AgreementOf(Dossier dossier) =>
        Agreement.Of(
            Set.InputsOf(Criterion).Where(input => input.Source == InputSource.Declared),
            DeclaredBy(dossier).Values,
            MonitoredOf(dossier),
            Group.TolerancePercent / 100m
        );

    /// <summary>The figures that the unit itself entered.</summary>
    public IReadOnlyDictionary<InputId, Measurement> EnteredIn(Dossier dossier) =>
        DossierViews.ValuesIn(dossier, Set, Track.Declared).ToDictionary();

    public UnitInputs DeclaredBy(Dossier dossier) => DossierViews.InputsOf(dossier, Set, DossierView.Declared);

    public IReadOnlyDictionary<InputId, Measurement> MonitoredOf(Dossier dossier) =>
        DossierViews.ValuesIn(dossier, Set, Track.Monitored).ToDictionary();

    private Dictionary<Guid, Sheet> SheetsOf(Dictionary<Guid, UnitInputs> field)
    {
        return field.Keys.Zip(Scorer.ScoreField(Set, [.. field.Values])).ToDictionary(unit => unit.First, unit => unit.Second);
    }
}

/// <summary>Reads one criterion of a round group, and of the round before, in a handful of queries however many units there are.</summary>
public sealed class CriterionFields(Databases databases, SetLibrary sets)
{
    public async Task<RoundGroup?> GroupAsync(Guid authority, Guid group, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        return await db.RoundGroups.AsNoTracking().Include(g => g.Round).SingleOrDefaultAsync(g => g.Id == group, cancellation);
    }

    public async Task<CriterionField?> ReadAsync(RoundGroup group, string indicator, CancellationToken cancellation)
    {
        var opened = await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation);
        if (opened.Set.FindIndicator(new IndicatorId(indicator)) is not Criterion criterion)
        {
            return null;
        }

        await using var db = databases.Open(group.AuthorityId);
        var dossiers = await OfCriterion(db.Dossiers.AsNoTracking(), opened.Set, criterion)
            .Where(d => d.RoundGroupId == group.Id)
            .ToListAsync(cancellation);
        var ordered = dossiers
            .OrderBy(d => d.Unit!.Name, VietnameseOrder.Instance)
            .ToLookup(d => opened.Set.Concerns(criterion.Id, d.Traits.ToHashSet()));
        return new CriterionField(group, opened, criterion, [.. ordered[true]]) { NotConcerned = [.. ordered[false].Select(d => d.Unit!)] };
    }

    /// <summary>The same criterion in the round before; null where there was none, or none that asked for it.</summary>
    public async Task<CriterionField?> ReadBeforeAsync(RoundGroup group, IndicatorId criterion, CancellationToken cancellation)
    {
        await using var db = databases.Open(group.AuthorityId);
        var before = await db
            .RoundGroups.AsNoTracking()
            .Include(g => g.Round)
            .Where(g => g.UnitKind == group.UnitKind && g.Round!.Year < group.Round!.Year)
            .OrderByDescending(g => g.Round!.Year)
            .FirstOrDefaultAsync(cancellation);
        return before is null ? null : await ReadAsync(before, criterion.Value, cancellation);
    }

    /// <summary>The dossiers that the criterion of a field concerns, with what was asked and explained about it.</summary>
    public async Task<IReadOnlyList<Dossier>> ReadWithExplanationsAsync(
        RoundGroup group,
        CriterionField field,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(group.AuthorityId);
        var indicator = field.Criterion.Id.Value;
        var dossiers = await OfCriterion(db.Dossiers.AsNoTracking(), field.Set, field.Criterion)
            .Include(d => d.Explanations.Where(e => e.Indicator == indicator))
            .Where(d => d.RoundGroupId == group.Id)
            .ToListAsync(cancellation);
        return
        [
            .. dossiers
                .Where(d => field.Set.Concerns(field.Criterion.Id, d.Traits.ToHashSet()))
                .OrderBy(d => d.Unit!.Name, VietnameseOrder.Instance),
        ];
    }

    /// <summary>Dossiers with their figures and decisions of one criterion alone.</summary>
    public static IQueryable<Dossier> OfCriterion(IQueryable<Dossier> dossiers, CompiledSet set, Criterion criterion)
    {
        var inputs = set.InputsOf(criterion).Select(input => input.Id.Value).ToList();
        var indicator = criterion.Id.Value;
        return dossiers
            .Include(d => d.Unit)
            .Include(d => d.Answers.Where(a => inputs.Contains(a.Input)))
            .Include(d => d.Appraisals.Where(a => a.Indicator == indicator))
            .Include(d => d.PointAwards.Where(p => p.Indicator == indicator))
            .Include(d => d.Evidence.Where(use => use.Indicator == indicator))
            .Include(d => d.Contests.Where(c => inputs.Contains(c.Input)))
            .AsSplitQuery();
    }
}
