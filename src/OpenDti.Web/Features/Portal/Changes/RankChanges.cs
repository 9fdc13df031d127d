using OpenDti.Scoring;
using OpenDti.Web.Features.Publications;

namespace OpenDti.Web.Features.Portal.Changes;

/// <summary>One unit's place since the earlier year; none where it was not ranked then.</summary>
public sealed record UnitChange(ResultsUnit Unit, int? RankBefore)
{
    public RankChange? Change => (RankBefore, Unit.Rank) is ({ } before, { } now) ? RankChange.Between(before, now) : null;
}

/// <summary>The ranking beside the one of the year released before it.</summary>
public sealed record RankChanges(YearRelease Before, bool IsSameSet, IReadOnlyDictionary<Guid, UnitChange> OfUnits)
{
    public int Up => OfUnits.Values.Count(unit => unit.Change is { Places: > 0 });
    public int Down => OfUnits.Values.Count(unit => unit.Change is { Places: < 0 });
    public int Same => OfUnits.Values.Count(unit => unit.Change is { Places: 0 });
    public int New => OfUnits.Values.Count(unit => unit.Change is null);

    /// <summary>None where there is no earlier year.</summary>
    public static RankChanges? Of(IReadOnlyList<YearRelease> years)
    {
        if (years is not [var now, var before, ..])
        {
            return null;
        }

        var ranks = before.Results.Results.Units.ToDictionary(unit => unit.Id, unit => unit.Rank);
        return new RankChanges(
            before,
            before.Results.Results.Set.Sha256 == now.Results.Results.Set.Sha256,
            now.Results.Results.Units.ToDictionary(
                unit => unit.Id,
                unit => new UnitChange(unit, ranks.TryGetValue(unit.Id, out var rank) ? rank : null)
            )
        );
    }
}
