using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents.SetTables;

/// <summary>A row of a set's sheet, read by the headers of its columns.</summary>
internal sealed class SheetRow(Table table, TableRow row, List<Finding> findings)
{
    private readonly HashSet<string> told = [];

    /// <summary>The place of the row as a whole: its first cell.</summary>
    public TextSpan Start => row.Finding("", 0).At!;

    public TextSpan At(string header) => row.Finding("", PlaceOf(header)).At!;

    public bool Has(string header) => table.Header.Cells.Any(cell => cell.Text == header);

    /// <summary>What stands in a cell; a number in a column of texts is reported, because "1.10" would be "1.1".</summary>
    public string Text(string header)
    {
        var cell = row.Cells[PlaceOf(header)];
        if (cell is TableCell.Number number && SetColumns.IsNumeric(header))
        {
            return CanonicalValue.OfNumber(number.Value);
        }

        if (told.Add(header))
        {
            CellReading.ReportNoWords(row, PlaceOf(header), cell, findings);
        }

        return cell.Text;
    }

    public void Report(string header, string code, params string[] args)
    {
        if (told.Add(header + code))
        {
            findings.Add(row.Finding(code, PlaceOf(header), args));
        }
    }

    /// <summary>A row is named otherwise than its hidden cell says: it is taken for neither.</summary>
    public void ReportRenamed(string header, string name, string known, string hiddenHeader) =>
        Report(header, "xlsx.other-key", name, known, hiddenHeader);

    private int PlaceOf(string header) => Math.Max(0, table.Header.Cells.ToList().FindIndex(cell => cell.Text == header));
}
