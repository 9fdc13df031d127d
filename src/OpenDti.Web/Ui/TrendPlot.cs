using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Web.Ui;

/// <summary>Where the marks of a line over years lie. A drawing only: no number that a person reads comes from here.</summary>
public sealed record TrendPlot(
    IReadOnlyList<TrendPlot.Year> Years,
    IReadOnlyList<TrendPlot.Dot> Dots,
    IReadOnlyList<TrendPlot.Dot> Averages,
    string OwnLines,
    string PastLines,
    string AverageLines,
    IReadOnlyList<string> Breaks
)
{
    public const int Width = 400;
    public const int Height = 216;
    public const int Top = 16;
    public const int Bottom = 186;

    private const int Left = 56;
    private const int Right = 368;

    public sealed record Year(int Number, string X);

    public sealed record Dot(string X, string Y, string LabelY, bool IsOwn, decimal Share);

    /// <summary>The heights of no, half and all of the maximum.</summary>
    public static IReadOnlyList<(decimal Share, string Y)> Axis { get; } =
        new[] { 0m, 0.5m, 1m }.Select(share => (share, Text(YOf(share)))).ToList();

    public static TrendPlot Of(IReadOnlyList<TrendPoint> points, string unit)
    {
        var years = points.Select(point => point.Result.Year).Distinct().Order().ToList();
        var results = points.Select(point => point.Result).Distinct().ToList();
        var joined = points.Where(point => point is { Before: not null, Break: TrendBreak.None }).ToList();
        var averages = results.GroupBy(result => result.Year).Select(year => year.First()).ToList();
        return new TrendPlot(
            [.. years.Select(year => new Year(year, Text(X(year))))],
            [.. results.OrderBy(result => result.Unit == unit).Select(result => DotOf(result, result.Share, result.Unit == unit))],
            [.. averages.Select(result => DotOf(result, result.AverageShare, isOwn: false))],
            Lines(joined.Where(point => point.Result.Unit == unit), result => result.Share),
            Lines(joined.Where(point => point.Result.Unit != unit), result => result.Share),
            Lines(
                points
                    .Where(point => point.Before is not null && !point.Break.HasFlag(TrendBreak.AnotherSet))
                    .DistinctBy(p => p.Result.Year),
                result => result.AverageShare
            ),
            [
                .. points
                    .Where(point => point.Break != TrendBreak.None)
                    .Select(point => (X(point.Before!.Year) + X(point.Result.Year)) / 2)
                    .Distinct()
                    .Select(Text),
            ]
        );

        decimal X(int year) =>
            years.Count < 2 ? (Left + Right) / 2m : Left + ((decimal)(Right - Left) * (year - years[0]) / (years[^1] - years[0]));

        Dot DotOf(YearResult result, decimal share, bool isOwn) =>
            new(Text(X(result.Year)), Text(YOf(share)), Text(YOf(share) + (share < result.AverageShare ? 21 : -10)), isOwn, share);

        string Lines(IEnumerable<TrendPoint> pairs, Func<YearResult, decimal> share) =>
            string.Concat(
                pairs.Select(pair =>
                    $"M{Text(X(pair.Before!.Year))} {Text(YOf(share(pair.Before)))}L{Text(X(pair.Result.Year))} {Text(YOf(share(pair.Result)))}"
                )
            );
    }

    private static decimal YOf(decimal share) => Bottom - (Math.Clamp(share, 0m, 1m) * (Bottom - Top));

    private static string Text(decimal length) => decimal.Round(length, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
