using System.Collections.Concurrent;
using OpenDti.Scoring.Expressions;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>A set that was checked and whose rules are expressions: ready to score any number of units, safe to share between threads.</summary>
public sealed class CompiledSet
{
    private readonly Dictionary<InputId, int> ordinals;
    private readonly Dictionary<IndicatorId, int> positions;
    private readonly PeerFigures figures;
    private readonly ConcurrentDictionary<RuleKey, Expression> expressions = new();

    private CompiledSet(
        IndicatorSet set,
        CompiledNode[] nodes,
        CompiledCheck[] checks,
        Dictionary<InputId, int> ordinals,
        PeerFigures figures
    )
    {
        Set = set;
        Checks = checks;
        Nodes = nodes;
        this.ordinals = ordinals;
        this.figures = figures;
        positions = nodes.Index().ToDictionary(node => node.Item.Indicator.Id, node => node.Index);
        Indicators = [.. nodes.Select(node => node.Indicator)];
        Criteria = [.. Indicators.OfType<Criterion>()];
        MainIndices = [.. Indicators.Where(indicator => indicator.Level == IndicatorLevel.MainIndexId)];
        ComparedInputs =
        [
            .. Criteria.SelectMany(criterion => criterion.Rule.ComparedInputs).Distinct().Select(id => set.Inputs[ordinals[id]]),
        ];
        Scope = new RuleScope(ordinals, set.Inputs, figures, []);
    }

    /// <summary>The set as it was read.</summary>
    public IndicatorSet Set { get; }

    /// <summary>Every line in the order of the decision, the whole set first.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Every line that is scored by a rule, in the order of the decision.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The lines at the level that is published and compared, in the order of the decision.</summary>
    public IReadOnlyList<Indicator> MainIndices { get; }

    /// <summary>The inputs in which rules compare a unit with its group.</summary>
    public IReadOnlyList<InputDefinition> ComparedInputs { get; }

    internal CompiledNode[] Nodes { get; }

    internal CompiledCheck[] Checks { get; }

    internal RuleScope Scope { get; }

    /// <summary>Checks a set and compiles its rules; everything that is wrong with it comes back at once.</summary>
    public static Compiled<CompiledSet> Compile(IndicatorSet set)
    {
        var findings = SetChecks.Of(set);
        var places = new Dictionary<InputId, int>();
        foreach (var (place, input) in set.Inputs.Index())
        {
            places.TryAdd(input.Id, place);
        }

        var peerFigures = new PeerFigures(set.Inputs.Count);
        var scope = new RuleScope(places, set.Inputs, peerFigures, findings);
        var nodes = new SetCompiler(set, scope, peerFigures).Nodes;
        var checks = CheckCompiler.Compile(set, scope);
        return findings.Count > 0
            ? new Compiled<CompiledSet>(findings)
            : new Compiled<CompiledSet>(new CompiledSet(set, nodes, checks, places, peerFigures));
    }

    /// <summary>The line with this id, if the set has one.</summary>
    public Indicator? FindIndicator(IndicatorId id) => positions.TryGetValue(id, out var position) ? Indicators[position] : null;

    /// <summary>
    /// Every input on which it may depend whether an answer to this criterion is accepted: those of each criterion that shares an input with
    /// it, and those that a check of the set names beside them.
    /// </summary>
    public IReadOnlySet<InputId> InputsJudgedWith(Criterion criterion)
    {
        var touched = criterion.Rule.Inputs.ToHashSet();
        var judged = Criteria.Where(other => other.Rule.Inputs.Any(touched.Contains)).ToList();
        var checkedToo = Checks.Where(check => judged.Exists(check.Concerns)).SelectMany(check => check.Inputs).Select(input => input.Id);
        return judged.SelectMany(other => other.Rule.Inputs).Concat(checkedToo).ToHashSet();
    }

    /// <summary>The input with this id, if the set has one.</summary>
    public InputDefinition? FindInput(InputId id) => ordinals.TryGetValue(id, out var ordinal) ? Set.Inputs[ordinal] : null;

    /// <summary>The criteria at or under a line, in the order of the decision.</summary>
    public static IReadOnlyList<Criterion> CriteriaOf(Indicator indicator) =>
        indicator switch
        {
            IndicatorGroup group => [.. group.Children.SelectMany(CriteriaOf)],
            Criterion criterion => [criterion],
            _ => [],
        };

    /// <summary>Whether a line concerns a unit with these traits: its own condition and those of the lines above it.</summary>
    public bool Concerns(IndicatorId id, IReadOnlySet<string> traits) => Nodes[PositionOf(id)].AppliesToUnitWith(traits);

    /// <summary>The inputs of a criterion, in the order in which its rule uses them.</summary>
    public IReadOnlyList<InputDefinition> InputsOf(Criterion criterion) =>
        [.. criterion.Rule.Inputs.Distinct().Select(id => Set.Inputs[ordinals[id]])];

    /// <summary>The value of an input that a unit has; what the input does not take is not entered, as for its slot.</summary>
    internal static Measurement MeasuredBy(UnitInputs unit, InputDefinition input)
    {
        var measurement = unit.Values.GetValueOrDefault(input.Id, Measurement.NotEntered);
        return measurement is not Measurement.Missing && Slot.Of(input, measurement).State == SlotState.NotEntered
            ? Measurement.NotEntered
            : measurement;
    }

    internal int OrdinalOf(InputId id) => ordinals[id];

    internal int PositionOf(IndicatorId id) =>
        positions.TryGetValue(id, out var position) ? position : throw new ArgumentException($"The set has no line '{id}'.", nameof(id));

    internal int? FindPosition(IndicatorId id) => positions.TryGetValue(id, out var position) ? position : null;

    /// <summary>The expression of a rule, or of a part of one, compiled once.</summary>
    internal Expression ExpressionOf(Rule rule, Points max)
    {
        var key = new RuleKey(rule, max);
        return expressions.TryGetValue(key, out var known) ? known : expressions.GetOrAdd(key, rule.Compile(max, Scope));
    }

    /// <summary>The values of one unit at their ordinals, and after them the figures of its group.</summary>
    internal Slot[] SlotsOf(UnitInputs unit, PeerFacts peers)
    {
        var slots = new Slot[figures.SlotCount];

        // Through the unit's values and not through the inputs: one walk through memory instead of a search for each input.
        foreach (var (id, measurement) in unit.Values)
        {
            if (ordinals.TryGetValue(id, out var ordinal))
            {
                slots[ordinal] = Slot.Of(Set.Inputs[ordinal], measurement);
            }
        }

        figures.Fill(slots, Set.Inputs, peers);
        return slots;
    }
}
