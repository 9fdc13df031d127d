namespace OpenDti.Scoring;

/// <summary>What one unit, or one of those it came from, reached in a year.</summary>
public sealed record YearResult(
    int Year,
    string SetSha256,
    string Unit,
    Points Total,
    Points Max,
    int Rank,
    int Units,
    decimal AverageShare
)
{
    /// <summary>The unit's share of the maximum: what years can be compared by.</summary>
    public decimal Share => Total.ShareOf(Max);
}

/// <summary>Why two results that follow one another are not joined; nothing of this where they are.</summary>
[Flags]
public enum TrendBreak
{
    /// <summary>The same set and the same unit.</summary>
    None = 0,

    /// <summary>Another set, or another version of it.</summary>
    AnotherSet = 1,

    /// <summary>The unit came out of others, or out of one of another name.</summary>
    AnotherUnit = 2,
}

/// <summary>A result with what parts it from the one before it in the same line; the first of a line has none before it.</summary>
public sealed record TrendPoint(YearResult Result, YearResult? Before, TrendBreak Break);

/// <summary>
/// The results of a unit over the years, each unit's own in their order (docs/methodology/comparison.md). Where a unit came out of
/// several, its first result follows the last of each of them.
/// </summary>
public static class Trend
{
    /// <summary>Every result with the result or results it follows; the unit's own are those with its name, others led to it.</summary>
    public static IReadOnlyList<TrendPoint> Of(string unit, IReadOnlyList<YearResult> results)
    {
        var points = new List<TrendPoint>();
        foreach (var line in results.GroupBy(result => result.Unit))
        {
            YearResult? before = null;
            foreach (var result in line.OrderBy(result => result.Year))
            {
                points.Add(new TrendPoint(result, before, BreakBetween(before, result)));
                before = result;
            }
        }

        return [.. Followed(unit, points).OrderBy(point => point.Result.Year).ThenBy(point => point.Result.Rank)];
    }

    // The unit's first own result follows the last result of each of those it came from.
    private static IEnumerable<TrendPoint> Followed(string unit, List<TrendPoint> points)
    {
        var first = points.Find(point => point.Result.Unit == unit);
        var last = points
            .Where(point => point.Result.Unit != unit && point.Result.Year < first?.Result.Year)
            .GroupBy(point => point.Result.Unit)
            .Select(line => line.MaxBy(point => point.Result.Year)!.Result)
            .ToList();
        return first is null || last.Count == 0
            ? points
            : points
                .Where(point => point != first)
                .Concat(last.Select(before => new TrendPoint(first.Result, before, BreakBetween(before, first.Result))));
    }

    private static TrendBreak BreakBetween(YearResult? before, YearResult result) =>
        before is null
            ? TrendBreak.None
            : (before.SetSha256 == result.SetSha256 ? TrendBreak.None : TrendBreak.AnotherSet)
                | (before.Unit == result.Unit ? TrendBreak.None : TrendBreak.AnotherUnit);
}

/// <summary>How many places a unit went up since an earlier ranking (positive), or down (negative).</summary>
public readonly record struct RankChange(int Places)
{
    /// <summary>A smaller rank is a better one.</summary>
    public static RankChange Between(int earlierRank, int rank) => new(earlierRank - rank);
}
