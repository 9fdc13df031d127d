using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

public sealed class RankingTests
{
    private static readonly IndicatorSet TwoIndices = TestSet.Of(
        [TestSet.Percent("a"), TestSet.Percent("b")],
        TestSet.Group("1", IndicatorLevel.MainIndexId, TestSet.Criterion("1.1", 100m, Direct("a"))),
        TestSet.Group("2", IndicatorLevel.MainIndexId, TestSet.Criterion("2.1", 100m, Direct("b")))
    );

    [Fact]
    public void Equal_totals_share_a_rank_and_the_next_is_skipped_15_15_17()
    {
        // The published ranking of 2022 has Thanh Hóa and Yên Bái at 15 and Hậu Giang at 17.
        var set = TwoIndices.Compiled();
        var ahead = Enumerable.Range(1, 14).Select(place => Sheet(set, $"tỉnh {place:00}", 100m - place, 0m));

        var ranking = Scorer.Rank(
            set,
            [.. ahead, Sheet(set, "Yên Bái", 50m, 10m), Sheet(set, "Hậu Giang", 59m, 0m), Sheet(set, "Thanh Hóa", 10m, 50m)]
        );

        Assert.Equal([15, 15, 17], ranking.Units.TakeLast(3).Select(unit => unit.Rank));
        Assert.Equal(["Thanh Hóa", "Yên Bái", "Hậu Giang"], ranking.Units.TakeLast(3).Select(unit => unit.Unit));
    }

    [Fact]
    public void Totals_that_print_the_same_are_equal()
    {
        var exact = TwoIndices with { Policy = ScoringPolicy.Default with { Rounding = Rounding.Default with { Criterion = null } } };
        var set = exact.Compiled();

        // 60.001 and 60.004 are both printed 60.00.
        var ranking = Scorer.Rank(set, [Sheet(set, "x", 60.001m, 0m), Sheet(set, "y", 60.004m, 0m), Sheet(set, "z", 60.006m, 0m)]);

        Assert.Equal(["z", "x", "y"], ranking.Units.Select(unit => unit.Unit));
        Assert.Equal([1, 2, 2], ranking.Units.Select(unit => unit.Rank));
        Assert.Equal(60.01m, ranking.Units[0].Total.Value);
    }

    [Fact]
    public void A_tie_break_decides_between_equal_totals_only()
    {
        var policy = ScoringPolicy.Default with { TieBreaks = [new(new IndicatorId("2"))] };
        var set = (TwoIndices with { Policy = policy }).Compiled();

        var ranking = Scorer.Rank(
            set,
            [Sheet(set, "x", 40m, 20m), Sheet(set, "y", 20m, 40m), Sheet(set, "z", 61m, 0m), Sheet(set, "w", 20m, 40m)]
        );

        Assert.Equal(["z", "w", "y", "x"], ranking.Units.Select(unit => unit.Unit));
        Assert.Equal([1, 2, 2, 4], ranking.Units.Select(unit => unit.Rank));
    }

    [Theory]
    [InlineData("170", "tot")] // 170 of 200 is 85 %
    [InlineData("169.99", "kha")]
    [InlineData("169.995", "tot")] // printed 170.00: the class follows what is printed
    [InlineData("0", "yeu")]
    public void The_class_follows_the_printed_total(string total, string classId)
    {
        ClassBand[] classes =
        [
            new("tot", new Text("Tốt"), new Ratio(0.85m)),
            new("kha", new Text("Khá"), new Ratio(0.7m)),
            new("yeu", new Text("Yếu"), new Ratio(0m)),
        ];
        var policy = ScoringPolicy.Default with { Classes = classes, Rounding = Rounding.Default with { Criterion = null } };
        var set = (TwoIndices with { Policy = policy }).Compiled();
        var amount = decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture);

        var ranking = Scorer.Rank(set, [Sheet(set, "x", Math.Min(100m, amount), Math.Max(0m, amount - 100m))]);

        Assert.Equal(classId, Assert.Single(ranking.Units).ClassId);
    }

    [Fact]
    public void A_set_without_classes_classes_nobody()
    {
        var set = TwoIndices.Compiled();

        Assert.Null(Assert.Single(Scorer.Rank(set, [Sheet(set, "x", 90m, 90m)]).Units).ClassId);
    }

    [Fact]
    public void The_group_has_an_average_on_every_line()
    {
        var set = TwoIndices.Compiled();

        var ranking = Scorer.Rank(set, [Sheet(set, "x", 90m, 10m), Sheet(set, "y", 50m, 30m), Sheet(set, "z", 10m, 10m)]);

        // (100 + 80 + 20) / 3 = 66.666…, of 200 a third.
        Assert.Equal(66.6666666667m, ranking.AverageTotal.Value);
        Assert.Equal(0.3333333333m, ranking.AverageIndexValue, 9);
        Assert.Equal(50m, ranking.Averages.Single(line => line.Id.Value == "1").Earned.Value);
    }

    [Fact]
    public void Nobody_makes_an_empty_ranking()
    {
        var ranking = Scorer.Rank(TwoIndices.Compiled(), []);

        Assert.Empty(ranking.Units);
        Assert.Equal(Points.Zero, ranking.AverageTotal);
    }

    private static Sheet Sheet(CompiledSet set, string unit, decimal a, decimal b) =>
        set.Score(TestSet.Unit(("a", a), ("b", b)) with { Unit = unit });

    // A percent of 100 points: the input is the points.
    private static ShareOf Direct(string input) => new(new InputId(input));
}
