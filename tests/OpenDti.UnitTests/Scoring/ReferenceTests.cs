using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>The engine against the second computation, on random sets and units from fixed seeds.</summary>
public sealed class ReferenceTests
{
    private const int Sets = 5_000;
    private const int UnitsPerSet = 20;

    [Fact]
    public void The_engine_and_the_naive_rationals_agree_on_every_line_of_100000_units() => Agree(Enumerable.Range(0, Sets), UnitsPerSet);

    [Fact]
    public void They_agree_on_a_few_sets_more() => Agree(Enumerable.Range(Sets, 150), UnitsPerSet);

    [Fact]
    public void What_fails_is_shrunk_to_what_matters()
    {
        var random = Enumerable
            .Range(0, 500)
            .Select(seed => new RandomSets(seed))
            .First(sets => HasKnockOut(sets.Set.Root) && sets.Set.Root.Children.Count > 1);

        var (set, unit) = Smallest.Failing(random.Set, random.NewUnit("u"), (smaller, _) => HasKnockOut(smaller.Root));

        Assert.Single(set.Compiled().Criteria);
        Assert.Empty(unit.Values);
    }

    [Fact]
    public void The_trace_ends_in_the_points_of_the_sheet_and_every_sentence_can_be_said()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new RandomSets(seed);
            var set = random.Set.Compiled();
            var unit = random.NewUnit("u");
            var sheet = set.Score(unit);
            foreach (var (line, trace) in set.Indicators.Zip(Scorer.ExplainAll(set, unit, PeerFacts.None)))
            {
                Assert.Equal(line.Id, trace.Id);
                Assert.Equal(sheet.Of(line.Id).Earned, trace.Final.Earned);
                Assert.EndsWith(".", Sentences.Full(set, trace, Language.Vi), StringComparison.Ordinal);
                Assert.NotEmpty(Sentences.Why(set, trace, Language.En));
            }
        }
    }

    [Fact]
    public void Comparison_with_the_group_agrees_with_the_naive_rationals()
    {
        var input = new InputId("a");
        foreach (var seed in Enumerable.Range(0, 2_000))
        {
            var random = new Random(seed);
            var better = random.Next(2) == 0 ? Better.Higher : Better.Lower;
            var set = TestSet
                .Of(
                    [TestSet.Number("a")],
                    TestSet.Group(
                        "1",
                        IndicatorLevel.MainIndexId,
                        TestSet.Criterion("1.1", 40m, new PeerBest(input, better)),
                        TestSet.Criterion("1.2", 7m, new PeerMinMax(input, better)),
                        TestSet.Criterion("1.3", 100m, new FormulaRule("100 - peers.rank(a)"))
                    )
                )
                .Compiled();
            var values = Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(0, 500) / 10m).ToList();
            var field = values.Select((value, place) => TestSet.Unit(("a", value)) with { Unit = $"{place}" }).ToList();
            var peers = Scorer.Survey(set, field);
            foreach (var (unit, own) in field.Zip(values))
            {
                var sheet = Scorer.Score(set, unit, peers);
                var (lowest, highest) = (Fraction.Of(values.Min()), Fraction.Of(values.Max()));
                Same(
                    sheet,
                    "1.1",
                    better == Better.Higher ? Share(Fraction.Of(own), highest, 40m, 0m) : Share(lowest, Fraction.Of(own), 40m, 0m)
                );
                var distance = better == Better.Higher ? own - values.Min() : values.Max() - own;
                Same(sheet, "1.2", Share(Fraction.Of(distance), Fraction.Of(values.Max() - values.Min()), 7m, 7m));
                Same(sheet, "1.3", Fraction.Of(99m - values.Count(value => value > own)));
            }
        }
    }

    private static void Agree(IEnumerable<int> seeds, int units)
    {
        foreach (var seed in seeds)
        {
            var random = new RandomSets(seed);
            var set = random.Set.Compiled();
            for (var place = 0; place < units; place++)
            {
                var unit = random.NewUnit($"{place}");
                if (Differs(set, unit))
                {
                    var (smallest, values) = Smallest.Failing(random.Set, unit, (smaller, fewer) => Differs(smaller.Compiled(), fewer));
                    Assert.Fail($"seed {seed}, unit {place}:\n{Smallest.Told(smallest, values)}");
                }
            }
        }
    }

    private static bool Differs(CompiledSet set, UnitInputs unit)
    {
        var sheet = set.Score(unit);
        return set.Indicators.Any(line => !ReferenceScorer.Points(set.Set, line, unit).Is(sheet.Of(line.Id).Earned.Value));
    }

    private static bool HasKnockOut(Indicator line) =>
        line is IndicatorGroup group ? group.Children.Any(HasKnockOut) : line is Criterion { Rule: KnockOut };

    private static Fraction Share(Fraction above, Fraction below, decimal max, decimal undefined) =>
        below.IsZero ? Fraction.Of(undefined) : (above * Fraction.Of(max) / below).Rounded(10).Rounded(2);

    private static void Same(Sheet sheet, string line, Fraction expected) =>
        Assert.True(expected.Is(sheet.Of(new IndicatorId(line)).Earned.Value), $"{line}: {sheet.Of(new IndicatorId(line)).Earned}");
}
