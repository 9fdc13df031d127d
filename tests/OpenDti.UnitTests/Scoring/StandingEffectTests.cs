using OpenDti.Scoring;

namespace OpenDti.UnitTests.Scoring;

/// <summary>What a decision does to a group is told unit by unit: who moves, and nobody else.</summary>
public sealed class StandingEffectTests
{
    [Fact]
    public void Only_units_whose_place_points_bonus_or_class_change_are_named_in_the_order_of_their_new_places()
    {
        var before = RankingOf(Ranked("a", 1, 75), Ranked("b", 2, 55), Ranked("c", 3, 10));
        var after = RankingOf(Ranked("b", 1, 55) with { Bonus = Points.Quantise(25m) }, Ranked("a", 2, 75), Ranked("c", 3, 10));

        var effect = StandingEffect.Of(before, after);

        Assert.Equal(["b", "a"], effect.Select(unit => unit.Unit));
        Assert.Equal([1, -1], effect.Select(unit => unit.Gained));
        Assert.Equal(Points.Quantise(25m), effect[0].After.Bonus);
    }

    [Fact]
    public void A_unit_that_loses_its_place_has_gained_nothing_and_stands_last()
    {
        var before = RankingOf(Ranked("a", 1, 75), Ranked("b", 2, 55));
        var after = RankingOf(Ranked("b", 1, 55)) with { Unranked = [new UnrankedUnit("a", Points.Quantise(75m), 0.75m)] };

        var effect = StandingEffect.Of(before, after);

        Assert.Equal(["b", "a"], effect.Select(unit => unit.Unit));
        Assert.Null(effect[1].Gained);
        Assert.Null(effect[1].After.Rank);
    }

    [Fact]
    public void A_class_alone_is_a_change_and_the_same_standing_is_none()
    {
        var ranking = RankingOf(Ranked("a", 1, 75), Ranked("b", 2, 55));

        Assert.Empty(StandingEffect.Of(ranking, ranking));
        Assert.Equal(
            "tot",
            StandingEffect.Of(ranking, RankingOf(Ranked("a", 1, 75), Ranked("b", 2, 55) with { ClassId = "tot" }))[0].After.ClassId
        );
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 10)]
    [InlineData(5, 20)] // the cap of the item
    [InlineData(-1, 0)]
    public void An_item_brings_its_points_for_each_up_to_its_cap(int count, int points) =>
        Assert.Equal(
            Points.Quantise(points),
            new BonusItem("mo-hinh", new Text("Mô hình"), Points.Quantise(5m), Points.Quantise(20m), []).For(count)
        );

    private static RankedUnit Ranked(string unit, int rank, decimal total) =>
        new(unit, rank, Points.Quantise(total), total / 100m, ClassId: null);

    private static Ranking RankingOf(params IReadOnlyList<RankedUnit> units) => new(units, Points.Zero, 0m, []) { Unranked = [] };
}
