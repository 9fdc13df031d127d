using OpenDti.Scoring;

namespace OpenDti.Documents.Csv;

/// <summary>A CSV text of known columns, of which some may be left out; every row gives a cell by its column.</summary>
internal sealed class RecordTable
{
    private readonly List<string> header;
    private readonly CsvTable table;

    private RecordTable(CsvTable table)
    {
        this.table = table;
        header = [.. table.Header.Cells];
    }

    public IReadOnlyList<CsvLine> Rows => table.Rows;

    public static RecordTable? Read(
        string csv,
        string file,
        IReadOnlyList<string> required,
        IReadOnlyList<string> optional,
        List<Finding> findings
    )
    {
        if (CsvTable.Read(csv, file, findings) is not { } table)
        {
            return null;
        }

        var records = new RecordTable(table);
        string[] known = [.. required, .. optional];
        findings.AddRange(required.Except(records.header).Select(column => table.Header.Finding("values.missing-column", 0, column)));
        findings.AddRange(
            records
                .header.Index()
                .Where(column => !known.Contains(column.Item))
                .Select(column =>
                    table.Header.Finding("values.unknown-column", column.Index, column.Item, Nearest.To(column.Item, known) ?? "")
                )
        );
        return findings.Count > 0 ? null : records;
    }

    public int PlaceOf(string column) => Math.Max(0, header.IndexOf(column));

    /// <summary>A cell; the empty text where the column or the cell is not there.</summary>
    public string Cell(CsvLine line, string column)
    {
        var place = header.IndexOf(column);
        return place >= 0 && place < line.Cells.Count ? line.Cells[place] : "";
    }
}
