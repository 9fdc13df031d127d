namespace OpenDti.Scoring;

/// <summary>Where a unit stands under one version of a set. No rank where the policy keeps it out of the ranking.</summary>
public sealed record RescoredPlace(int? Rank, Points Total, decimal IndexValue);

/// <summary>One unit under the version that was and the one that comes, and the criteria that make the difference.</summary>
public sealed record RescoredUnit(string Unit, RescoredPlace Before, RescoredPlace After, IReadOnlyList<MovedLine> Lines)
{
    /// <summary>How many places it moves either way; nothing where it has no rank on one side.</summary>
    public int PlacesMoved => Before.Rank is { } was && After.Rank is { } now ? Math.Abs(was - now) : 0;

    /// <summary>How far its index value moves either way.</summary>
    public decimal IndexMoved => Math.Abs(After.IndexValue - Before.IndexValue);
}

/// <summary>A group's figures scored under two versions of a set: what an amendment would move before it takes effect.</summary>
public static class Rescoring
{
    /// <summary>Every unit, the largest move first: by places, then by index value, then by points. Both fields hold the same units.</summary>
    public static IReadOnlyList<RescoredUnit> Of(
        CompiledSet before,
        IReadOnlyList<UnitInputs> fieldBefore,
        CompiledSet after,
        IReadOnlyList<UnitInputs> fieldAfter
    )
    {
        var (was, now) = (Scored(before, fieldBefore), Scored(after, fieldAfter));
        return
        [
            .. fieldBefore
                .Select(unit => unit.Unit)
                .Select(unit => new RescoredUnit(
                    unit,
                    was.Places[unit],
                    now.Places[unit],
                    SheetDifference.Between(before, was.Sheets[unit], after, now.Sheets[unit])
                ))
                .OrderByDescending(unit => unit.PlacesMoved)
                .ThenByDescending(unit => unit.IndexMoved)
                .ThenByDescending(unit => Math.Abs((unit.After.Total - unit.Before.Total).Value))
                .ThenBy(unit => unit.After.Rank ?? int.MaxValue),
        ];
    }

    private static (Dictionary<string, Sheet> Sheets, Dictionary<string, RescoredPlace> Places) Scored(
        CompiledSet set,
        IReadOnlyList<UnitInputs> field
    )
    {
        var sheets = Scorer.ScoreField(set, field).ToDictionary(sheet => sheet.Unit);
        var ranking = Scorer.Rank(set, [.. sheets.Values]);
        var places = ranking.Units.ToDictionary(unit => unit.Unit, unit => new RescoredPlace(unit.Rank, unit.Total, unit.IndexValue));
        foreach (var unit in ranking.Unranked)
        {
            places[unit.Unit] = new RescoredPlace(Rank: null, unit.Total, unit.IndexValue);
        }

        return (sheets, places);
    }
}
