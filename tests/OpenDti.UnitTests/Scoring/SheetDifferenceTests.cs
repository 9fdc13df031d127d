using OpenDti.Scoring;
using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>What a decision moved is told criterion by criterion, and ups and downs do not hide each other.</summary>
public sealed class SheetDifferenceTests
{
    [Fact]
    public void Only_criteria_with_other_points_are_told_and_their_sum_is_the_difference_of_the_totals()
    {
        var set = TestSet
            .Of(
                [],
                TestSet.Group(
                    "nhom",
                    IndicatorLevel.MainIndexId,
                    TestSet.Criterion("a", 10, new Awarded(AwardedFor.WrittenScale)),
                    TestSet.Criterion("b", 10, new Awarded(AwardedFor.WrittenScale)),
                    TestSet.Criterion("c", 10, new Awarded(AwardedFor.WrittenScale))
                )
            )
            .Compiled();
        var before = Scorer.Score(set, UnitOf(("a", 5)), PeerFacts.None);
        var after = Scorer.Score(set, UnitOf(("a", 2), ("b", 4)), PeerFacts.None);

        var moved = SheetDifference.Of(set, before, after);
        var (added, taken) = SheetDifference.Sums(moved);

        Assert.Equal([("a", "-3"), ("b", "4")], moved.Select(line => (line.Criterion.Id.Value, line.Change.ToString())));
        Assert.Equal((Points.Quantise(4), Points.Quantise(3)), (added, taken));
        Assert.Equal(after.Total - before.Total, added - taken);
        Assert.Empty(SheetDifference.Of(set, after, after));
    }

    private static UnitInputs UnitOf(params (string Criterion, decimal Points)[] awards) =>
        new(
            "x",
            new Dictionary<InputId, Measurement>(),
            [.. awards.Select(award => new PointDecision(new IndicatorId(award.Criterion), Points.Quantise(award.Points), "vì vậy"))]
        );
}
