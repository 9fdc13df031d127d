using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Scoring.Formulas;
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

    [Theory]
    [InlineData("a <= 10", "lint.check-never-fails")] // a lies between 0 and 10
    [InlineData("a + a < 21", "lint.check-never-fails")]
    [InlineData("a * a >= 0", "lint.check-never-fails")]
    [InlineData("b = b", "lint.check-never-fails")]
    [InlineData("a >= 0 or c", "lint.check-never-fails")]
    [InlineData("not (a > 10 and c)", "lint.check-never-fails")]
    [InlineData("a > 10", "lint.check-never-holds")]
    [InlineData("a = 11", "lint.check-never-holds")]
    [InlineData("a != a", "lint.check-never-holds")]
    [InlineData("c and a < 0", "lint.check-never-holds")]
    [InlineData("-a > 0", "lint.check-never-holds")]
    [InlineData("a <= b", "lint.check-is-built-in")]
    [InlineData("b >= a", "lint.check-is-built-in")]
    public void A_check_that_says_nothing_or_what_is_checked_anyway_is_remarked(string require, string code)
    {
        var remark = Assert.Single(OfCheck(require, "{a} {b} {c}"), remark => remark.Path == "checks[0].require");

        Assert.Equal(code, remark.Code);
        Assert.NotEqual(code, FindingSentences.Of(remark, set: null, Language.Vi));
    }

    [Theory]
    [InlineData("a < 10")]
    [InlineData("a <= b or c")]
    [InlineData("b <= a")]
    [InlineData("a != 3 and b > 0")]
    [InlineData("if(c, a, b) <= 10")]
    [InlineData("a / b <= 1")]
    public void A_check_that_may_fail_and_may_hold_is_no_remark(string require) =>
        Assert.DoesNotContain(OfCheck(require, "{a} {b} {c}"), remark => remark.Path == "checks[0].require");

    [Fact]
    public void A_figure_that_the_message_leaves_out_is_remarked()
    {
        var remark = Assert.Single(OfCheck("a < 10 and b < 10", "{a}"), remark => remark.Path == "checks[0].message");

        Assert.Equal("lint.check-figure-not-shown", remark.Code);
        Assert.Equal(["b"], remark.Args);
    }

    // Of the figures that a message offers only those of the condition may stand in it.
    private static IReadOnlyList<Finding> OfCheck(string require, string offered)
    {
        var shown = string.Join(
            ' ',
            offered.Split(' ').Where(figure => FormulaParser.Parse(require).Value.Names.Contains(new(figure.Trim('{', '}'))))
        );
        var check = new EntryCheck("x", require, EntrySeverity.Warn, new Text("Xem lại " + shown));
        InputDefinition[] inputs = [TestSet.Count("a") with { Bounds = new Bounds(0m, 10m) }, TestSet.Number("b"), TestSet.YesNo("c")];
        var group = TestSet.Group(
            "1",
            IndicatorLevel.MainIndexId,
            TestSet.Criterion("1.1", 5m, new RatioOf(A, B)),
            TestSet.Criterion("1.2", 5m, new YesNo(new("c")))
        );
        return SetLint.Of((TestSet.Of(inputs, group) with { Checks = [check] }).Compiled());
    }

    private static Step From(decimal limit, Worth worth) => new(StepBound.From, limit, worth);

    // a: 0 to 10; 20 points.
    private static CompiledSet SetOf(Rule rule) =>
        TestSet
            .OfRule(20m, rule, TestSet.Count("a") with { Bounds = new Bounds(0m, 10m) }, TestSet.Count("b"), TestSet.YesNo("c"))
            .Compiled();
}
