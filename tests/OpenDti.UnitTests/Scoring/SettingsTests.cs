using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Settings of a set that a decision leaves open: traits, evidence, confirmation, decisions of the council, bonus.</summary>
public sealed class SettingsTests
{
    private static readonly IndicatorId Row = new("1.1");
    private static readonly IndicatorId Other = new("1.2");

    [Theory]
    [InlineData("co-tthc", "10")] // both rows apply: 6 + 4
    [InlineData("", "10")] // the row of 4 leaves the sum: 6 of 6 stand for 10
    public void A_row_for_units_with_a_trait_leaves_the_others_alone(string trait, string points)
    {
        var set = Set(appliesTo: new Applicability(["co-tthc"], [])).Compiled();
        var unit = Yes with { Traits = new HashSet<string> { trait } };

        var sheet = set.Score(unit);

        Assert.Equal(points, sheet.Total.ToString());
        Assert.Equal(trait.Length == 0, sheet.Of(Other).State == ScoreState.NotApplicable);
    }

    [Fact]
    public void A_trait_that_the_set_does_not_know_is_a_finding_with_the_nearest_one()
    {
        var findings = CompiledSet.Compile(Set(appliesTo: new Applicability([], ["co-tthk"]))).Findings;

        Assert.Equal(["co-tthk", "co-tthc"], Assert.Single(findings).Args);
    }

    [Theory]
    [InlineData(MissingEvidencePolicy.Ignore, "10")]
    [InlineData(MissingEvidencePolicy.Zero, "4")]
    public void Missing_evidence_follows_its_policy(MissingEvidencePolicy policy, string points)
    {
        var set = With(Set(), p => p with { MissingEvidence = policy });
        var unit = Yes with { WithoutEvidence = new HashSet<IndicatorId> { Row } };

        Assert.Equal(points, set.Score(unit).Total.ToString());
    }

    [Theory]
    [InlineData(UnconfirmedTreatment.AsItIs, "10", false)]
    [InlineData(UnconfirmedTreatment.Zero, "0", false)]
    [InlineData(UnconfirmedTreatment.Penalty, "8.5", false)]
    [InlineData(UnconfirmedTreatment.NotRanked, "10", true)]
    public void An_unconfirmed_dossier_follows_its_policy(UnconfirmedTreatment treatment, string points, bool isOut)
    {
        var set = With(Set(), p => p with { Unconfirmed = new UnconfirmedPolicy(treatment, Points.Quantise(1.5m)) });
        var unit = Yes with { IsUnconfirmed = true };

        var sheet = set.Score(unit);

        Assert.Equal(points, sheet.Total.ToString());
        Assert.Equal(isOut ? ["u"] : [], Scorer.Rank(set, [sheet]).OutOfRanking);
        Assert.Equal(sheet.Total, set.Explain(unit, "total").Final.Earned);
    }

    [Theory]
    [InlineData(MissingTreatment.Wait, "6", ScoreState.Incomplete)]
    [InlineData(MissingTreatment.Zero, "6", ScoreState.Settled)]
    [InlineData(MissingTreatment.LeaveOut, "10", ScoreState.Settled)]
    public void What_was_not_entered_follows_its_policy(MissingTreatment treatment, string points, ScoreState state)
    {
        var set = With(Set(), p => p with { Missing = p.Missing with { NotEntered = treatment } });

        var sheet = set.Score(TestSet.Unit(("a", true)));

        Assert.Equal((points, state), (sheet.Total.ToString(), sheet.Nodes[0].State));
    }

    [Fact]
    public void The_council_comes_after_the_appraiser_and_may_set_a_row_an_index_or_the_total()
    {
        var set = Set().Compiled();
        PointDecision[] decisions =
        [
            new(Row, Points.Quantise(1m), "Thiếu văn bản"),
            new(Row, Points.Quantise(2m), "Đã bổ sung") { By = DecidedBy.Council },
        ];

        Assert.Equal("6", set.Score(Yes with { Decisions = decisions }).Total.ToString());
        var onTotal = new PointDecision(new("total"), Points.Quantise(9m), "Kết luận của Hội đồng") { By = DecidedBy.Council };
        var unit = Yes with { Decisions = [onTotal] };
        Assert.Equal("9", set.Score(unit).Total.ToString());
        Assert.Equal(
            "total: Hội đồng quyết định 9,00 điểm: Kết luận của Hội đồng; chưa đạt 1,00 điểm.",
            Sentences.Full(set, set.Explain(unit, "total"), Language.Vi)
        );
    }

