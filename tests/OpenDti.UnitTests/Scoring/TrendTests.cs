using OpenDti.Scoring;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Which years of a unit may be joined by a line.</summary>
public sealed class TrendTests
{
    [Fact]
    public void Years_are_joined_only_where_set_and_unit_are_the_same()
    {
        var points = Trend.Of([Year(2026, "s2"), Year(2024, "s1"), Year(2025, "s2")], []);

        Assert.Equal([2024, 2025, 2026], points.Select(point => point.Result.Year));
        Assert.Equal([TrendBreak.None, TrendBreak.AnotherSet, TrendBreak.None], points.Select(point => point.Break));
        Assert.Null(points[0].Before);
        Assert.Equal(2025, points[2].Before!.Year);
    }

    [Fact]
    public void A_unit_made_of_two_follows_the_last_year_of_each()
    {
        var points = Trend.Of(
            [Year(2026, "s"), Year(2025, "s", "x"), Year(2025, "s", "y", rank: 2), Year(2024, "s", "x")],
            [new Succession("x", "a"), new Succession("y", "a")]
        );

        Assert.Equal(
            [(2024, "x", null), (2025, "x", "x"), (2025, "y", null), (2026, "a", "x"), (2026, "a", "y")],
            points.Select(point => (point.Result.Year, point.Result.Unit, point.Before?.Unit)).Order()
        );
        Assert.All(points.Where(point => point.Result.Unit == "a"), point => Assert.Equal(TrendBreak.AnotherUnit, point.Break));
    }

    [Fact]
    public void A_unit_that_took_in_another_breaks_with_its_own_past_too()
    {
        var points = Trend.Of(
            [Year(2024, "s"), Year(2025, "s"), Year(2026, "s"), Year(2027, "t"), Year(2025, "s", "x", rank: 3)],
            [new Succession("x", "a")]
        );

        Assert.Equal(
            [
                (2025, "a", 2024, TrendBreak.None),
                (2026, "a", 2025, TrendBreak.AnotherUnit),
                (2026, "x", 2025, TrendBreak.AnotherUnit),
                (2027, "a", 2026, TrendBreak.AnotherSet),
            ],
            points
                .Where(point => point.Before is not null)
                .Select(point => (point.Result.Year, point.Before!.Unit, point.Before.Year, point.Break))
                .Order()
        );
    }

    [Fact]
    public void A_succession_of_successions_follows_each_step()
    {
        var points = Trend.Of(
            [Year(2026, "s"), Year(2025, "s", "y"), Year(2024, "s", "x")],
            [new Succession("x", "y"), new Succession("y", "a"), new Succession("z", "x")]
        );

        Assert.Equal([null, "x", "y"], points.Select(point => point.Before?.Unit));
    }

    [Fact]
    public void One_year_is_joined_to_nothing()
    {
        var only = Assert.Single(Trend.Of([Year(2026, "s")], []));

        Assert.Equal((null, TrendBreak.None), (only.Before, only.Break));
        Assert.Equal(0.75m, only.Result.Share);
    }

    [Theory]
    [InlineData(7, 4, 3)]
    [InlineData(2, 5, -3)]
    [InlineData(1, 1, 0)]
    public void A_smaller_rank_is_a_better_one(int earlier, int now, int placesUp) =>
        Assert.Equal(placesUp, RankChange.Between(earlier, now).Places);

    private static YearResult Year(int year, string set, string unit = "a", int rank = 1) =>
        new(year, set, unit, Points.Quantise(75m), Points.Quantise(100m), rank, 14, 0.5m);
}
