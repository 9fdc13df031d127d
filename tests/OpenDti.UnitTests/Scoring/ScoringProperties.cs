using FsCheck;
using FsCheck.Fluent;
using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>What holds for every set and every unit.</summary>
public sealed class ScoringProperties
{
    [Fact]
    public void Points_lie_between_0_and_the_maximum_and_lines_add_up_at_every_level() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var random = new RandomSets(seed);
                    var set = random.Set.Compiled();
                    var unit = random.NewUnit("u");
                    var sheet = set.Score(unit);
                    return sheet.Nodes.All(node => node.Earned >= Points.Zero && node.Earned <= node.Max)
                        && set.Indicators.OfType<IndicatorGroup>()
                            .Where(group => IsPlainSum(set, group, unit, sheet))
                            .All(group => AddsUp(sheet, group));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Raising_a_numerator_never_lowers_the_points() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<(int A, int B, int More)>(),
                values =>
                {
                    var set = MonotoneSet;
                    var (a, b, more) = (Math.Abs(values.A % 1000), Math.Abs(values.B % 1000), Math.Abs(values.More % 100));
                    var before = set.Score(TestSet.Unit(("a", a), ("b", b)));
                    var after = set.Score(TestSet.Unit(("a", a + more), ("b", b)));
                    return before.Nodes.Zip(after.Nodes).All(pair => pair.First.Earned <= pair.Second.Earned);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Ranks_do_not_depend_on_the_order_in_which_units_come() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var random = new RandomSets(seed);
                    var set = random.Set.Compiled();
                    var sheets = Enumerable.Range(0, 12).Select(place => set.Score(random.NewUnit($"u{place}"))).ToArray();
                    var there = Scorer.Rank(set, sheets);
                    new Random(seed).Shuffle(sheets);
                    return there.Units.SequenceEqual(Scorer.Rank(set, sheets).Units);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_rank_is_one_more_than_the_units_that_are_better() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<int>(),
                seed =>
                {
                    var random = new RandomSets(seed);
                    var set = random.Set.Compiled();
                    var units = Scorer
                        .Rank(set, [.. Enumerable.Range(0, 15).Select(place => set.Score(random.NewUnit($"u{place}")))])
                        .Units;
                    return units.All(unit => unit.Rank == 1 + units.Count(other => other.Total > unit.Total));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_a_stored_number_back_gives_the_same_number() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<(long Whole, int Decimals)>(),
                parts =>
                {
                    var number = decimal.Round(parts.Whole / 1_000_003m / (1 + Math.Abs(parts.Decimals % 1000)), 10);
                    var stored = CanonicalValue.OfNumber(number);
                    return CanonicalValue.Parse(TestSet.Number("n"), stored).Value == new Measurement.Number(number);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_typed_text_gives_a_measurement_or_a_refusal_and_never_an_exception() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                typed =>
                {
                    InputDefinition[] inputs =
                    [
                        TestSet.Number("n"),
                        TestSet.Count("c"),
                        TestSet.Percent("p"),
                        TestSet.YesNo("q"),
                        TestSet.Choice("o", "x", "y"),
                        TestSet.Day("d"),
                    ];
                    return inputs.All(input => Entry.Read(input, typed) is { IsRefused: true } or { Value: not null });
                }
            )
            .QuickCheckThrowOnFailure();

    private static CompiledSet MonotoneSet { get; } =
        TestSet
            .Of(
                [TestSet.Number("a"), TestSet.Number("b")],
                TestSet.Group(
                    "1",
                    IndicatorLevel.MainIndexId,
                    TestSet.Criterion("1.1", 7m, new RatioOf(new("a"), new("b"))),
                    TestSet.Criterion("1.2", 7m, new RatioToThreshold(new("a"), new("b"), new Ratio(0.8m))),
                    TestSet.Criterion(
                        "1.3",
                        7m,
                        new RatioSteps(
                            new("a"),
                            new("b"),
                            [new(StepBound.Above, 0.9m, Worth.Full), new(StepBound.From, 0.7m, new Worth.Share(1m, 2m))],
                            Worth.Nothing
                        )
                    ),
                    TestSet.Criterion("1.4", 7m, new CountSteps(new("a"), [new(StepBound.From, 500m, Worth.Full)], Worth.Nothing))
                )
            )
            .Compiled();

    // Neither capped, knocked out, decided, rounded nor scaled: then a group is the sum of its lines.
    private static bool IsPlainSum(CompiledSet set, IndicatorGroup group, UnitInputs unit, Sheet sheet)
    {
        var rounding = set.Set.Policy.Rounding;
        var decimals =
            group == set.Set.Root ? rounding.Total
            : group.Level == IndicatorLevel.MainIndexId ? rounding.Index
            : rounding.Group;
        return decimals is null
            && group is { IsCapped: false, KnockedOutBy: null }
            && !(group == set.Set.Root && unit.IsUnconfirmed)
            && unit.Decisions.All(decision => decision.Indicator != group.Id)
            && group.Children.All(child => sheet.Of(child.Id).State != ScoreState.NotApplicable);
    }

    private static bool AddsUp(Sheet sheet, IndicatorGroup group) =>
        sheet.Of(group.Id).Earned == group.Children.Aggregate(Points.Zero, (sum, child) => sum + sheet.Of(child.Id).Earned);
}
