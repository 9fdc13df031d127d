using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Shapes that change what another rule brings, and shapes about days, computed by hand.</summary>
public sealed class MoreRuleShapeTests
{
    private static readonly InputId A = new("a");
    private static readonly InputId B = new("b");
    private static readonly InputId Bad = new("bad");

    [Theory]
    [InlineData(2, 3, "5")] // 2 + 3
    [InlineData(9, 4, "8")] // 6 (its own most) + 4 = 10, of which 8 count
    [InlineData(0, 0, "0")]
    public void What_passes_a_cap_does_not_count(int applications, int platforms, string points)
    {
        // Two counts of at most 6 points each, together at most 8.
        var parts = new SumOf([
            new(new Text("Ứng dụng"), new Worth.Share(1m, 2m), new CountTimes(A, Points.Quantise(1m))),
            new(new Text("Nền tảng"), new Worth.Share(1m, 2m), new CountTimes(B, Points.Quantise(1m))),
        ]);
        var set = TestSet.OfRule(8m, new Capped(Points.Quantise(12m), parts), TestSet.Count("a"), TestSet.Count("b")).Compiled();

        Assert.Equal(points, CanonicalValue.OfNumber(set.PointsOf(TestSet.Unit(("a", applications), ("b", platforms)))));
    }

    [Theory]
    [InlineData(false, "15")]
    [InlineData(true, "0")]
    public void The_answer_that_knocks_out_leaves_nothing(bool bad, string points)
    {
        var set = KnockOutSet();
        var unit = TestSet.Unit(("bad", bad), ("a", 9), ("b", 12));

        Assert.Equal(points, CanonicalValue.OfNumber(set.PointsOf(unit)));
        var said = Sentences.Full(set, set.Explain(unit), Language.Vi);
        Assert.Equal(bad, said.Contains("không được tính điểm vì", StringComparison.Ordinal));
    }

    [Fact]
    public void A_knock_out_that_is_not_answered_waits()
    {
        var sheet = KnockOutSet().Score(TestSet.Unit(("a", 9), ("b", 12)));

        Assert.Equal(ScoreState.Incomplete, sheet.Of(new IndicatorId("1.1")).State);
    }

    [Theory]
    [InlineData(0, "10")]
    [InlineData(1, "9.5")]
    [InlineData(3, "8.5")]
    [InlineData(20, "8")] // never more than 2 points off
    public void A_penalty_takes_points_off_for_each_case_up_to_its_most(int cases, string points)
    {
        var rule = new Penalty(B, Points.Quantise(0.5m), Points.Quantise(2m), new YesNo(A));
        var set = TestSet.OfRule(10m, rule, TestSet.YesNo("a"), TestSet.Count("b", "Số hồ sơ trễ hạn", "hồ sơ")).Compiled();
        var unit = TestSet.Unit(("a", true), ("b", cases));

        Assert.Equal(points, CanonicalValue.OfNumber(set.PointsOf(unit)));
        Assert.Contains("điểm trừ", Sentences.Full(set, set.Explain(unit), Language.Vi), StringComparison.Ordinal);
    }

    [Fact]
    public void A_penalty_never_leads_below_0()
    {
        var rule = new Penalty(B, Points.Quantise(5m), Points.Quantise(10m), new YesNo(A));
        var set = TestSet.OfRule(10m, rule, TestSet.YesNo("a"), TestSet.Count("b")).Compiled();

        Assert.Equal(0m, set.PointsOf(TestSet.Unit(("a", false), ("b", 1))));
    }

    // Cà Mau PAR 1.1.1 with a day: due 31/3; on time 1, up to 10 days late 0.5, later 0; not issued 0.
    [Theory]
    [InlineData("2026-03-01", "1")]
    [InlineData("2026-03-31", "1")]
    [InlineData("2026-04-01", "0.5")]
    [InlineData("2026-04-10", "0.5")]
    [InlineData("2026-04-11", "0")]
    public void What_comes_late_is_worth_less(string day, string points)
    {
        var unit = TestSet.Unit(("done", true), ("day", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(points, CanonicalValue.OfNumber(PunctualSet().PointsOf(unit)));
    }

    [Fact]
    public void What_was_not_done_needs_no_day_and_is_settled()
    {
        var set = PunctualSet();
        var unit = TestSet.Unit(("done", false));

        Assert.Equal(ScoreState.Settled, set.Score(unit).Of(new IndicatorId("1.1")).State);
        Assert.Equal(0m, set.PointsOf(unit));
        Assert.Equal(ScoreState.Incomplete, set.Score(TestSet.Unit(("done", true))).Of(new IndicatorId("1.1")).State);
    }

    [Fact]
    public void The_sentence_of_a_late_row_says_by_how_many_days()
    {
        var set = PunctualSet();
        var trace = set.Explain(TestSet.Unit(("done", true), ("day", new DateOnly(2026, 4, 5))));

        Assert.Equal(
            "1.1: day: 05/04/2026, chậm 5 ngày so với thời hạn 31/03/2026 = 0,50 điểm; chưa đạt 0,50 điểm.",
            Sentences.Full(set, trace, Language.Vi)
        );
    }

    private static CompiledSet KnockOutSet() =>
        TestSet
            .OfRule(
                20m,
                new KnockOut(Bad, Answer: true, new RatioOf(A, B)),
                TestSet.YesNo("bad", "Để xảy ra mất an toàn thông tin"),
                TestSet.Count("a"),
                TestSet.Count("b")
            )
            .Compiled();

    private static CompiledSet PunctualSet() =>
        TestSet
            .OfRule(
                1m,
                new Punctual(
                    new InputId("done"),
                    new InputId("day"),
                    new DateOnly(2026, 3, 31),
                    [new(10, new Worth.Share(1m, 2m))],
                    Worth.Nothing
                ),
                TestSet.YesNo("done"),
                TestSet.Day("day")
            )
            .Compiled();
}
