using OpenDti.Scoring;

namespace OpenDti.Documents.Tables;

/// <summary>A table of known columns, of which some may be left out; every row gives a cell by its column.</summary>
internal sealed class RecordTable
{
    private readonly List<string> header;

    private RecordTable(List<string> header, IReadOnlyList<TableRow> rows)
    {
        this.header = header;
        // What a row means with a cell that was refused already is not worth a second finding.
        Rows = [.. rows.Where(row => !row.Cells.Any(cell => cell is TableCell.Reported))];
    }

    public IReadOnlyList<TableRow> Rows { get; }

    public static RecordTable? Read(
        byte[] bytes,
        string file,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional,
        List<Finding> findings
    )
    {
        if (TableFile.Read(bytes, file, findings) is not { } table)
        {
            return null;
        }

        var before = findings.Count;
        var columns = TableHeader.Read(table.Header, required, optional, findings);
        return findings.Count > before ? null : new RecordTable(columns, table.Rows);
    }

    /// <summary>A table that may have any columns beside the required ones.</summary>
    public static RecordTable? Of(Table table, IReadOnlyList<string> required, List<Finding> findings)
    {
        var before = findings.Count;
        var columns = TableHeader.Read(table.Header, required, [.. table.Header.Cells.Select(cell => cell.Text)], findings);
        return findings.Count > before ? null : new RecordTable(columns, table.Rows);
    }

    public int PlaceOf(string column) => Math.Max(0, header.IndexOf(column));

    /// <summary>A cell; an empty one where the column or the cell is not there.</summary>
    public TableCell Cell(TableRow row, string column)
    {
        var place = header.IndexOf(column);
        return place >= 0 && place < row.Cells.Count ? row.Cells[place] : TableCell.Empty;
    }

    /// <summary>The unit that a row speaks of; one that is not among the known ones is reported.</summary>
    public string UnitOf(TableRow row, string column, IReadOnlyCollection<string> units, List<Finding> findings)
    {
        var before = findings.Count;
        var unit = Words(row, column, findings);
        if (findings.Count == before && !units.Contains(unit))
        {
            findings.Add(row.Finding("decision.unknown-unit", PlaceOf(column), unit, Nearest.To(unit, units) ?? ""));
        }

        return unit;
    }

    /// <summary>The words of a cell; what are no words is reported.</summary>
    public string Words(TableRow row, string column, List<Finding> findings)
    {
        var cell = Cell(row, column);
        CellReading.ReportNoWords(row, PlaceOf(column), cell, findings);
        return cell.Text;
    }
}
