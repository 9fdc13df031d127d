using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Places on one line, and where a unit stands out from its group.</summary>
public sealed class ComparisonTests
{
    /// <summary>1.1 brings 10 points, 1.2 brings 40, both by a percent.</summary>
    private static readonly IndicatorSet TwoRows = TestSet.Of(
        [TestSet.Percent("a"), TestSet.Percent("b")],
        TestSet.Group(
            "1",
            IndicatorLevel.MainIndexId,
            TestSet.Criterion("1.1", 10m, new ShareOf(new InputId("a"))),
            TestSet.Criterion("1.2", 40m, new ShareOf(new InputId("b")))
        )
    );

    [Fact]
    public void Units_with_equal_points_share_a_place_on_a_line()
    {
        var standing = Standing("1.1", Sheet("d", 30m), Sheet("b", 75m), Sheet("a", 90m), Sheet("c", 75m));

        Assert.Equal([(4, "d"), (2, "b"), (1, "a"), (2, "c")], standing.Places.Select(place => (place.Rank!.Value, place.Unit)));
        Assert.Equal(6.75m, standing.Average.Value);
        Assert.Equal(0.675m, standing.AverageShare);
        Assert.Equal((3m, 9m), (standing.Least.Value, standing.Most.Value));
        Assert.Equal((4, 0), (standing.Concerned, standing.ReachedMax));
    }

    [Fact]
    public void Points_that_print_the_same_share_a_place()
    {
        var exact = TwoRows with { Policy = ScoringPolicy.Default with { Rounding = Rounding.Default with { Criterion = null } } };
        var set = exact.Compiled();
        var sheets = new[] { 75.01m, 75.04m, 75.06m }.Select((a, place) => Sheet(set, $"{place}", a, 0m)).ToList();

        // 7.501 and 7.504 are both printed 7.50; 7.506 is printed 7.51.
        Assert.Equal([2, 2, 1], Scorer.Standing(set, sheets, new IndicatorId("1.1")).Places.Select(place => place.Rank!.Value));
    }

    [Fact]
    public void A_unit_that_a_line_does_not_concern_has_no_place_and_no_weight()
    {
        var set = TwoRows.Compiled();
        var outside = Sheet("x", 100m);
        var without = outside with
        {
            Nodes = [.. outside.Nodes.Select(node => node with { Earned = Points.Zero, State = ScoreState.NotApplicable })],
        };

        var standing = Scorer.Standing(set, [Sheet("a", 60m), without, Sheet("b", 40m)], new IndicatorId("1.1"));

        Assert.Equal([1, null, 2], standing.Places.Select(place => place.Rank));
        Assert.Equal((5m, 2), (standing.Average.Value, standing.Concerned));
        Assert.DoesNotContain(Scorer.Profile("x", [standing]).Shortest, lead => lead.Standing == standing);
    }

    [Fact]
    public void A_unit_is_compared_by_shares_of_the_maximum()
    {
        // On 1.1 the group has 8 and 2 of 10, on average 50 %; on 1.2 it has 20 and 28 of 40, on average 60 %.
        var profile = Profile("a", Sheet("a", 80m, 50m), Sheet("b", 20m, 70m));

        var strength = Assert.Single(profile.Strengths);
        var weakness = Assert.Single(profile.Weaknesses);
        Assert.Equal(("1.1", 0.3m, 3m), (strength.Standing.Id.Value, strength.Lead, strength.Difference.Value));
        Assert.Equal(("1.2", -0.1m, -4m), (weakness.Standing.Id.Value, weakness.Lead, weakness.Difference.Value));
    }

    [Fact]
    public void The_lines_short_of_the_most_points_come_first()
    {
        var profile = Profile("a", Sheet("a", 0m, 70m), Sheet("b", 0m, 0m));

        // 10 of 10 are wanting on 1.1, 12 of 40 on 1.2.
        Assert.Equal([("1.2", 12m), ("1.1", 10m)], profile.Shortest.Select(lead => (lead.Standing.Id.Value, lead.Lost.Value)));
    }

    [Fact]
    public void Where_there_is_nobody_to_compare_with_there_is_neither_strength_nor_weakness()
    {
        var profile = Profile("a", Sheet("a", 80m, 50m));

        Assert.Empty(profile.Strengths);
        Assert.Empty(profile.Weaknesses);
        Assert.Equal(2, profile.Shortest.Count);
    }

    [Fact]
    public void A_lead_that_prints_as_nothing_is_no_strength()
    {
        var profile = Profile("a", Sheet("a", 50.01m, 50m), Sheet("b", 50m, 50m));

        Assert.Empty(profile.Strengths);
        Assert.Empty(profile.Weaknesses);
    }

    [Theory]
    [InlineData(12_500, "+12,50", "+12.50")]
    [InlineData(-5_000, "−5,00", "−5.00")]
    [InlineData(1, "0,00", "0.00")]
    [InlineData(-1, "0,00", "0.00")]
    public void A_difference_has_its_sign_and_nothing_has_none(int hundredThousandths, string vietnamese, string english)
    {
        var difference = hundredThousandths / 100_000m;

        Assert.Equal(vietnamese, Shown.PercentPoints(difference, Language.Vi));
        Assert.Equal(english, Shown.PercentPoints(difference, Language.En));
    }

    private static Sheet Sheet(string unit, decimal aPercent, decimal bPercent = 0m) => Sheet(TwoRows.Compiled(), unit, aPercent, bPercent);

    private static Sheet Sheet(CompiledSet set, string unit, decimal aPercent, decimal bPercent) =>
        set.Score(TestSet.Unit(("a", aPercent), ("b", bPercent))) with
        {
            Unit = unit,
        };

    private static LineStanding Standing(string line, params Sheet[] sheets) =>
        Scorer.Standing(TwoRows.Compiled(), sheets, new IndicatorId(line));

    private static UnitProfile Profile(string unit, params Sheet[] sheets) =>
        Scorer.Profile(unit, [Standing("1.1", sheets), Standing("1.2", sheets)]);
}
