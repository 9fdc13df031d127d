using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using OpenDti.Documents.Tables;
using Table = OpenDti.Documents.Tables.Table;

namespace OpenDti.Documents.Xlsx;

/// <summary>A row of a sheet as the file has it: its cells by column.</summary>
internal sealed record StoredRow(int Number, bool IsHidden, IReadOnlyList<(int Column, StoredCell Cell)> Cells);

/// <summary>Walks a sheet row by row; nothing of a row is kept once the next one is asked for.</summary>
internal sealed class StoredSheet(byte[] xml)
{
    public const int MaxCells = 1_000_000;

    private readonly bool[] hiddenColumns = new bool[Table.MaxColumns];
    private readonly List<string> merges = [];

    /// <summary>Whether the walk was ended because no table of values has so many cells, empty ones included.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>The ranges that are merged; complete once every row was walked.</summary>
    public IReadOnlyList<string> Merges => merges;

    public bool IsColumnHidden(int column) => column < hiddenColumns.Length && hiddenColumns[column];

    /// <summary>The rows that hold a cell.</summary>
    public IEnumerable<StoredRow> Rows()
    {
        using var reader = new PartReader(xml);
        var last = 0;
        var cells = 0;
        while (!IsTooLarge && reader.Read())
        {
            if (!reader.IsStart)
            {
                continue;
            }

            if (reader.Is<Column>())
            {
                ReadColumn(reader);
            }
            else if (reader.Is<MergeCell>())
            {
                merges.Add(reader.Attribute("ref") ?? "");
            }
            else if (reader.Is<Row>())
            {
                var row = ReadRow(reader, last);
                last = row.Number;
                cells += row.Cells.Count;
                IsTooLarge = cells > MaxCells;
                yield return row;
            }
        }
    }

    private void ReadColumn(PartReader reader)
    {
        var isHidden = reader.Flag("hidden") || IsZero(reader.Attribute("width"));
        if (isHidden && Number(reader.Attribute("min")) is { } first && Number(reader.Attribute("max")) is { } last)
        {
            for (var column = Math.Max(first, 1); column <= Math.Min(last, hiddenColumns.Length); column++)
            {
                hiddenColumns[column - 1] = true;
            }
        }
    }

    // Without a number of its own a row follows the one before it, and a cell the one before it.
    private static StoredRow ReadRow(PartReader reader, int last)
    {
        var number = reader.Attribute("r") is { } given ? Number(given) ?? 0 : last + 1;
        if (number <= last || number > CellName.MaxRows)
        {
            throw new UnreadableWorkbookException();
        }

        var isHidden = reader.Flag("hidden") || IsZero(reader.Attribute("ht"));
        var cells = new List<(int Column, StoredCell Cell)>();
        var depth = reader.Depth;
        while (!(reader.IsEnd && reader.Depth <= depth) && reader.Read())
        {
            if (reader.IsStart && reader.Is<Cell>())
            {
                var column = ColumnOf(reader, number, cells.Count == 0 ? -1 : cells[^1].Column);
                cells.Add((column, ReadCell(reader)));
            }
        }

        return new StoredRow(number, isHidden, cells);
    }

    private static int ColumnOf(PartReader reader, int row, int last)
    {
        var place = reader.Attribute("r") is { } name ? CellName.Parse(name) : (row, last + 1);
        return place is { } known && known.Row == row && known.Column > last && known.Column < CellName.MaxColumns
            ? known.Column
            : throw new UnreadableWorkbookException();
    }

    private static StoredCell ReadCell(PartReader reader)
    {
        var cell = new StoredCell(reader.Attribute("t"), reader.Attribute("s"), Value: null, InlineText: null, HasFormula: false);
        var depth = reader.Depth;
        while (!(reader.IsEnd && reader.Depth <= depth) && reader.Read())
        {
            if (!reader.IsStart)
            {
                continue;
            }

            if (reader.Is<CellFormula>())
            {
                cell = cell with { HasFormula = true };
            }
            else if (reader.Is<CellValue>())
            {
                cell = cell with { Value = reader.Text() };
            }
            else if (reader.Is<InlineString>())
            {
                cell = cell with { InlineText = SharedTexts.ReadRuns(reader) };
            }
        }

        return cell;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsZero(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == 0d;
}
