using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Random sets and units from a seed: the same seed gives the same set and the same units for ever.</summary>
internal sealed class RandomSets
{
    private static readonly decimal[] Maxima = [1m, 2m, 3m, 5m, 7m, 10m, 12.5m, 20m, 33.33m, 100m];

    private static readonly DateOnly Due = new(2026, 3, 31);
    private static readonly string[] Traits = ["co-tthc", "dac-thu"];

    private readonly Random random;
    private readonly List<InputDefinition> inputs = [];

    public RandomSets(int seed)
    {
        random = new Random(seed);
        Set = NewSet();
    }

    public IndicatorSet Set { get; }

    public UnitInputs NewUnit(string name)
    {
        var values = new Dictionary<InputId, Measurement>();
        foreach (var input in inputs.Where(_ => random.Next(12) > 0))
        {
            values[input.Id] = random.Next(15) == 0 ? new Measurement.Missing((MissingReason)random.Next(4)) : NewValue(input);
        }

        return new UnitInputs(name, values, [.. NewDecisions()])
        {
            Traits = Traits.Where(_ => random.Next(2) == 0).ToHashSet(),
            WithoutEvidence = Lines(Set.Root).Where(_ => random.Next(9) == 0).Select(line => line.Id).ToHashSet(),
            IsUnconfirmed = random.Next(4) == 0,
        };
    }

    private IndicatorSet NewSet()
    {
        var groups = Enumerable
            .Range(1, random.Next(1, 4))
            .Select(group => NewGroup($"{group}", IndicatorLevel.MainIndexId, [.. Rows(group)]))
            .ToList();
        return TestSet.Of([], groups) with
        {
            Inputs = inputs,
            Traits = [.. Traits.Select(trait => new UnitTrait(trait, new Text(trait)))],
            Policy = NewPolicy(),
        };
    }

    private ScoringPolicy NewPolicy() =>
        ScoringPolicy.Default with
        {
            Rounding = new Rounding(Decimals(), Decimals(), Decimals(), Decimals(), Display: 2),
            NotApplicable = (NotApplicablePolicy)random.Next(3),
            Missing = new MissingPolicy(Treatment(), Treatment(), Treatment()),
            MissingEvidence = (MissingEvidencePolicy)random.Next(2),
            Unconfirmed = new UnconfirmedPolicy((UnconfirmedTreatment)random.Next(4), Points.Quantise(random.Next(1, 20) / 4m)),
        };

    // Half of the time a level is exact; the sums of exact levels are what most sets have.
    private int? Decimals() => random.Next(2) == 0 ? null : random.Next(0, 4);

    private MissingTreatment Treatment() => (MissingTreatment)random.Next(3);

    private IndicatorGroup NewGroup(string id, string level, IReadOnlyList<Indicator> lines)
    {
        var group = TestSet.Group(id, level, lines) with { AppliesTo = NewCondition() };
        if (random.Next(6) == 0)
        {
            group = group with { IsCapped = true, Max = Points.Quantise(decimal.Round(group.Max.Value * random.Next(1, 9) / 10m, 2)) };
        }

        return random.Next(6) == 0 ? group with { KnockedOutBy = Add(TestSet.YesNo(NextId())) } : group;
    }

    private Applicability? NewCondition() =>
        random.Next(6) switch
        {
            0 => new Applicability([Traits[0]], []),
            1 => new Applicability([], [Traits[1]]),
            _ => null,
        };

    private IEnumerable<Indicator> Rows(int group)
    {
        foreach (var row in Enumerable.Range(1, random.Next(1, 4)))
        {
            yield return random.Next(5) == 0
                ? NewGroup($"{group}.{row}", "component", [NewRow($"{group}.{row}.1"), NewRow($"{group}.{row}.2")])
                : NewRow($"{group}.{row}");
        }
    }

    private Criterion NewRow(string id) =>
        TestSet.Criterion(id, Maxima[random.Next(Maxima.Length)], NewRule(depth: 0)) with
        {
            AppliesTo = NewCondition(),
        };

    private IEnumerable<PointDecision> NewDecisions()
    {
        foreach (var line in Lines(Set.Root).Where(_ => random.Next(20) == 0))
        {
            var points = Points.Quantise(line.Max.Value * random.Next(0, 5) / 4m);
            yield return new PointDecision(line.Id, points.Within(line.Max), "Lý do") { By = (DecidedBy)random.Next(2) };
        }
    }

