using System.Globalization;

namespace OpenDti.Web.Ui;

/// <summary>Lines from an earlier rank to the present one, the first at the top on both sides. A drawing only.</summary>
public sealed record SlopePlot(int Height, IReadOnlyList<SlopePlot.Line> Lines, IReadOnlyList<SlopePlot.Tick> Ticks)
{
    /// <summary>Of more units than this only those that moved furthest are drawn, this many: more lines are a thicket.</summary>
    public const int MostLines = 30;

    public const int Width = 400;
    public const int Left = 48;
    public const int Right = 352;

    private const int Margin = 14;
    private const int Tallest = 720;
    private const int MostTicks = 25;

    public sealed record Line(string FromY, string ToY, string Kind, string Name);

    public sealed record Tick(int Rank, string Y);

    /// <summary>Units by name with both ranks; "up", "dn" and "eq" say in which direction a line goes.</summary>
    public static SlopePlot Of(IReadOnlyList<(string Name, int Before, int Now)> units)
    {
        var lowest = units.Count == 0 ? 1 : units.Max(unit => Math.Max(unit.Before, unit.Now));
        var step = Math.Min(20m, (decimal)Tallest / lowest);
        var every = lowest <= MostTicks ? 1 : ((lowest / MostTicks / 10) + 1) * 10;
        var drawn = units.Count <= MostLines ? units : units.OrderByDescending(unit => Math.Abs(unit.Before - unit.Now)).Take(MostLines);
        return new SlopePlot(
            (int)((lowest - 1) * step) + (2 * Margin),
            [.. drawn.Select(unit => new Line(Text(Y(unit.Before)), Text(Y(unit.Now)), KindOf(unit.Before, unit.Now), unit.Name))],
            [.. Enumerable.Range(1, lowest).Where(rank => rank == 1 || rank % every == 0).Select(rank => new Tick(rank, Text(Y(rank))))]
        );

        decimal Y(int rank) => Margin + ((rank - 1) * step);
    }

    private static string KindOf(int before, int now) =>
        now < before ? "up"
        : now > before ? "dn"
        : "eq";

    private static string Text(decimal length) => length.ToString("0.#", CultureInfo.InvariantCulture);
}
