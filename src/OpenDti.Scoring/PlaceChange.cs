namespace OpenDti.Scoring;

/// <summary>What one unit reached in one version of the results; no rank where the set keeps it out of the ranking.</summary>
public sealed record PlacedUnit(string Unit, int? Rank, Points Total, string? ClassId);

/// <summary>One unit in two versions of the same results.</summary>
public sealed record PlaceChange(PlacedUnit Before, PlacedUnit After)
{
    /// <summary>Which unit it is.</summary>
    public string Unit => After.Unit;

    /// <summary>What was added; below zero where points were taken.</summary>
    public Points Change => After.Total - Before.Total;

    /// <summary>Places won (above zero) or lost; null where it has no rank in one of the two.</summary>
    public RankChange? Rank => (Before.Rank, After.Rank) is ({ } before, { } after) ? RankChange.Between(before, after) : null;
}

/// <summary>What a newer version of the same results changed: a correction of one unit may move many.</summary>
public static class PlaceChanges
{
    /// <summary>The units with another total, rank or class, in the order of the newer version.</summary>
    public static IReadOnlyList<PlaceChange> Of(IReadOnlyList<PlacedUnit> before, IReadOnlyList<PlacedUnit> after)
    {
        var earlier = before.ToDictionary(unit => unit.Unit);
        return
        [
            .. after
                .Where(unit => earlier.TryGetValue(unit.Unit, out var was) && was != unit)
                .Select(unit => new PlaceChange(earlier[unit.Unit], unit)),
        ];
    }
}
