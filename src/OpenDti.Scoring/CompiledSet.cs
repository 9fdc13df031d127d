using OpenDti.Scoring.Expressions;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>A set that was checked and whose rules are expressions: ready to score any number of units, safe to share between threads.</summary>
public sealed class CompiledSet
{
    private readonly Dictionary<InputId, int> ordinals;
    private readonly Dictionary<IndicatorId, int> positions;

    internal CompiledSet(IndicatorSet set, CompiledNode[] nodes, Dictionary<InputId, int> ordinals)
    {
        Set = set;
        Nodes = nodes;
        this.ordinals = ordinals;
        positions = nodes.Index().ToDictionary(node => node.Item.Indicator.Id, node => node.Index);
        Indicators = [.. nodes.Select(node => node.Indicator)];
        Criteria = [.. Indicators.OfType<Criterion>()];
        MainIndices = [.. Indicators.Where(indicator => indicator.Level == IndicatorLevel.MainIndexId)];
        Scope = new RuleScope(ordinals, set.Inputs, []);
    }

    /// <summary>The set as it was read.</summary>
    public IndicatorSet Set { get; }

    /// <summary>Every line in the order of the decision, the whole set first.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>Every line that is scored by a rule, in the order of the decision.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>The lines at the level that is published and compared, in the order of the decision.</summary>
    public IReadOnlyList<Indicator> MainIndices { get; }

    internal CompiledNode[] Nodes { get; }

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

        var nodes = new List<CompiledNode>();
        var scope = new RuleScope(places, set.Inputs, findings);
        AddNode(set, set.Root, parent: -1, path: "", scope, nodes);
        return findings.Count > 0
            ? new Compiled<CompiledSet>(findings)
            : new Compiled<CompiledSet>(new CompiledSet(set, [.. nodes], places));
    }

    /// <summary>The line with this id, if the set has one.</summary>
    public Indicator? FindIndicator(IndicatorId id) => positions.TryGetValue(id, out var position) ? Indicators[position] : null;

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

    /// <summary>The inputs of a criterion, in the order in which its rule uses them.</summary>
    public IReadOnlyList<InputDefinition> InputsOf(Criterion criterion) =>
        [.. criterion.Rule.Inputs.Distinct().Select(id => Set.Inputs[ordinals[id]])];

    internal int OrdinalOf(InputId id) => ordinals[id];

    internal int PositionOf(IndicatorId id) =>
        positions.TryGetValue(id, out var position) ? position : throw new ArgumentException($"The set has no line '{id}'.", nameof(id));

    /// <summary>The values of one unit at their ordinals.</summary>
    internal Slot[] SlotsOf(UnitInputs unit)
    {
        var slots = new Slot[Set.Inputs.Count];
        for (var ordinal = 0; ordinal < slots.Length; ordinal++)
        {
            var input = Set.Inputs[ordinal];
            if (unit.Values.TryGetValue(input.Id, out var measurement))
            {
                slots[ordinal] = Slot.Of(input, measurement);
            }
        }

        return slots;
    }

    private static void AddNode(IndicatorSet set, Indicator indicator, int parent, string path, RuleScope scope, List<CompiledNode> nodes)
    {
        var node = new CompiledNode(indicator, parent, DecimalsOf(set, indicator));
        if (indicator is Criterion criterion)
        {
            var points = criterion.Rule.Compile(criterion.Max, scope.At($"{path}.rule"));
            var read = criterion.Rule.Inputs.Distinct().Select(id => scope.OrdinalOf(id)).OfType<int>();
            nodes.Add(node with { Points = points, Ordinals = [.. read] });
            return;
        }

        var position = nodes.Count;
        nodes.Add(node);
        foreach (var (place, child) in ((IndicatorGroup)indicator).Children.Index())
        {
            AddNode(set, child, position, SetChecks.PathOfChild(path, place), scope, nodes);
        }
    }

    private static int? DecimalsOf(IndicatorSet set, Indicator indicator)
    {
        var rounding = set.Policy.Rounding;
        return indicator switch
        {
            Criterion => rounding.Criterion,
            _ when indicator.Id == set.Root.Id => rounding.Total,
            _ when indicator.Level == IndicatorLevel.MainIndexId => rounding.Index,
            _ => rounding.Group,
        };
    }
}
