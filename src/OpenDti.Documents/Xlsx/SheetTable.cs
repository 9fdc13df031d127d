using System.Globalization;
using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents.Xlsx;

/// <summary>Makes one sheet a table: its first row with data is the header, empty rows are passed over.</summary>
internal sealed class SheetTable(StoredSheet sheet, CellReader reader, TableSource source, List<Finding> findings)
{
    private readonly HashSet<int> hiddenColumnsTold = [];

    public Table? Read()
    {
        TableRow? header = null;
        var rows = new List<TableRow>();
        foreach (var stored in sheet.Rows())
        {
            var cells = CellsOf(stored, ofHeader: header is null);
            if (cells.Count == 0)
            {
                continue;
            }

            if (header is null)
            {
                header = new TableRow(source, stored.Number, Padded(cells, cells[^1].Column + 1));
            }
            else
            {
                ReportBeyondHeader(stored, cells, header.Cells.Count);
                rows.Add(new TableRow(source, stored.Number, Padded(cells, header.Cells.Count)));
            }

            if (IsTooMuch(stored, rows))
            {
                break;
            }
        }

        if (sheet.IsTooLarge)
        {
            findings.Add(source.Whole("xlsx.too-many-cells", Said(StoredSheet.MaxCells)));
        }

        if (header is null)
        {
            findings.Add(source.Whole("values.empty"));
            return null;
        }

        ReportMerges(header, rows);
        return new Table(header, rows);
    }

    // The cells that hold something, in the order of their columns; what is wrong with one is told with its name.
    private List<(int Column, TableCell Cell)> CellsOf(StoredRow stored, bool ofHeader)
    {
        var cells = new List<(int Column, TableCell Cell)>();
        foreach (var (column, storedCell) in stored.Cells)
        {
            var read = reader.Read(storedCell);
            if (!read.IsRefused && read.Value is TableCell.Words { Said.Length: 0 })
            {
                continue;
            }

            if (column >= Table.MaxColumns)
            {
                findings.Add(source.Finding("xlsx.too-many-columns", stored.Number, column, Said(Table.MaxColumns)));
                break;
            }

            if (read.IsRefused)
            {
                findings.Add(source.Finding(read.Refusal.Code, stored.Number, column, read.Refusal.Args));
            }

            var isOurs = ofHeader && !read.IsRefused && MachineColumns.Has(read.Value.Text);
            if (sheet.IsColumnHidden(column) && hiddenColumnsTold.Add(column) && !isOurs)
            {
                findings.Add(source.Finding("xlsx.hidden-column", stored.Number, column, CellName.Column(column)));
            }

            cells.Add((column, read.IsRefused ? new TableCell.Reported() : read.Value));
        }

        if (stored.IsHidden && cells.Count > 0)
        {
            findings.Add(source.Finding("xlsx.hidden-row", stored.Number, cells[0].Column, Said(stored.Number)));
        }

        return cells;
    }

    private static List<TableCell> Padded(List<(int Column, TableCell Cell)> cells, int width)
    {
        var padded = Enumerable.Repeat(TableCell.Empty, width).ToList();
        foreach (var (column, cell) in cells.Where(cell => cell.Column < width))
        {
            padded[column] = cell;
        }

        return padded;
    }

    private void ReportBeyondHeader(StoredRow stored, List<(int Column, TableCell Cell)> cells, int width)
    {
        var beyond = cells.Where(cell => cell.Column >= width && cell.Cell is not TableCell.Reported);
        findings.AddRange(beyond.Select(cell => source.Finding("xlsx.beyond-header", stored.Number, cell.Column)));
    }

    private bool IsTooMuch(StoredRow stored, List<TableRow> rows)
    {
        if (rows.Count > Table.MaxRows)
        {
            findings.Add(source.Finding("values.too-many-rows", stored.Number, 0, Said(Table.MaxRows)));
            return true;
        }

        if (findings.Count > Table.MaxFindings)
        {
            findings.Add(source.Finding("values.too-many-findings", stored.Number, 0));
            return true;
        }

        return false;
    }

    // A merged range shows one value for many cells and keeps it in one of them.
    private void ReportMerges(TableRow header, List<TableRow> rows)
    {
        var lastRow = rows.Count == 0 ? header.Number : rows[^1].Number;
        foreach (var range in sheet.Merges.Take(Table.MaxFindings))
        {
            var corner = CellName.Parse(range.Split(':')[0]);
            if (corner is null || (corner.Value.Row <= lastRow && corner.Value.Column < header.Cells.Count))
            {
                var (row, column) = corner ?? (1, 0);
                findings.Add(source.Finding("xlsx.merged", row, column, range));
            }
        }
    }

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);
}
