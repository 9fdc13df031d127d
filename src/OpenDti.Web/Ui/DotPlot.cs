using System.Globalization;

namespace OpenDti.Web.Ui;

/// <summary>One unit of a dot plot: how far from 0 to 1 it lies, and whether it is the one that the page is about.</summary>
public readonly record struct DotValue(decimal Share, bool IsOwn = false);

/// <summary>
/// Where the dots of a plot lie: left to right by value, and above one another where they would touch. A drawing only: no number that a
/// person reads comes from here.
/// </summary>
public sealed record DotPlot(int Height, IReadOnlyList<DotPlot.Mark> Marks, string AverageX)
{
    public const int Width = 400;

    private const int Margin = 8;
    private const int Tallest = 150;

    public sealed record Mark(string X, string Y, string Radius, bool IsOwn);

    public string Axis => Text(Height - Margin);

    public static DotPlot Of(IReadOnlyList<DotValue> values, decimal averageShare)
    {
        var radius = values.Count switch
        {
            <= 40 => 5m,
            <= 120 => 3m,
            _ => 2m,
        };
        var lastOfLevel = new List<decimal>();
        var placed = new List<(decimal X, int Level, bool IsOwn)>();
        foreach (var value in values.OrderBy(value => value.Share))
        {
            var x = XOf(value.Share);
            var level = lastOfLevel.FindIndex(last => x - last > 2 * radius);
            if (level < 0)
            {
                level = lastOfLevel.Count;
                lastOfLevel.Add(x);
            }

            lastOfLevel[level] = x;
            placed.Add((x, level, value.IsOwn));
        }

        // A very high pile is pressed together rather than let grow over the page.
        var step = Math.Min((2 * radius) + 1, (decimal)Tallest / Math.Max(lastOfLevel.Count, 1));
        var height = (int)((Math.Max(lastOfLevel.Count, 2) * step) + (3 * Margin));
        return new DotPlot(
            height,
            [.. placed.OrderBy(dot => dot.IsOwn).Select(dot => new Mark(Text(dot.X), Text(YOf(dot.Level)), Text(radius), dot.IsOwn))],
            Text(XOf(averageShare))
        );

        decimal YOf(int level) => height - (2 * Margin) - (level * step);
    }

    private static decimal XOf(decimal share) => Margin + (Math.Clamp(share, 0m, 1m) * (Width - (2 * Margin)));

    private static string Text(decimal length) => decimal.Round(length, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
