using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Rules that compare a unit with its group: 10, 20 and 40 machines.</summary>
public sealed class PeerTests
{
    private static readonly InputId A = new("a");

    [Theory]
    [InlineData(10, "10")] // 10/40 × 40
    [InlineData(20, "20")]
    [InlineData(40, "40")]
    public void The_best_of_the_group_brings_everything_and_the_others_their_share(int own, string points) =>
        Assert.Equal(points, PointsOf(new PeerBest(A), own));

    [Theory]
    [InlineData(10, "0")]
    [InlineData(20, "13.33")] // (20 − 10) ÷ (40 − 10) × 40
    [InlineData(40, "40")]
    public void Between_the_lowest_and_the_highest_points_grow_in_a_straight_line(int own, string points) =>
        Assert.Equal(points, PointsOf(new PeerMinMax(A), own));

    [Theory]
    [InlineData(10, "40")] // 10/10
    [InlineData(20, "20")] // 10/20
    public void Where_less_is_better_the_lowest_brings_everything(int own, string points) =>
        Assert.Equal(points, PointsOf(new PeerBest(A, Better.Lower), own));

    [Theory]
    [InlineData(40, "40")]
    [InlineData(20, "20")]
    [InlineData(10, "0")]
    public void A_place_climbs_its_steps(int own, string points) =>
        Assert.Equal(
            points,
            PointsOf(
                new PeerRank(
                    A,
                    Better.Higher,
                    [new(StepBound.UpTo, 1m, Worth.Full), new(StepBound.UpTo, 2m, new Worth.Share(1m, 2m))],
                    Worth.Nothing
                ),
                own
            )
        );

    [Fact]
    public void A_place_among_the_peers_is_explained_without_their_figures()
    {
        var set = SetOf(new PeerRank(A, Better.Higher, [new(StepBound.UpTo, 1m, Worth.Full)], Worth.Nothing));
        var own = Unit("x", 20);
        var peers = Scorer.Survey(set, [own, Unit("y", 77)]);

        var sentence = Sentences.Full(set, Scorer.Explain(set, own, peers, new IndicatorId("1.1")), Language.Vi);

        Assert.Contains("2", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("77", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Until_the_field_is_complete_the_row_waits_and_says_so()
    {
        var set = SetOf(new PeerBest(A));
        var own = Unit("x", 20);
        var peers = Scorer.Survey(set, [own, UnitInputs.Empty("y")]);

        var row = Scorer.Score(set, own, peers).Of(new IndicatorId("1.1"));

        Assert.Equal((Points.Zero, ScoreState.Provisional), (row.Earned, row.State));
        var trace = Scorer.Explain(set, own, peers, new IndicatorId("1.1"));
        Assert.Equal("1.1: chưa tính – chờ số liệu các đơn vị.", Sentences.Full(set, trace, Language.Vi));
        Assert.Equal("chưa tính – chờ số liệu các đơn vị", Sentences.Why(set, trace, Language.Vi));
    }

    [Fact]
    public void A_total_without_its_peers_names_the_rows_it_leaves_out()
    {
        var set = SetOf(new PeerBest(A));
        var own = Unit("x", 20);

        var alone = AwaitedPeers.On(set, Scorer.Score(set, own, PeerFacts.None));
        var notEntered = AwaitedPeers.On(set, Scorer.Score(set, UnitInputs.Empty("x"), PeerFacts.None));
        var counted = AwaitedPeers.On(set, Scorer.ScoreField(set, [own, Unit("y", 40)])[0]);

        Assert.Equal("1.1", Assert.Single(alone.Criteria).Code);
        Assert.Equal(Points.Quantise(40), alone.Max);
        Assert.Single(notEntered.Criteria);
        Assert.Empty(counted.Criteria);
        Assert.Equal(Points.Zero, counted.Max);
    }

    [Fact]
    public void Once_nothing_more_can_come_in_the_units_with_a_figure_are_the_field()
    {
        var set = SetOf(new PeerBest(A));
        var own = Unit("x", 20);

        var peers = Scorer.Survey(set, [own, UnitInputs.Empty("y")]).AsFinal();

        Assert.Equal(Points.Quantise(40m), Scorer.Score(set, own, peers).Total);
    }

    [Fact]
    public void A_unit_that_the_row_does_not_concern_is_not_waited_for()
    {
        var set = SetOf(new PeerBest(A));
        var other = TestSet.Unit(("a", MissingReason.NotApplicable));

        var peers = Scorer.Survey(set, [Unit("x", 20), other]);

        Assert.True(peers.AreCompleteFor(A));
    }

    [Fact]
    public void A_unit_without_the_trait_of_the_row_is_neither_waited_for_nor_compared()
    {
        var set = TestSet.OfRule(40m, new PeerBest(A), TestSet.Count("a"));
        var row = (Criterion)((IndicatorGroup)set.Root.Children[0]).Children[0] with { AppliesTo = new Applicability(["tthc"], []) };
        var traited = (
            set with
            {
                Root = TestSet.Group("total", "total", TestSet.Group("1", "main-index", row)),
                Traits = [new("tthc", new Text("x"))],
            }
        );
        var compiled = traited.Compiled();
        var own = Unit("x", 20) with { Traits = new HashSet<string> { "tthc" } };

        var peers = Scorer.Survey(compiled, [own, UnitInputs.Empty("y"), Unit("z", 80)]);

        Assert.True(peers.AreCompleteFor(A));
        Assert.Equal(Points.Quantise(40m), Scorer.Score(compiled, own, peers).Total);
    }

    [Fact]
    public void No_step_tells_the_figure_of_another_unit()
    {
        foreach (var rule in new Rule[] { new PeerBest(A), new PeerMinMax(A) })
        {
            var set = SetOf(rule);
            var trace = Scorer.Explain(set, Unit("x", 20), Field(set), new IndicatorId("1.1"));

            var told = trace.Steps.SelectMany(step => step.Operands).OfType<Operand.Measured>();
            Assert.All(told, operand => Assert.Equal(new Measurement.Number(20m), operand.Value));
            Assert.DoesNotContain(
                "10",
                Sentences.Full(set, trace, Language.Vi).Replace("1.1", "", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Where_all_are_equal_the_spread_has_no_answer_and_its_policy_counts()
    {
        var set = SetOf(new PeerMinMax(A));
        var peers = Scorer.Survey(set, [Unit("x", 7), Unit("y", 7)]);

        Assert.Equal(Points.Quantise(40m), Scorer.Score(set, Unit("x", 7), peers).Total);
    }

    [Fact]
    public void A_sealed_input_is_not_compared_between_units()
    {
        var sealedInput = TestSet.Count("a") with { Disclosure = Disclosure.Sealed };

        var findings = CompiledSet.Compile(TestSet.OfRule(40m, new PeerBest(A), sealedInput)).Findings;

        Assert.Contains(findings, finding => finding.Code == "rule.peers-over-sealed");
    }

    private static string PointsOf(Rule rule, int own)
    {
        var set = SetOf(rule);
        return CanonicalValue.OfNumber(Scorer.Score(set, Unit("x", own), Field(set)).Total.Value);
    }

    private static PeerFacts Field(CompiledSet set) => Scorer.Survey(set, [Unit("x", 10), Unit("y", 20), Unit("z", 40)]);

    private static CompiledSet SetOf(Rule rule) =>
        TestSet.OfRule(40m, rule, TestSet.Count("a", "Số máy tính trên một cán bộ", "máy")).Compiled();

    private static UnitInputs Unit(string name, int value) => TestSet.Unit(("a", value)) with { Unit = name };
}
