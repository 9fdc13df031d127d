using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Documents.Tables;

/// <summary>What stands in one cell. A CSV cell is always words; a workbook knows numbers, days and yes or no apart.</summary>
internal abstract record TableCell
{
    private TableCell() { }

    public static TableCell Empty { get; } = new Words("");

    /// <summary>The cell as a person would type it.</summary>
    public abstract string Text { get; }

    /// <summary>A typed text, trimmed and in one form of letters.</summary>
    public static TableCell Typed(string text) =>
        // A broken letter makes the cell itself broken: what reads the cell refuses it with its place.
        new Words(BrokenText.IsIn(text) ? "\uFFFD" : text.Trim().Normalize());

    /// <summary>Words, which may also say a number or a day.</summary>
    public sealed record Words(string Said) : TableCell
    {
        public override string Text => Said;
    }

    /// <summary>A number that can mean one thing only, and how the cell shows it.</summary>
    public sealed record Number(decimal Value, string Shown) : TableCell
    {
        public override string Text => Shown;
    }

    /// <summary>A number that the cell shows as a percent: 50 where it stands for a half.</summary>
    public sealed record Percent(decimal Value) : TableCell
    {
        public override string Text => $"{CanonicalValue.OfNumber(Value)}%";
    }

    /// <summary>A yes or a no.</summary>
    public sealed record YesNo(bool Value) : TableCell
    {
        public override string Text => Value ? "TRUE" : "FALSE";
    }

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Date) : TableCell
    {
        public override string Text => Date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>A number that no input can take, and the code of the reason.</summary>
    public sealed record Unusable(string Code, string Shown) : TableCell
    {
        public override string Text => Shown;
    }

    /// <summary>Something that was already reported; nothing further is to be said of it.</summary>
    public sealed record Reported : TableCell
    {
        public override string Text => "";
    }
}
