namespace OpenDti.Scoring;

/// <summary>Where a unit stands: its place, the total as printed, the bonus beside it and the class.</summary>
public sealed record StandingOfUnit(int? Rank, Points Total, Points Bonus, string? ClassId)
{
    internal static StandingOfUnit Of(RankedUnit unit) => new(unit.Rank, unit.Total, unit.Bonus, unit.ClassId);

    internal static StandingOfUnit Of(UnrankedUnit unit) => new(Rank: null, unit.Total, Points.Zero, ClassId: null);
}

/// <summary>A unit whose standing a decision changes, before and after it.</summary>
public sealed record AffectedUnit(string Unit, StandingOfUnit Before, StandingOfUnit After)
{
    /// <summary>Places gained; below zero where places were lost, nothing where the unit has no place on either side.</summary>
    public int? Gained => Before.Rank - After.Rank;
}

/// <summary>What a decision would do to the standing of a group: the units whose place, points, bonus or class become others.</summary>
public static class StandingEffect
{
    /// <summary>The units that differ between two rankings of the same field, in the order of their new places.</summary>
    public static IReadOnlyList<AffectedUnit> Of(Ranking before, Ranking after)
    {
        var was = PlacesIn(before);
        return
        [
            .. PlacesIn(after)
                .Where(place => was[place.Key] != place.Value)
                .Select(place => new AffectedUnit(place.Key, was[place.Key], place.Value))
                .OrderBy(unit => unit.After.Rank ?? int.MaxValue)
                .ThenBy(unit => unit.Unit, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<string, StandingOfUnit> PlacesIn(Ranking ranking) =>
        ranking
            .Units.Select(unit => KeyValuePair.Create(unit.Unit, StandingOfUnit.Of(unit)))
            .Concat(ranking.Unranked.Select(unit => KeyValuePair.Create(unit.Unit, StandingOfUnit.Of(unit))))
            .ToDictionary();
}
