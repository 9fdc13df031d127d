namespace OpenDti.Scoring;

/// <summary>How a unit stands to a list of the best.</summary>
public enum HonourPlace
{
    /// <summary>Its rank is among the first.</summary>
    Listed,

    /// <summary>It shares the rank at the cut with more units than there are places, and the choice was to leave these out.</summary>
    TiedOut,

    /// <summary>Its rank is among the first, and it was left out for a reason of its own.</summary>
    Excluded,
}

/// <summary>One unit whose rank is at or above the cut.</summary>
public sealed record HonouredUnit(PlacedUnit Unit, HonourPlace Place, bool IsTiedAtCut);

/// <summary>The units of rank <c>limit</c> or better; who is left out leaves a gap, nobody moves up.</summary>
public sealed record HonourList(int Limit, IReadOnlyList<HonouredUnit> Units)
{
    /// <summary>Those who are to be commended.</summary>
    public IEnumerable<HonouredUnit> Listed => Units.Where(unit => unit.Place == HonourPlace.Listed);

    /// <summary>More units share the last rank than there are places for.</summary>
    public bool HasTieAtCut => Units.Any(unit => unit.IsTiedAtCut);

    /// <summary>The list by the ranks of released results; <paramref name="excluded"/> are units with a reason of their own.</summary>
    public static HonourList Of(IReadOnlyList<PlacedUnit> units, int limit, bool includesTies, IReadOnlySet<string> excluded)
    {
        var first = units.Where(unit => unit.Rank <= limit).OrderBy(unit => unit.Rank).ToList();
        var lastRank = first.Count > limit ? first[^1].Rank : null;
        return new HonourList(
            limit,
            [
                .. first.Select(unit =>
                {
                    var isTied = unit.Rank == lastRank;
                    var place =
                        excluded.Contains(unit.Unit) ? HonourPlace.Excluded
                        : isTied && !includesTies ? HonourPlace.TiedOut
                        : HonourPlace.Listed;
                    return new HonouredUnit(unit, place, isTied);
                }),
            ]
        );
    }
}
