using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Publications;

/// <summary>A results document opened for reading: with its set compiled and its figures back in their types.</summary>
public sealed class ReleasedResults
{
    private readonly Dictionary<Guid, Sheet> _sheets;
    private readonly List<Sheet> _field;
    private readonly ConcurrentDictionary<IndicatorId, LineStanding> _standings = new();
    private readonly Dictionary<IndicatorId, int> _positions;
    private readonly Dictionary<Guid, string> _foldedNames;

    public ReleasedResults(RoundResults results, CompiledSet set, BonusScheme? bonus = null)
    {
        (Results, Set, Bonus) = (results, set, bonus);
        _sheets = results.Units.ToDictionary(unit => unit.Id, SheetOf);
        _field = [.. results.Units.Select(unit => _sheets[unit.Id])];
        _positions = _field is [var first, ..] ? first.Nodes.Index().ToDictionary(node => node.Item.Id, node => node.Index) : [];
        _foldedNames = results.Units.ToDictionary(unit => unit.Id, unit => VietnameseOrder.Fold(unit.Name));
        Ranking = Scorer.Rank(set, _field);
        Peers = Scorer.Survey(set, [.. results.Units.Select(unit => InputsOf(unit, Language.Vi))]).AsFinal();
    }

    public RoundResults Results { get; }

    public CompiledSet Set { get; }

    /// <summary>The scheme by which bonus was counted; none where there is none.</summary>
    public BonusScheme? Bonus { get; }

    /// <summary>For the averages; ranks stand in the document.</summary>
    public Ranking Ranking { get; }

    private PeerFacts Peers { get; }

    public Points TotalOf(ResultsUnit unit) => Points.FromScaled(unit.TotalE10);

    /// <summary>What a line of a unit's bonus is for, in the words of the scheme.</summary>
    public string BonusItemOf(ResultsBonusLine line, Language language) =>
        Bonus?.Items.FirstOrDefault(item => item.Id == line.Item)?.Name.In(language) ?? line.Item;

    /// <summary>Whether a line stands in the document: at and above the main indices all do, below a sensitive one none.</summary>
    public bool IsPublished(IndicatorId id) => _positions.ContainsKey(id);

    /// <summary>How all units did on a published line.</summary>
    public LineStanding StandingOf(IndicatorId id) => _standings.GetOrAdd(id, line => Scorer.Standing(Set, _field, line));

    /// <summary>One unit on a published line.</summary>
    public LinePlace PlaceOf(ResultsUnit unit, IndicatorId id) => StandingOf(id).Of(unit.Id.ToString("N"));

    /// <summary>Where a unit stands out from its group: by its published criteria, and by a main index where those are withheld.</summary>
    public UnitProfile ProfileOf(ResultsUnit unit) =>
        Scorer.Profile(unit.Id.ToString("N"), Set.MainIndices.SelectMany(Compared).Select(StandingOf));

    /// <summary>What these units reached in this year, to be set beside other years.</summary>
    public IEnumerable<YearResult> YearOf(IReadOnlySet<string> units) =>
        Results
            .Units.Where(unit => units.Contains(unit.Id.ToString("N")))
            .Select(unit => new YearResult(
                Results.Round.Year,
                Results.Set.Sha256,
                unit.Id.ToString("N"),
                TotalOf(unit),
                Set.Set.Total,
                unit.Rank,
                Results.Units.Count,
                Ranking.AverageIndexValue
            ));

    /// <summary>A line of a unit's sheet; every unit of a document has the same lines in the same order. None where it is withheld.</summary>
    public NodeScore? NodeOf(ResultsUnit unit, IndicatorId id) =>
        _positions.TryGetValue(id, out var position) ? _sheets[unit.Id].Nodes[position] : null;

    /// <summary>Every published line of a unit.</summary>
    public IReadOnlyDictionary<IndicatorId, NodeScore> LinesOf(ResultsUnit unit) => _sheets[unit.Id].Nodes.ToDictionary(node => node.Id);

    /// <summary>A unit's sheet as it was released; what the document withholds stands as it does in <paramref name="whole"/>.</summary>
    public Sheet SheetOf(ResultsUnit unit, Sheet whole) =>
        _sheets[unit.Id] with
        {
            Nodes = [.. whole.Nodes.Select(node => NodeOf(unit, node.Id) ?? node)],
        };

    /// <summary>The name without marks and capitals, for search.</summary>
    public string FoldedNameOf(ResultsUnit unit) => _foldedNames[unit.Id];

    /// <summary>The average total of some of the units.</summary>
    public Points AverageOf(IReadOnlyList<ResultsUnit> units) => AverageOf(units, Set.Set.Root.Id);

    /// <summary>The average of some of the units on a published line.</summary>
    public Points AverageOf(IReadOnlyList<ResultsUnit> units, IndicatorId id) =>
        Scorer.Standing(Set, [.. units.Select(unit => _sheets[unit.Id])], id).Average;