    [Fact]
    public void A_class_that_the_council_gives_replaces_the_computed_one()
    {
        ClassBand[] classes = [new("tot", new Text("Tốt"), new Ratio(0.8m)), new("kha", new Text("Khá"), new Ratio(0m))];
        var set = With(Set(), p => p with { Classes = classes });
        var decision = new ClassDecision("kha", "Để xảy ra sự cố");

        var ranked = Scorer.Rank(set, [set.Score(Yes with { ClassDecision = decision })]).Units[0];

        Assert.Equal(("kha", decision), (ranked.ClassId, ranked.ClassDecision));
        Assert.Equal("decision.unknown-class", new ClassDecision("kem", "x").Misfit(set)?.Code);
        Assert.Equal("decision.without-reason", new ClassDecision("tot", " ").Misfit(set)?.Code);
    }

    [Fact]
    public void A_group_may_bring_no_more_than_its_maximum()
    {
        var set = Set();
        var group = (IndicatorGroup)set.Root.Children[0] with { Max = Points.Quantise(7m), IsCapped = true };
        var capped = (set with { Root = set.Root with { Max = group.Max, Children = [group] } }).Compiled();

        Assert.Equal("7", capped.Score(Yes).Total.ToString());
        Assert.Contains(
            "trước khi giới hạn là 10,00 điểm",
            Sentences.Full(capped, capped.Explain(Yes, "1"), Language.Vi),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_capped_group_is_scaled_to_all_its_lines_before_it_is_capped()
    {
        // Lines of 6 and 4 in a group of 7: with the 4 left out, 6 of 6 stand for 10 of 10 and 7 count; 3 of 6 stand for 5.
        var set = Set();
        var group = (IndicatorGroup)set.Root.Children[0] with { Max = Points.Quantise(7m), IsCapped = true };
        var capped = (set with { Root = set.Root with { Max = group.Max, Children = [group] } }).Compiled();
        var half = new PointDecision(new IndicatorId("1.1"), Points.Quantise(3m), "Thiếu tài liệu");

        Assert.Equal("7", capped.Score(TestSet.Unit(("a", true), ("b", MissingReason.NotApplicable))).Total.ToString());
        Assert.Equal("5", capped.Score(TestSet.Unit(("b", MissingReason.NotApplicable)) with { Decisions = [half] }).Total.ToString());
    }

    [Fact]
    public void An_incident_may_bring_a_whole_group_to_0()
    {
        var set = Set();
        var group = (IndicatorGroup)set.Root.Children[0] with { KnockedOutBy = new InputId("b") };
        var knocked = (set with { Root = set.Root with { Children = [group] } }).Compiled();

        Assert.Equal("0", knocked.Score(Yes).Total.ToString());
        Assert.Equal("6", knocked.Score(TestSet.Unit(("a", true), ("b", false))).Total.ToString());
        Assert.Equal(TraceCode.KnockedOut, knocked.Explain(Yes, "1").Result.Code);
    }

    internal static UnitInputs Yes => TestSet.Unit(("a", true), ("b", true));

    /// <summary>Two rows of 6 and 4 points, a yes each.</summary>
    internal static IndicatorSet Set(Applicability? appliesTo = null) =>
        TestSet.Of(
            [TestSet.YesNo("a"), TestSet.YesNo("b")],
            TestSet.Group(
                "1",
                IndicatorLevel.MainIndexId,
                TestSet.Criterion("1.1", 6m, new YesNo(new("a"))),
                TestSet.Criterion("1.2", 4m, new YesNo(new("b"))) with
                {
                    AppliesTo = appliesTo,
                }
            )
        ) with
        {
            Traits = [new("co-tthc", new Text("Có thủ tục hành chính"))],
        };

    internal static CompiledSet With(IndicatorSet set, Func<ScoringPolicy, ScoringPolicy> policy) =>
        (set with { Policy = policy(set.Policy) }).Compiled();
}