    private static IEnumerable<Indicator> Lines(Indicator line) =>
        line is IndicatorGroup group ? group.Children.SelectMany(Lines).Prepend(group) : [line];

    private Rule NewRule(int depth) =>
        random.Next(depth < 2 ? 15 : 8) switch
        {
            0 => new YesNo(Add(TestSet.YesNo(NextId()))),
            1 => new RatioOf(Number(), Number(), Undefined()),
            2 => new RatioToThreshold(Number(), Number(), new Ratio(random.Next(1, 100) / 100m), Undefined()),
            3 => new RatioSteps(Number(), Number(), [new(StepBound.Above, 0.9m, Worth.Full), NewStep(0.5m)], NewWorth(), Undefined()),
            4 => new CountSteps(Number(), [new(StepBound.From, 50m, Worth.Full), NewStep(20m), NewStep(5m)], Worth.Nothing),
            5 => new ShareOf(Add(TestSet.Percent(NextId()))),
            6 => NewChoice(),
            7 => new CountTimes(Add(TestSet.Count(NextId())), Points.Quantise(0.1m)),
            8 => new SumOf([Part(new Worth.Share(1m, 2m), depth), Part(new Worth.Share(1m, 2m), depth)]),
            9 => new BestOf([Part(Worth.Full, depth), Part(NewWorth(), depth)]),
            10 => new KnockOut(Add(TestSet.YesNo(NextId())), random.Next(2) == 0, SafeRule(depth + 1)),
            11 => new Capped(Points.Quantise(500m * (depth + 1)), SafeRule(depth + 1)),
            12 when depth == 0 => new Penalty(
                Add(TestSet.Count(NextId())),
                Points.Quantise(0.1m),
                Points.Quantise(0.7m),
                SafeRule(depth + 1)
            ),
            13 when depth == 0 => NewPunctual(),
            _ => new FormulaRule($"{Number()} * max / sum({Number()}, {inputs[^2].Id})"),
        };

    private Punctual NewPunctual() =>
        new(
            random.Next(2) == 0 ? Add(TestSet.YesNo(NextId())) : null,
            Add(TestSet.Day(NextId())),
            Due,
            [new(10, new Worth.Share(1m, 2m)), new(30, new Worth.Share(1m, 3m))],
            random.Next(2) == 0 ? Worth.Nothing : new Worth.Share(1m, 10m)
        );

    private RulePart Part(Worth worth, int depth) => new(new Text("phần"), worth, SafeRule(depth + 1));

    // 0.1 points each may be more than a small part can bring.
    private Rule SafeRule(int depth)
    {
        var rule = NewRule(depth);
        return rule is CountTimes times ? new RatioOf(times.Input, times.Input) : rule;
    }

    private OneOf NewChoice()
    {
        var input = Add(TestSet.Choice(NextId(), "x", "y", "z"));
        return new OneOf(input, [new("x", Worth.Full), new("y", NewWorth()), new("z", Worth.Nothing)]);
    }

    private Step NewStep(decimal limit) => new(random.Next(2) == 0 ? StepBound.From : StepBound.Above, limit, NewWorth());

    private Worth.Share NewWorth() => new(random.Next(0, 4), 3m);

    private WhenUndefined Undefined() => random.Next(2) == 0 ? WhenUndefined.Zero : WhenUndefined.Full;

    private Measurement NewValue(InputDefinition input) =>
        input.Kind switch
        {
            InputKind.YesNo => new Measurement.YesNo(random.Next(2) == 0),
            InputKind.Choice => new Measurement.Choice(input.Options[random.Next(3)].Id),
            InputKind.Percent => new Measurement.Number(random.Next(0, 10_001) / 100m),
            InputKind.Day => new Measurement.Day(Due.AddDays(random.Next(-5, 40))),
            InputKind.Count => new Measurement.Number(random.Next(0, 60)),
            _ => new Measurement.Number(random.Next(4) == 0 ? random.Next(0, 4) : random.Next(0, 1_000_000) / 1_000m),
        };

    private InputId Number() => Add(TestSet.Number(NextId()));

    private string NextId() => $"i{inputs.Count}";

    private InputId Add(InputDefinition input)
    {
        inputs.Add(input);
        return input.Id;
    }
}
