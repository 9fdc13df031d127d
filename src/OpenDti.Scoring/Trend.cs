namespace OpenDti.Scoring;

/// <summary>What one unit, or one of those it came from, reached in a year; without a rank where the set kept it out of the ranking.</summary>
public sealed record YearResult(
    int Year,
    string SetSha256,
    string Unit,
    Points Total,
    Points Max,
    int? Rank,
    int Units,
    decimal AverageShare
)
{
    /// <summary>The unit's share of the maximum: what years can be compared by.</summary>
    public decimal Share => Total.ShareOf(Max);
}

/// <summary>One unit went on as another.</summary>
public sealed record Succession(string Before, string After);

/// <summary>Why two results that follow one another are not joined; nothing of this where they are.</summary>
[Flags]
public enum TrendBreak
{
    /// <summary>The same set and the same unit.</summary>
    None = 0,

    /// <summary>Another set, or another version of it.</summary>
    AnotherSet = 1,

    /// <summary>Units were merged into it, or it came out of one of another name.</summary>
    AnotherUnit = 2,
}

/// <summary>A result with one that it follows, and what parts the two; the first of a unit follows nothing.</summary>
public sealed record TrendPoint(YearResult Result, YearResult? Before, TrendBreak Break);

/// <summary>
/// The results of a unit and of those it came from over the years (docs/methodology/comparison.md). Where a unit takes in others, its next
/// result follows its own last one and the last of each of them.
/// </summary>
public static class Trend
{
    /// <summary>Every result once for each that it follows, in the order of years.</summary>
    public static IReadOnlyList<TrendPoint> Of(IReadOnlyList<YearResult> results, IReadOnlyCollection<Succession> successions)
    {
        var lines = results
            .GroupBy(result => result.Unit)
            .ToDictionary(line => line.Key, line => line.OrderBy(result => result.Year).ToList());
        var taken = successions.Select(succession => TakenIn(succession, lines)).OfType<(YearResult Before, YearResult Result)>().ToList();
        return
        [
            .. lines
                .Values.SelectMany(line => line.SelectMany((result, place) => Points(result, place == 0 ? null : line[place - 1], taken)))
                .OrderBy(point => point.Result.Year)
                .ThenBy(point => point.Result.Rank ?? int.MaxValue),
        ];
    }

    // The last result of the one, and the first of the other after it.
    private static (YearResult Before, YearResult Result)? TakenIn(Succession succession, Dictionary<string, List<YearResult>> lines)
    {
        if (!lines.TryGetValue(succession.Before, out var before) || !lines.TryGetValue(succession.After, out var after))
        {
            return null;
        }

        return after.Find(result => result.Year > before[^1].Year) is { } next ? (before[^1], next) : null;
    }

    private static IEnumerable<TrendPoint> Points(YearResult result, YearResult? own, List<(YearResult Before, YearResult Result)> taken)
    {
        var others = taken.Where(pair => pair.Result == result).Select(pair => pair.Before).ToList();
        var points = others
            .Prepend(own)
            .OfType<YearResult>()
            .Select(before => new TrendPoint(result, before, BreakOf(before, result, others)));
        return points.DefaultIfEmpty(new TrendPoint(result, Before: null, TrendBreak.None));
    }

    private static TrendBreak BreakOf(YearResult before, YearResult result, List<YearResult> others) =>
        (before.SetSha256 == result.SetSha256 ? TrendBreak.None : TrendBreak.AnotherSet)
        | (others.Count == 0 ? TrendBreak.None : TrendBreak.AnotherUnit);
}

/// <summary>How many places a unit went up since an earlier ranking (positive), or down (negative).</summary>
public readonly record struct RankChange(int Places)
{
    /// <summary>A smaller rank is a better one.</summary>
    public static RankChange Between(int earlierRank, int rank) => new(earlierRank - rank);
}
