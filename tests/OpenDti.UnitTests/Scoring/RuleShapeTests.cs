using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Each rule shape on a row that a real decision has, computed by hand.</summary>
public sealed class RuleShapeTests
{
    private static readonly InputId A = new("a");
    private static readonly InputId B = new("b");

    [Theory]
    [InlineData(true, 35)] // ICT-Index 5.1: a data centre brings 35 points
    [InlineData(false, 0)]
    public void A_yes_brings_everything_and_a_no_nothing(bool answer, int points) =>
        Assert.Equal(points, TestSet.OfRule(35m, new YesNo(A), TestSet.YesNo("a")).Compiled().PointsOf(TestSet.Unit(("a", answer))));

    [Theory]
    [InlineData("on-time", "1")] // Cà Mau PAR 1.1.1: on time 1, late 0.5, not issued 0
    [InlineData("late", "0.5")]
    [InlineData("none", "0")]
    public void An_option_is_worth_a_share_or_points(string option, string points)
    {
        var rule = new OneOf(
            A,
            [new("on-time", Worth.Full), new("late", new Worth.Absolute(Points.Quantise(0.5m))), new("none", Worth.Nothing)]
        );

        var set = TestSet.OfRule(1m, rule, TestSet.Choice("a", "on-time", "late", "none")).Compiled();

        Assert.Equal(points, CanonicalValue.OfNumber(set.PointsOf(TestSet.Unit(("a", option)))));
    }

    [Theory]
    [InlineData(9, 12, "15")] // 9 × 20 / 12
    [InlineData(1, 3, "6.67")] // 6.666…
    [InlineData(2, 3, "13.33")]
    [InlineData(12, 12, "20")]
    [InlineData(15, 12, "20")] // more than the whole never brings more than the maximum
    public void A_ratio_brings_its_share_of_the_maximum(int a, int b, string points) =>
        Assert.Equal(points, Ratio(new RatioOf(A, B), a, b));

    [Theory]
    [InlineData(WhenUndefined.Zero, "0")]
    [InlineData(WhenUndefined.Full, "20")]
    public void A_ratio_over_nothing_follows_its_policy_and_is_never_an_error(WhenUndefined policy, string points) =>
        Assert.Equal(points, Ratio(new RatioOf(A, B, policy), a: 0, b: 0));

    // Vietnamese district table 1.1 (20 points): 4 meetings 20, 3: 15, 2: 10, 1: 5, none 0.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 5)]
    [InlineData(3, 15)]
    [InlineData(4, 20)]
    [InlineData(7, 20)]
    public void A_count_climbs_its_steps(int meetings, int points)
    {
        var rule = new CountSteps(A, [From(4, 20), From(3, 15), From(2, 10), From(1, 5)], Worth.Nothing);

        Assert.Equal(points, TestSet.OfRule(20m, rule, TestSet.Count("a")).Compiled().PointsOf(TestSet.Unit(("a", meetings))));
    }

    // Cà Mau PAR 1.1.4 (2 points): over 90 % 2, from 70 % to 90 % 1, under 70 % 0.
    [Theory]
    [InlineData(91, 100, 2)]
    [InlineData(90, 100, 1)] // exactly 90 % is not over 90 %
    [InlineData(901, 1000, 2)]
    [InlineData(70, 100, 1)] // exactly 70 % is in
    [InlineData(699, 1000, 0)]
    [InlineData(7, 10, 1)]
    public void A_ratio_step_keeps_open_and_closed_bounds_apart(int a, int b, int points)
    {
        var steps = new[] { new Step(StepBound.Above, 0.9m, Worth.Full), new Step(StepBound.From, 0.7m, new Worth.Share(1m, 2m)) };
        var set = TestSet.OfRule(2m, new RatioSteps(A, B, steps, Worth.Nothing), TestSet.Count("a"), TestSet.Count("b")).Compiled();

        Assert.Equal(points, set.PointsOf(TestSet.Unit(("a", a), ("b", b))));
    }

    [Theory]
    [InlineData("3", 3)] // at most 3 days: everything
    [InlineData("3.01", 1)]
    [InlineData("7", 1)]
    [InlineData("7.5", 0)]
    public void A_step_table_may_fall_where_less_is_better(string days, int points)
    {
        var rule = new CountSteps(A, [new(StepBound.UpTo, 3m, Worth.Full), new(StepBound.UpTo, 7m, Absolute(1m))], Worth.Nothing);
        var set = TestSet.OfRule(3m, rule, TestSet.Number("a")).Compiled();

        Assert.Equal(points, set.PointsOf(TestSet.Unit(("a", decimal.Parse(days, System.Globalization.CultureInfo.InvariantCulture)))));
    }

    [Theory]
    [InlineData(3, 3)] // ICT-Index 4: 1 point each, at most 5
    [InlineData(5, 5)]
    [InlineData(1000000, 5)]
    public void A_count_brings_so_much_each_up_to_the_maximum(int count, int points) =>
        Assert.Equal(
            points,
            TestSet.OfRule(5m, new CountTimes(A, Points.Quantise(1m)), TestSet.Count("a")).Compiled().PointsOf(TestSet.Unit(("a", count)))
        );

    [Theory]
    [InlineData(80, 100, "20")] // 80 % brings everything
    [InlineData(95, 100, "20")]
    [InlineData(40, 100, "10")] // 0.4 / 0.8 × 20
    [InlineData(1, 3, "8.33")] // 1/3 / 0.8 × 20 = 8.333…
    [InlineData(0, 0, "0")]
    public void A_threshold_brings_everything_and_below_it_a_part(int a, int b, string points) =>
        Assert.Equal(points, Ratio(new RatioToThreshold(A, B, new Ratio(0.8m)), a, b));

