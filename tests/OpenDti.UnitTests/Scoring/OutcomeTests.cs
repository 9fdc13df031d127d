using OpenDti.Scoring;

namespace OpenDti.UnitTests.Scoring;

/// <summary>What is drawn from results: who stands on a list of the best, and what a newer version changed.</summary>
public sealed class OutcomeTests
{
    /// <summary>Ranks 1, 2, 3, 3, 5: four units have rank 3 or better, and two of them share the last place.</summary>
    private static readonly PlacedUnit[] Tied = [Placed("a", 1), Placed("b", 2), Placed("c", 3), Placed("d", 3), Placed("e", 5)];

    [Theory]
    [InlineData(1, true, "a")]
    [InlineData(2, false, "a b")]
    [InlineData(3, true, "a b c d")]
    [InlineData(3, false, "a b")]
    [InlineData(4, true, "a b c d")] // Four places, four units: nobody ties over the cut.
    [InlineData(4, false, "a b c d")]
    [InlineData(5, false, "a b c d e")]
    public void Ties_at_the_cut_are_all_in_or_all_out(int limit, bool includesTies, string listed)
    {
        var list = HonourList.Of(Tied, limit, includesTies, new HashSet<string>());

        Assert.Equal(listed, string.Join(' ', list.Listed.Select(unit => unit.Unit.Unit)));
        Assert.Equal(limit == 3, list.HasTieAtCut);
    }

    [Fact]
    public void Who_is_left_out_leaves_a_gap_and_nobody_moves_up()
    {
        var list = HonourList.Of(Tied, 2, includesTies: true, new HashSet<string> { "b", "e" });

        Assert.Equal([("a", HonourPlace.Listed), ("b", HonourPlace.Excluded)], list.Units.Select(unit => (unit.Unit.Unit, unit.Place)));
    }

    [Fact]
    public void A_unit_without_a_rank_is_never_on_the_list() =>
        Assert.Empty(HonourList.Of([Placed("a", rank: null)], 3, includesTies: true, new HashSet<string>()).Units);

    /// <summary>b is corrected from 60 to 80 and passes a; c keeps everything and is not told of.</summary>
    [Fact]
    public void A_correction_of_one_unit_is_told_of_all_whose_place_it_moves()
    {
        PlacedUnit[] before = [Placed("a", 1, 75), Placed("b", 2, 60), Placed("c", 3, 10)];
        PlacedUnit[] after = [Placed("b", 1, 80), Placed("a", 2, 75), Placed("c", 3, 10)];

        var changes = PlaceChanges.Of(before, after);

        Assert.Equal(
            [("b", Points.Quantise(20m), 1), ("a", Points.Zero, -1)],
            changes.Select(change => (change.Unit, change.Change, change.Rank!.Value.Places))
        );
    }

    private static PlacedUnit Placed(string unit, int? rank, decimal total = 50) => new(unit, rank, Points.Quantise(total), ClassId: null);
}
