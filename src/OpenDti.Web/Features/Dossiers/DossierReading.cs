using OpenDti.Scoring;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A dossier as it stands, with the set it answers and the sheet that its answers give. Nothing of it is stored.</summary>
public sealed record DossierReading(Dossier Dossier, RoundGroup Group, Unit Unit, OpenedSet Opened, UnitInputs Inputs, Sheet Sheet)
{
    // One for all copies that the reader hands out of a version.
    private readonly Counted _counted = new();

    public CompiledSet Set => Opened.Set;

    public int Year => Group.Round!.Year;

    /// <summary>Where a decision grants bonus points: the scheme of the round group.</summary>
    public BonusScheme? Bonus { get; init; }

    /// <summary>The round before; read by the pages that compare with it.</summary>
    public LastYear? Before { get; init; }

    /// <summary>The unit's figures of the round before; without them nothing has jumped.</summary>
    public EarlierFigures? Earlier => Before?.Figures;

    /// <summary>What the public results in force say of the unit; read by the unit's own pages.</summary>
    public ReleasedFigures? Released { get; init; }

    /// <summary>What the self-assessment cannot count by itself.</summary>
    public AwaitedPeers Awaited => AwaitedPeers.On(Set, Sheet);

    /// <summary>The set asks for evidence, the unit claims something, and nothing is attached.</summary>
    public bool LacksEvidence(Criterion criterion) => Inputs.WithoutEvidence.Contains(criterion.Id);

    /// <summary>What proves each criterion; read by the pages that show it.</summary>
    public ILookup<IndicatorId, EvidencePiece> Evidence { get; init; } =
        Enumerable.Empty<EvidencePiece>().ToLookup(_ => default(IndicatorId));

    /// <summary>The criteria that the reader was given to enter; null where they see all.</summary>
    public IReadOnlySet<IndicatorId>? Only { get; init; }

    /// <summary>The deadline that counts for this unit.</summary>
    public DateTimeOffset DeadlineAt => Dossier.DeadlineIn(Group);

    public RoundGroupStage StageAt(DateTimeOffset instant) => Dossier.StageIn(Group, instant);

    /// <summary>The unit's figures and points up to a track; <see cref="Inputs"/> are those that it declared.</summary>
    public UnitInputs InputsIn(DossierView view, Language language = Language.Vi) => DossierViews.InputsOf(Dossier, Set, view, language);

    /// <summary>The same dossier as its unit last entered it, with corrections that wait for a leader.</summary>
    public DossierReading AsEntered()
    {
        if (!Dossier.HoldsFigures)
        {
            return this;
        }

        var entered = DossierViews.EnteredIn(Dossier, Set);
        return this with { Inputs = entered, Sheet = Scorer.Score(Set, entered, PeerFacts.None) };
    }

    /// <summary>The inputs as results count them: with what was found and decided; nobody confirmed the dossier, and the set says what that does.</summary>
    public UnitInputs CountedInputs => _counted.Inputs ??= CountedIn(DossierView.Final);

    /// <summary>The same up to a track; what a unit declared is what it declared, whoever confirmed it.</summary>
    public UnitInputs CountedIn(DossierView view) =>
        InputsIn(view) with
        {
            IsUnconfirmed = view != DossierView.Declared && Dossier.State != DossierState.Confirmed,
        };

    public Measurement ValueOf(InputDefinition input) => Inputs.Values.GetValueOrDefault(input.Id, Measurement.NotEntered);

    /// <summary>A criterion is answered when each of its inputs has a value or a reason other than that nobody has entered it.</summary>
    public bool IsAnswered(Criterion criterion) =>
        Set.InputsOf(criterion).All(input => ValueOf(input) is not Measurement.Missing { Reason: MissingReason.NotEntered });

    /// <summary>The criteria that concern this unit.</summary>
    public IReadOnlyList<Criterion> Criteria => [.. Set.Criteria.Where(Concerns)];

    /// <summary>The main indices with a criterion that concerns this unit and that the reader may see.</summary>
    public IReadOnlyList<Indicator> MainIndices => [.. Set.MainIndices.Where(index => CriteriaOf(index).Count > 0)];

    /// <summary>The criteria of a line that concern this unit and that the reader may see.</summary>
    public IReadOnlyList<Criterion> CriteriaOf(Indicator indicator) =>
        [.. CompiledSet.CriteriaOf(indicator).Where(criterion => Only?.Contains(criterion.Id) != false && Concerns(criterion))];

    public bool Concerns(Criterion criterion) => Set.Concerns(criterion.Id, Inputs.Traits);

    public int AnsweredOf(Indicator indicator) => CriteriaOf(indicator).Count(IsAnswered);

    public Indicator MainIndexOf(Criterion criterion) =>
        Set.MainIndices.First(index => CompiledSet.CriteriaOf(index).Any(c => c.Id == criterion.Id));

    public Review? OpenReviewOf(Indicator indicator) =>
        Dossier.Reviews.FirstOrDefault(review => review.Indicator == indicator.Id.Value && review.State == ReviewState.Open);

    private sealed class Counted
    {
        public UnitInputs? Inputs { get; set; }
    }
}