    // ICT-Index 4: a ratio of 45 points and a count of at most 5.
    [Theory]
    [InlineData(90, 100, 3, "43.5")] // 40.5 + 3
    [InlineData(100, 100, 9, "50")]
    public void Parts_of_any_shape_are_added(int a, int b, int count, string points)
    {
        var rule = new SumOf([
            new(new Text("Tỷ lệ"), Absolute(45m), new RatioOf(A, B)),
            new(new Text("Ứng dụng"), Absolute(5m), new CountTimes(new("c"), Points.Quantise(1m))),
        ]);
        var set = TestSet.OfRule(50m, rule, TestSet.Count("a"), TestSet.Count("b"), TestSet.Count("c")).Compiled();

        Assert.Equal(points, CanonicalValue.OfNumber(set.PointsOf(TestSet.Unit(("a", a), ("b", b), ("c", count)))));
    }

    [Fact]
    public void A_part_without_a_figure_brings_nothing_and_the_others_still_count()
    {
        var rule = new SumOf([new(new Text("x"), Absolute(4m), new YesNo(A)), new(new Text("y"), Absolute(6m), new YesNo(B))]);
        var set = TestSet.OfRule(10m, rule, TestSet.YesNo("a"), TestSet.YesNo("b")).Compiled();

        var score = set.Score(TestSet.Unit(("b", true))).Of(new IndicatorId("1.1"));

        Assert.Equal(6m, score.Earned.Value);
        Assert.Equal(ScoreState.Incomplete, score.State);
    }

    [Theory]
    [InlineData(true, true, 10)]
    [InlineData(false, true, 5)]
    [InlineData(false, false, 0)]
    public void Of_alternatives_the_best_one_counts(bool dedicated, bool virtualNetwork, int points)
    {
        var rule = new BestOf([new(new Text("x"), Worth.Full, new YesNo(A)), new(new Text("y"), new Worth.Share(1m, 2m), new YesNo(B))]);
        var set = TestSet.OfRule(10m, rule, TestSet.YesNo("a"), TestSet.YesNo("b")).Compiled();

        Assert.Equal(points, set.PointsOf(TestSet.Unit(("a", dedicated), ("b", virtualNetwork))));
    }

    [Fact]
    public void A_share_that_comes_as_a_percent_is_taken_of_the_maximum() =>
        // 72.5 % of 5 is 3.625, to 2 decimals 3.63.
        Assert.Equal(3.63m, TestSet.OfRule(5m, new ShareOf(A), TestSet.Percent("a")).Compiled().PointsOf(TestSet.Unit(("a", 72.5m))));

    [Fact]
    public void Information_brings_no_points_and_is_incomplete_until_it_is_given()
    {
        var set = TestSet.OfRule(0m, new Information([A]), TestSet.Number("a")).Compiled();

        Assert.Equal(ScoreState.Incomplete, set.Score(TestSet.Unit()).Nodes[0].State);
        Assert.Equal(ScoreState.Settled, set.Score(TestSet.Unit(("a", 5))).Nodes[0].State);
        Assert.Equal(0m, set.Score(TestSet.Unit(("a", 5))).Total.Value);
    }

    [Fact]
    public void The_largest_values_that_can_be_entered_overflow_into_a_stated_case()
    {
        // 10^15 × 10^6 fits; what a formula could make of it, 10^15 × 10^15, does not and is undefined, never an exception.
        var large = new OpenDti.Scoring.Expressions.Constant(1_000_000_000_000_000m);
        var product = new OpenDti.Scoring.Expressions.Arithmetic(OpenDti.Scoring.Expressions.ArithmeticOperator.Multiply, large, large);

        Assert.Equal(OpenDti.Scoring.Expressions.OutcomeKind.Overflow, product.Evaluate([]).Kind);
        Assert.Equal("20", Ratio(new RatioOf(A, B), CanonicalValue.Largest, 0.0000000001m));
    }

    [Fact]
    public void What_an_input_does_not_take_is_not_entered_and_never_an_exception()
    {
        var choice = TestSet
            .OfRule(10m, new OneOf(A, [new("x", Worth.Full), new("y", Worth.Nothing)]), TestSet.Choice("a", "x", "y"))
            .Compiled();
        var count = TestSet.OfRule(10m, new CountTimes(A, Points.Quantise(1m)), TestSet.Count("a")).Compiled();

        foreach (var (set, value) in new (CompiledSet, object)[] { (choice, "dropped"), (choice, 3), (count, true), (count, "x") })
        {
            var unit = TestSet.Unit(("a", value));

            Assert.Equal(ScoreState.Incomplete, set.Score(unit).Of(new IndicatorId("1.1")).State);
            Assert.Equal(TraceCode.NotEntered, set.Explain(unit).Result.Code);
        }
    }

    private static string Ratio(Rule rule, decimal a, decimal b)
    {
        var set = TestSet.OfRule(20m, rule, TestSet.Number("a"), TestSet.Number("b")).Compiled();
        return CanonicalValue.OfNumber(set.PointsOf(TestSet.Unit(("a", a), ("b", b))));
    }

    private static Step From(decimal limit, decimal points) => new(StepBound.From, limit, Absolute(points));

    private static Worth.Absolute Absolute(decimal points) => new(Points.Quantise(points));
}
