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
            { "lint.zero-divisor", new RatioOf(B, A) },
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

    [Fact]
    public void A_row_without_evidence_and_an_input_without_use_are_remarked()
    {
        var codes = SetLint
            .Of(SetOf(new CountSteps(A, [From(4m, Worth.Full), From(2m, Half)], Worth.Nothing)))
            .Select(remark => remark.Code);

        Assert.Equal(["lint.no-evidence", "lint.unused-input"], codes);
    }

    private static Step From(decimal limit, Worth worth) => new(StepBound.From, limit, worth);

    // a: 0 to 10; 20 points.
    private static CompiledSet SetOf(Rule rule) =>
        TestSet.OfRule(20m, rule, TestSet.Count("a") with { Bounds = new Bounds(0m, 10m) }, TestSet.Count("b")).Compiled();
}