    /// <summary>The units with the same traits, this one among them, best first; none where that is the whole group or the unit alone.</summary>
    public IReadOnlyList<ResultsUnit> SimilarTo(ResultsUnit unit)
    {
        var traits = (unit.Traits ?? []).ToHashSet();
        var similar = Results.Units.Where(other => traits.SetEquals(other.Traits ?? [])).ToList();
        return similar.Count == 1 || similar.Count == Results.Units.Count ? [] : similar;
    }

    public string? ClassOf(ResultsUnit unit, Language language) =>
        Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == unit.ClassId)?.Name.In(language);

    public int ClassPlaceOf(ResultsUnit unit) =>
        Set.Set.Policy.Classes.Select((band, place) => (band, place)).FirstOrDefault(c => c.band.Id == unit.ClassId).place + 1;

    /// <summary>Why a criterion has its points; null where its figures are withheld.</summary>
    public string? WhyOf(ResultsUnit unit, Criterion criterion, Language language)
    {
        if (NodeOf(unit, criterion.Id) is null || Set.InputsOf(criterion).Any(input => input.Disclosure == Disclosure.Sealed))
        {
            return null;
        }

        return Sentences.Why(Set, Scorer.Explain(Set, InputsOf(unit, language), Peers, criterion.Id), language);
    }

    public IReadOnlyList<string> ValuesOf(ResultsUnit unit, Criterion criterion, Language language)
    {
        var values = InputsOf(unit, language).Values;
        return
        [
            .. Set.InputsOf(criterion)
                .Where(input => values.ContainsKey(input.Id))
                .Select(input => $"{input.Name.In(language)}: {Shown.Measurement(input, values[input.Id], language)}"),
        ];
    }

    private static readonly Dictionary<string, MissingReason> NothingMissing = [];

    private IEnumerable<IndicatorId> Compared(Indicator mainIndex)
    {
        var open = CompiledSet.CriteriaOf(mainIndex).Select(criterion => criterion.Id).Where(IsPublished).ToList();
        return open.Count > 0 ? open : [mainIndex.Id];
    }

    private UnitInputs InputsOf(ResultsUnit unit, Language language) =>
        new(
            unit.Id.ToString("N"),
            unit.Inputs.Select(value => (Id: new InputId(value.Key), Value: MeasuredAs(value)))
                .Concat(
                    (unit.Missing ?? NothingMissing).Select(one =>
                        (Id: new InputId(one.Key), Value: (Measurement)new Measurement.Missing(one.Value))
                    )
                )
                .ToDictionary(value => value.Id, value => value.Value),
            [
                .. unit.Decisions.Select(decision => new PointDecision(
                    new IndicatorId(decision.Id),
                    Points.FromScaled(decision.PointsE10),
                    AppraisalReasonTexts.Said(decision.Reason, decision.Words, language)
                )
                {
                    By = decision.By,
                }),
            ]
        )
        {
            Traits = unit.Traits?.ToHashSet() ?? [],
            WithoutEvidence = unit.WithoutEvidence?.Select(id => new IndicatorId(id)).ToHashSet() ?? [],
            IsUnconfirmed = unit.DossierState != DossierState.Confirmed,
        };

    private Measurement MeasuredAs(KeyValuePair<string, string> value) =>
        CanonicalValue.Parse(Set.FindInput(new InputId(value.Key))!, value.Value).Value;

    private static Sheet SheetOf(ResultsUnit unit) =>
        new(
            unit.Id.ToString("N"),
            [
                .. unit.Nodes.Select(node => new NodeScore(
                    new IndicatorId(node.Id),
                    Points.FromScaled(node.EarnedE10),
                    Points.FromScaled(node.MaxE10),
                    Enum.Parse<ScoreState>(node.State)
                )),
            ],
            Points.FromScaled(unit.TotalE10),
            decimal.Parse(unit.IndexValue, CultureInfo.InvariantCulture)
        )
        {
            Bonus = Points.FromScaled(unit.Bonus?.PointsE10 ?? 0),
            IsOutOfRanking = unit.Rank is null,
        };
}

/// <summary>Opens results documents by hash. A document never changes, so it is opened once.</summary>
public sealed class ResultsLibrary(Databases databases, SetLibrary sets, BonusLibrary bonuses)
{
    private readonly ConcurrentDictionary<(Guid Authority, string Sha256), ReleasedResults> _opened = new();

    public async Task<ReleasedResults?> OpenAsync(Guid authorityId, string sha256, CancellationToken cancellation)
    {
        if (_opened.TryGetValue((authorityId, sha256), out var opened))
        {
            return opened;
        }

        var text = await TextOfAsync(authorityId, sha256, cancellation);
        if (text is null)
        {
            return null;
        }

        var results = RoundResults.Parse(text);
        var bonus = results.Bonus is { } scheme ? bonuses.Open(scheme.Sha256, scheme.Body) : null;
        return _opened.GetOrAdd(
            (authorityId, sha256),
            _ => new ReleasedResults(results, sets.Open(results.Set.Sha256, results.Set.Body), bonus)
        );
    }

    /// <summary>The exact text that was hashed.</summary>
    public async Task<string?> TextOfAsync(Guid authorityId, string sha256, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        return await db.Documents.Where(d => d.Sha256 == sha256).Select(d => d.Body).SingleOrDefaultAsync(cancellation);
    }
}
