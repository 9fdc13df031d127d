using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Remarks on sets that can be used: each is seen to be made, and a clean rule makes none.</summary>
public sealed class SetLintTests
{
    private static readonly InputId A = new("a");
    private static readonly InputId B = new("b");
    private static readonly Worth Half = new Worth.Share(1m, 2m);

    public static TheoryData<string, Rule> Remarked =>
        new()
        {
            { "lint.step-never-reached", new CountSteps(A, [From(2m, Worth.Full), From(4m, Half)], Worth.Nothing) },
            { "lint.steps-not-monotone", new CountSteps(A, [From(4m, Half), From(2m, Worth.Full)], Worth.Nothing) },
            { "lint.steps-both-ways", new CountSteps(A, [From(4m, Worth.Full), new(StepBound.UpTo, 1m, Half)], Worth.Nothing) },
            { "lint.step-beyond-bounds", new CountSteps(A, [From(11m, Worth.Full)], Worth.Nothing) },
            { "lint.share-beyond-whole", new RatioSteps(A, B, [From(1.2m, Worth.Full)], Worth.Nothing) },
            { "lint.zero-divisor", new RatioOf(A, B) }, // b has no lower bound
            { "lint.zero-divisor", new RatioToThreshold(B, A, new Ratio(0.8m)) }, // a may be 0
            { "lint.zero-divisor", new FormulaRule("a / b * max") },
            { "lint.maximum-beyond-bounds", new CountTimes(A, Points.Quantise(1m)) },
        };

    [Theory]
    [MemberData(nameof(Remarked))]
    public void What_may_not_be_meant_is_remarked_with_its_place(string code, Rule rule)
    {
        var remarks = SetLint.Of(SetOf(rule));

        var remark = Assert.Single(remarks, remark => remark.Code == code);
        Assert.Equal("indicators[0].children[0].rule", remark.Path);
        Assert.NotEqual(code, FindingSentences.Of(remark, set: null, Language.Vi));
    }

    [Theory]
    [InlineData(WhenUndefined.Zero)]
    [InlineData(WhenUndefined.Full)]
    public void A_divisor_that_may_be_zero_is_no_remark_where_the_rule_says_what_counts_then(WhenUndefined said) =>
        Assert.DoesNotContain(SetLint.Of(SetOf(new RatioOf(A, B, said))), remark => remark.Code == "lint.zero-divisor");

    [Fact]
    public void A_remark_on_a_rule_inside_another_names_the_inner_place()
    {
        var steps = new CountSteps(A, [From(4m, Half), From(2m, Worth.Full)], Worth.Nothing);
        var parts = new SumOf([
            new(new Text("một"), Half, new YesNo(new("c"))),
            new(new Text("hai"), Half, new Penalty(B, Points.Quantise(1m), Points.Quantise(2m), steps)),
        ]);

        var remark = Assert.Single(SetLint.Of(SetOf(parts)), remark => remark.Code == "lint.steps-not-monotone");

        Assert.Equal("indicators[0].children[0].rule.sumOf[1].rule.penalty.rule", remark.Path);
    }

    [Fact]
    public void A_row_on_which_all_units_score_the_same_is_remarked()
    {
        var set = SettingsTests.Set().Compiled();
        Sheet[] sheets = [set.Score(TestSet.Unit(("a", true), ("b", true))), set.Score(TestSet.Unit(("a", true), ("b", false)))];

        var remark = Assert.Single(SetLint.Undecided(set, sheets));

        Assert.Equal(
            "1.1: cả 2 đơn vị đều được 6 điểm; tiêu chí này không phân biệt được các đơn vị.",
            FindingSentences.Of(remark, set, Language.Vi)
        );
        Assert.Equal("indicators[0].children[0]", remark.Path);
        Assert.Empty(SetLint.Undecided(set, sheets[..1]));
    }

    [Fact]
    public void A_maximum_that_no_option_brings_is_a_finding()
    {
        var rule = new OneOf(A, [new("x", Half), new("y", Worth.Nothing)]);

        var finding = Assert.Single(CompiledSet.Compile(TestSet.OfRule(4m, rule, TestSet.Choice("a", "x", "y"))).Findings);

        Assert.Equal("rule.maximum-unreachable", finding.Code);
    }

    [Fact]
    public void A_row_without_evidence_and_an_input_without_use_are_remarked()
    {
        var codes = SetLint
            .Of(SetOf(new CountSteps(A, [From(4m, Worth.Full), From(2m, Half)], Worth.Nothing)))
            .Select(remark => remark.Code);

        Assert.Equal(["lint.no-evidence", "lint.unused-input", "lint.unused-input"], codes);
    }

    private static Step From(decimal limit, Worth worth) => new(StepBound.From, limit, worth);

    // a: 0 to 10; 20 points.
    private static CompiledSet SetOf(Rule rule) =>
        TestSet
            .OfRule(20m, rule, TestSet.Count("a") with { Bounds = new Bounds(0m, 10m) }, TestSet.Count("b"), TestSet.YesNo("c"))
            .Compiled();
}
