using OpenDti.Scoring;

namespace OpenDti.Documents.Xlsx;

/// <summary>A sheet to be written: a header that stays in view, and rows of typed cells under it.</summary>
public sealed record XlsxSheet(string Name, IReadOnlyList<XlsxColumn> Columns, IReadOnlyList<IReadOnlyList<XlsxCell>> Rows)
{
    /// <summary>How many columns on the left stay in view beside the header.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Only the cells that are fields take anything; a reminder to careful people, no protection against others.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Printed on A4 across, one page wide.</summary>
    public bool IsPrintedAcross { get; init; }
}

/// <summary>A column: its header, what its cells are formatted for, and its width in letters.</summary>
public sealed record XlsxColumn(string Header, XlsxColumnKind Kind, int Width)
{
    /// <summary>What a cell offers to choose from; nothing where anything may be typed.</summary>
    public XlsxChoices? Choices { get; init; }

    /// <summary>Its texts run over several lines instead of into the next cell.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>For the machine that reads the file back: there, and not shown.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>What the cells of a column are formatted for. A format of its own keeps a spreadsheet from taking "1.5" for a day.</summary>
public enum XlsxColumnKind
{
    /// <summary>Text; what is typed stays as it is typed.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number with decimals.</summary>
    Number,

    /// <summary>A percent; its cells are given as people see them, 0 to 100.</summary>
    Percent,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day with its hour and minute.</summary>
    Moment,
}

/// <summary>One cell to be written.</summary>
public abstract record XlsxCell
{
    private XlsxCell() { }

    /// <summary>Nothing.</summary>
    public static XlsxCell Empty { get; } = new None();

    /// <summary>Points, as the number that they are.</summary>
    public static XlsxCell Of(Points points) => new Number(points.Value);

    /// <summary>Text. It is a text whatever it begins with, never a formula.</summary>
    public sealed record Words(string Text) : XlsxCell;

    /// <summary>A number.</summary>
    public sealed record Number(decimal Value) : XlsxCell;

    /// <summary>A yes or a no.</summary>
    public sealed record YesNo(bool Value) : XlsxCell;

    /// <summary>A day.</summary>
    public sealed record Day(DateOnly Date) : XlsxCell;

    /// <summary>A cell to be filled in, formatted for what it takes; it stays open on a locked sheet.</summary>
    public sealed record Field(XlsxColumnKind Kind, XlsxCell Content) : XlsxCell
    {
        /// <summary>What it offers to choose from; nothing where anything may be typed.</summary>
        public XlsxChoices? Choices { get; init; }
    }

    /// <summary>A day with its hour and minute, of whatever zone the sheet speaks of.</summary>
    public sealed record Moment(DateTime Local) : XlsxCell;

    private sealed record None : XlsxCell;
}
