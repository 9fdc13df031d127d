using OpenDti.Scoring;

namespace OpenDti.Documents.Tables;

/// <summary>A file of rows under one header, whichever format it came in.</summary>
internal sealed record Table(TableRow Header, IReadOnlyList<TableRow> Rows)
{
    public const int MaxRows = 20_000;
    public const int MaxColumns = 500;
    public const int MaxCellLength = 4_000;

    // A file of another kind has as many findings as cells; nobody reads them all.
    public const int MaxFindings = 1_000;
}

/// <summary>One row of cells that know their place.</summary>
internal sealed record TableRow(TableSource Source, int Number, IReadOnlyList<TableCell> Cells)
{
    public Finding Finding(string code, int cell, params IReadOnlyList<string> args) => Source.Finding(code, Number, cell, args);
}

/// <summary>The file that a table came from: a text with lines, or a workbook with named cells.</summary>
internal sealed record TableSource(string File, bool IsWorkbook)
{
    /// <summary>A finding in one cell; its column is the number of the cell, as a spreadsheet counts.</summary>
    public Finding Finding(string code, int row, int cell, params IReadOnlyList<string> args)
    {
        var name = CellName.Of(row, cell);
        return new Finding(code, name, new TextSpan(File, row, cell + 1) { Cell = IsWorkbook ? name : null }, args);
    }

    /// <summary>A finding that no cell is to blame for.</summary>
    public Finding Whole(string code, params IReadOnlyList<string> args) =>
        new(code, "", new TextSpan(File, 1, 1) { Cell = IsWorkbook ? "" : null }, args);
}
