using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>What the settings of a set do to points: rounding per level, rows that do not apply, missing values, decisions.</summary>
public sealed class PolicyTests
{
    private static readonly InputDefinition[] Inputs = [TestSet.Count("a"), TestSet.Count("b"), TestSet.YesNo("c")];

    private static readonly IndicatorSet ThreeRows = TestSet.Of(
        Inputs,
        TestSet.Group(
            "1",
            IndicatorLevel.MainIndexId,
            TestSet.Criterion("1.1", 10m, new RatioOf(new("a"), new("b"))),
            TestSet.Criterion("1.2", 10m, new RatioOf(new("a"), new("b"))),
            TestSet.Criterion("1.3", 20m, new YesNo(new("c")))
        )
    );

    [Fact]
    public void Printed_rows_add_up_to_the_printed_total()
    {
        // 10/3 is printed 3.33; two such rows print 6.66, not 6.67.
        Assert.Equal(6.66m, Total(ThreeRows, Thirds));
    }

    [Theory]
    [InlineData(null, null, null, "6.6666666666")] // nothing rounded: 3.3333333333 twice
    [InlineData(2, null, null, "6.66")]
    [InlineData(null, 2, null, "6.67")] // the main index to 2 decimals
    [InlineData(null, null, 0, "7")] // the total to whole points
    [InlineData(1, 0, 0, "7")] // 3.3 twice is 6.6, then 7
    public void Each_level_rounds_as_its_setting_says(int? criterion, int? index, int? total, string expected)
    {
        var rounding = new Rounding(criterion, Group: null, index, total, Display: 2);
        var set = ThreeRows with { Policy = ScoringPolicy.Default with { Rounding = rounding } };

        Assert.Equal(expected, CanonicalValue.OfNumber(Total(set, Thirds)));
    }

    [Theory]
    [InlineData(NotApplicablePolicy.LeaveOut, "20")] // 10 of the 20 points that apply, scaled up to the 40 of the index
    [InlineData(NotApplicablePolicy.Full, "30")] // 5 + 5 + 20
    [InlineData(NotApplicablePolicy.Zero, "10")]
    public void A_row_that_does_not_apply_follows_the_policy(NotApplicablePolicy policy, string expected)
    {
        var set = ThreeRows with { Policy = ScoringPolicy.Default with { NotApplicable = policy } };

        Assert.Equal(expected, CanonicalValue.OfNumber(Total(set, TestSet.Unit(("a", 1), ("b", 2), ("c", MissingReason.NotApplicable)))));
    }

    [Fact]
    public void Where_no_row_applies_the_index_does_not_apply_and_the_others_stand_for_it()
    {
        var set = TestSet
            .Of(
                Inputs,
                TestSet.Group("1", IndicatorLevel.MainIndexId, TestSet.Criterion("1.1", 10m, new RatioOf(new("a"), new("b")))),
                TestSet.Group("2", IndicatorLevel.MainIndexId, TestSet.Criterion("2.1", 30m, new YesNo(new("c"))))
            )
            .Compiled();

        var sheet = set.Score(TestSet.Unit(("a", 1), ("b", 2), ("c", MissingReason.NotApplicable)));

        // 5 of 10, scaled up to 40.
        Assert.Equal(ScoreState.NotApplicable, sheet.Of(new IndicatorId("2")).State);
        Assert.Equal(20m, sheet.Total.Value);
        Assert.Equal(Points.Zero, sheet.Of(new IndicatorId("2")).Lost);
    }

    [Theory]
    [InlineData(MissingReason.NotEntered, ScoreState.Incomplete)]
    [InlineData(MissingReason.Withheld, ScoreState.Incomplete)]
    [InlineData(MissingReason.Refused, ScoreState.Settled)]
    [InlineData(MissingReason.NotApplicable, ScoreState.NotApplicable)]
    public void Each_reason_for_a_missing_value_has_its_state_and_never_points(MissingReason reason, ScoreState state)
    {
        var row = ThreeRows.Compiled().Score(TestSet.Unit(("c", reason))).Of(new IndicatorId("1.3"));

        Assert.Equal(0m, row.Earned.Value);
        Assert.Equal(state, row.State);
    }

    [Fact]
    public void Zero_is_an_answer_and_nothing_is_not()
    {
        var set = ThreeRows.Compiled();

        Assert.Equal(ScoreState.Settled, set.Score(TestSet.Unit(("a", 0), ("b", 3))).Of(new IndicatorId("1.1")).State);
        Assert.Equal(ScoreState.Incomplete, set.Score(TestSet.Unit(("b", 3))).Of(new IndicatorId("1.1")).State);
    }

    [Fact]
    public void Points_given_by_a_person_replace_what_the_rule_computes_and_say_why()
    {
        var set = ThreeRows.Compiled();
        var unit = Thirds with { Decisions = [new(new IndicatorId("1.1"), Points.Quantise(2.5m), "thiếu tài liệu kiểm chứng")] };

        var trace = set.Explain(unit);

        Assert.Equal(2.5m, set.Score(unit).Of(new IndicatorId("1.1")).Earned.Value);
        Assert.Equal(TraceCode.Awarded, trace.Result.Code);
        Assert.Equal(new Operand.Words("thiếu tài liệu kiểm chứng"), Assert.Single(trace.Result.Operands));
    }

    [Fact]
    public void A_sheet_has_every_line_in_the_order_of_the_decision_the_whole_set_first()
    {
        var sheet = ThreeRows.Compiled().Score(Thirds);

        Assert.Equal(["total", "1", "1.1", "1.2", "1.3"], sheet.Nodes.Select(node => node.Id.Value));
        Assert.Equal(sheet.Total.ShareOf(Points.Quantise(40m)), sheet.IndexValue);
    }

    [Fact]
    public void The_survey_of_a_group_tells_the_spread_of_what_is_compared_and_of_nothing_else()
    {
        var set = TestSet.OfRule(10m, new PeerBest(new("a")), TestSet.Count("a"), TestSet.Count("b")).Compiled();

        var peers = Scorer.Survey(set, [TestSet.Unit(("a", 1), ("b", 4)), TestSet.Unit(("a", 7)), TestSet.Unit(("b", 2))]);

        Assert.Equal(new PeerSpread(Lowest: 1m, Highest: 7m, Units: 2) { Awaited = 1 }, Assert.Single(peers.Spreads).Value);
        Assert.False(peers.AreComplete);
    }

    private static UnitInputs Thirds => TestSet.Unit(("a", 1), ("b", 3), ("c", false));

    private static decimal Total(IndicatorSet set, UnitInputs unit) => set.Compiled().Score(unit).Total.Value;
}
