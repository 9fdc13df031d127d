using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.UnitTests.Sets;

/// <summary>Small sets for tests: criteria under one main index, everything else as the defaults have it.</summary>
internal static class TestSet
{
    public static InputDefinition Count(string id, string name = "Số liệu", string unit = "đơn vị") =>
        Input(id, name, InputKind.Count, unit);

    public static InputDefinition Number(string id, decimal? min = null, decimal? max = null) =>
        Input(id, id, InputKind.Number, "đơn vị") with
        {
            Bounds = new Bounds(min, max),
        };

    public static InputDefinition Percent(string id) => Input(id, id, InputKind.Percent, "%");

    public static InputDefinition YesNo(string id, string name = "Có hay không") => Input(id, name, InputKind.YesNo, unit: null);

    public static InputDefinition Choice(string id, params IReadOnlyList<string> options) =>
        Input(id, id, InputKind.Choice, unit: null) with
        {
            Options = [.. options.Select(option => new InputOption(option, new Text(option)))],
        };

    public static InputDefinition Day(string id) => Input(id, id, InputKind.Day, unit: null);

    public static Criterion Criterion(string id, decimal max, Rule rule) =>
        new()
        {
            Id = new IndicatorId(id),
            Code = id,
            Name = new Text(id),
            Max = Points.Quantise(max),
            Level = "component",
            Rule = rule,
        };

    public static IndicatorGroup Group(string id, string level, params IReadOnlyList<Indicator> children) =>
        new()
        {
            Id = new IndicatorId(id),
            Code = id,
            Name = new Text(id),
            Max = children.Aggregate(Points.Zero, (sum, child) => sum + child.Max),
            Level = level,
            Children = children,
        };

    public static IndicatorSet Of(IReadOnlyList<InputDefinition> inputs, params IReadOnlyList<Indicator> mainIndices) =>
        new()
        {
            Id = "test",
            Version = "1",
            Name = new Text("Bộ chỉ số thử"),
            UnitKind = "department",
            IsFictional = true,
            Inputs = inputs,
            Levels = [new(IndicatorLevel.MainIndexId, new Text("Chỉ số chính")), new("component", new Text("Chỉ số thành phần"))],
            Root = Group(IndicatorLevel.TotalId, IndicatorLevel.TotalId, mainIndices),
            Policy = ScoringPolicy.Default,
        };

    /// <summary>A set of one criterion "1.1" under the main index "1".</summary>
    public static IndicatorSet OfRule(decimal max, Rule rule, params IReadOnlyList<InputDefinition> inputs) =>
        Of(inputs, Group("1", IndicatorLevel.MainIndexId, Criterion("1.1", max, rule)));

    public static CompiledSet Compiled(this IndicatorSet set) => CompiledSet.Compile(set).Value;

    public static UnitInputs Unit(params ReadOnlySpan<(string Input, object? Value)> values)
    {
        var measurements = new Dictionary<InputId, Measurement>();
        foreach (var (input, value) in values)
        {
            measurements[new InputId(input)] = Measured(value);
        }

        return new UnitInputs("u", measurements, []);
    }

    /// <summary>The points of the one criterion of a set.</summary>
    public static decimal PointsOf(this CompiledSet set, UnitInputs unit) => Score(set, unit).Of(set.Criteria[0].Id).Earned.Value;

    public static Sheet Score(this CompiledSet set, UnitInputs unit) => Scorer.Score(set, unit, PeerFacts.None);

    public static Trace Explain(this CompiledSet set, UnitInputs unit, string at = "1.1") =>
        Scorer.Explain(set, unit, PeerFacts.None, new IndicatorId(at));

    private static Measurement Measured(object? value) =>
        value switch
        {
            null => Measurement.NotEntered,
            bool answer => new Measurement.YesNo(answer),
            int number => new Measurement.Number(number),
            decimal number => new Measurement.Number(number),
            string option => new Measurement.Choice(option),
            DateOnly day => new Measurement.Day(day),
            MissingReason reason => new Measurement.Missing(reason),
            _ => throw new ArgumentOutOfRangeException(nameof(value)),
        };

    private static InputDefinition Input(string id, string name, InputKind kind, string? unit) =>
        InputDefinition.Plain(id, new Text(name), kind) with
        {
            Unit = unit,
        };
}
