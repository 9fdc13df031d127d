namespace OpenDti.Scoring;

/// <summary>
/// How the units of a group did on one line: their places by printed points, the average, the spread, and how many reached the
/// maximum (docs/methodology/comparison.md).
/// </summary>
public sealed record LineStanding(IndicatorId Id, Points Max, IReadOnlyList<LinePlace> Places)
{
    /// <summary>The mean of the units that the line concerns.</summary>
    public required Points Average { get; init; }

    /// <summary>The mean as a share of the maximum.</summary>
    public decimal AverageShare => Average.ShareOf(Max);

    /// <summary>The units that the line concerns.</summary>
    public required int Concerned { get; init; }

    /// <summary>Of those, the units that reached the maximum; none where there is nothing to reach.</summary>
    public required int ReachedMax { get; init; }

    /// <summary>The fewest points of a unit that the line concerns.</summary>
    public required Points Least { get; init; }

    /// <summary>The most points of a unit that the line concerns.</summary>
    public required Points Most { get; init; }

    /// <summary>The place of one unit.</summary>
    public LinePlace Of(string unit) =>
        Places.FirstOrDefault(place => place.Unit == unit) ?? throw new ArgumentException($"The group has no unit '{unit}'.", nameof(unit));

    internal static LineStanding Of(CompiledSet set, IReadOnlyList<Sheet> sheets, IndicatorId id)
    {
        var max = set.FindIndicator(id)!.Max;
        var scores = sheets.Select(sheet => (sheet.Unit, Score: sheet.Of(id))).ToList();
        var concerned = scores.Where(line => line.Score.State != ScoreState.NotApplicable).Select(line => line.Score.Earned).ToList();
        var printed = concerned.ConvertAll(points => Printed(set, points));
        printed.Sort();
        return new LineStanding(id, max, [.. scores.Select(line => PlaceOf(set, line.Unit, line.Score, printed))])
        {
            Average = Points.Mean(concerned.Aggregate((Int128)0, (sum, points) => sum + points.Scaled), concerned.Count),
            Concerned = concerned.Count,
            ReachedMax = max == Points.Zero ? 0 : concerned.Count(points => points == max),
            Least = concerned.Count == 0 ? Points.Zero : concerned.Min(),
            Most = concerned.Count == 0 ? Points.Zero : concerned.Max(),
        };
    }

    // Equal as printed is equal: what the reader cannot tell apart shares a place, and the next is skipped.
    private static LinePlace PlaceOf(CompiledSet set, string unit, NodeScore score, List<Points> printed)
    {
        var isConcerned = score.State != ScoreState.NotApplicable;
        var own = Printed(set, score.Earned);
        return new LinePlace(unit, score.Earned, score.Max, isConcerned ? 1 + CountAbove(printed, own) : null);
    }

    private static int CountAbove(List<Points> ascending, Points own)
    {
        var (from, to) = (0, ascending.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = ascending[middle] > own ? (from, middle) : (middle + 1, to);
        }

        return ascending.Count - from;
    }

    private static Points Printed(CompiledSet set, Points points) => points.RoundedTo(set.Set.Policy.Rounding.Display);
}

/// <summary>One unit on one line; no rank where the line does not concern it.</summary>
public sealed record LinePlace(string Unit, Points Earned, Points Max, int? Rank)
{
    /// <summary>What was reached as a share of the maximum.</summary>
    public decimal Share => Earned.ShareOf(Max);
}
