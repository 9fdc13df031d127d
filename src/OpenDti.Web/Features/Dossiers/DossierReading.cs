using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A dossier as it stands, with the set it answers and the sheet that its answers give. Nothing of it is stored.</summary>
public sealed record DossierReading(Dossier Dossier, RoundGroup Group, Unit Unit, OpenedSet Opened, UnitInputs Inputs, Sheet Sheet)
{
    public CompiledSet Set => Opened.Set;

    public int Year => Group.Round!.Year;

    /// <summary>The round before; read by the pages that compare with it.</summary>
    public LastYear? Before { get; init; }

    /// <summary>The unit's figures of the round before; without them nothing has jumped.</summary>
    public EarlierFigures? Earlier => Before?.Figures;

    /// <summary>The criteria that the reader was given to enter; null where they see all.</summary>
    public IReadOnlySet<IndicatorId>? Only { get; init; }

    /// <summary>The deadline that counts for this unit.</summary>
    public DateTimeOffset DeadlineAt => Dossier.DeadlineIn(Group);

    public RoundGroupStage StageAt(DateTimeOffset instant) => Dossier.StageIn(Group, instant);

    /// <summary>The inputs as results count them: nobody confirmed the dossier, and the set says what that does.</summary>
    public UnitInputs CountedInputs => Inputs with { IsUnconfirmed = Dossier.State != DossierState.Confirmed };

    public Measurement ValueOf(InputDefinition input) => Inputs.Values.GetValueOrDefault(input.Id, Measurement.NotEntered);

    /// <summary>A criterion is answered when each of its inputs has a value or a reason other than that nobody has entered it.</summary>
    public bool IsAnswered(Criterion criterion) =>
        Set.InputsOf(criterion).All(input => ValueOf(input) is not Measurement.Missing { Reason: MissingReason.NotEntered });

    /// <summary>The criteria of a line that the reader may see.</summary>
    public IReadOnlyList<Criterion> CriteriaOf(Indicator indicator) =>
        Only is null ? CompiledSet.CriteriaOf(indicator) : [.. CompiledSet.CriteriaOf(indicator).Where(c => Only.Contains(c.Id))];

    public int AnsweredOf(Indicator indicator) => CriteriaOf(indicator).Count(IsAnswered);

    public Indicator MainIndexOf(Criterion criterion) =>
        Set.MainIndices.First(index => CompiledSet.CriteriaOf(index).Any(c => c.Id == criterion.Id));

    public Review? OpenReviewOf(Indicator indicator) =>
        Dossier.Reviews.FirstOrDefault(review => review.Indicator == indicator.Id.Value && review.State == ReviewState.Open);
}

/// <summary>Reads dossiers with what belongs to them.</summary>
public sealed class DossierReader(Databases databases, SetLibrary sets)
{
    public async Task<DossierReading?> ReadAsync(Guid authorityId, Guid dossierId, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        var dossier = await Whole(db.Dossiers.AsNoTracking()).SingleOrDefaultAsync(d => d.Id == dossierId, cancellation);
        return dossier is null ? null : await ReadAsync(dossier, cancellation);
    }

    /// <summary>All dossiers of a round group, by the order of their units' names.</summary>
    public async Task<IReadOnlyList<DossierReading>> ReadGroupAsync(Guid authorityId, Guid roundGroupId, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        var dossiers = await Whole(db.Dossiers.AsNoTracking()).Where(d => d.RoundGroupId == roundGroupId).ToListAsync(cancellation);
        return [.. (await ReadAllAsync(dossiers, cancellation)).OrderBy(reading => reading.Unit.Name, VietnameseOrder.Instance)];
    }

    /// <summary>The dossier with everything that its sheet depends on, but for the set, which the library keeps.</summary>
    public static IQueryable<Dossier> Whole(IQueryable<Dossier> dossiers) =>
        dossiers
            .Include(d => d.Answers)
            .Include(d => d.Reviews)
            .Include(d => d.Unit)
            .Include(d => d.RoundGroup!)
                .ThenInclude(g => g.Round)
            .AsSplitQuery();

    public async Task<DossierReading> ReadAsync(Dossier dossier, CancellationToken cancellation)
    {
        var group = dossier.RoundGroup!;
        var opened = await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation);
        var inputs = new UnitInputs(dossier.UnitId.ToString("N"), ValuesOf(dossier, opened.Set), Decisions: []);
        return new DossierReading(dossier, group, dossier.Unit!, opened, inputs, Scorer.Score(opened.Set, inputs, PeerFacts.None));
    }

    public async Task<IReadOnlyList<DossierReading>> ReadAllAsync(IReadOnlyList<Dossier> dossiers, CancellationToken cancellation)
    {
        var readings = new List<DossierReading>(dossiers.Count);
        foreach (var dossier in dossiers)
        {
            readings.Add(await ReadAsync(dossier, cancellation));
        }

        return readings;
    }

    /// <summary>What the unit declared, as the rules of the set take it.</summary>
    public static Dictionary<InputId, Measurement> ValuesOf(Dossier dossier, CompiledSet set)
    {
        var values = new Dictionary<InputId, Measurement>();
        foreach (var answer in dossier.Answers.Where(answer => answer.Track == Track.Declared))
        {
            if (set.FindInput(new InputId(answer.Input)) is { } input)
            {
                values[input.Id] = answer.Value is { } canonical
                    ? CanonicalValue.Parse(input, canonical).Value
                    : new Measurement.Missing(answer.MissingReason ?? MissingReason.NotEntered);
            }
        }

        return values;
    }
}
