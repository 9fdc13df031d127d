using CsvHelper;
using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents.Csv;

/// <summary>Reads a table from CSV. Comma and semicolon both part cells, as spreadsheets write them.</summary>
internal static class CsvTable
{
    private const int MaxCharacters = 20_000_000;

    public static Table? Read(string csv, string file, List<Finding> findings)
    {
        var source = new TableSource(file, IsWorkbook: false);
        var text = csv.TrimStart('\uFEFF');
        if (text.Length > MaxCharacters)
        {
            findings.Add(source.Whole("values.too-large", $"{MaxCharacters}"));
            return null;
        }

        var lines = ReadLines(text, source, findings);
        if (lines.Count == 0)
        {
            findings.Add(source.Whole("values.empty"));
            return null;
        }

        return new Table(lines[0], [.. lines.Skip(1)]);
    }

    private static List<TableRow> ReadLines(string text, TableSource source, List<Finding> findings)
    {
        using var reader = CsvReader.FromText(text, OptionsFor(text, source, findings));
        var lines = new List<TableRow>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(cell => TableCell.Typed(reader.GetString(cell))).ToList();
            var line = new TableRow(source, (int)reader.LineNumber, cells);
            lines.Add(line);
            foreach (var (cell, _) in cells.Index().Where(cell => cell.Item.Text.Length > Table.MaxCellLength))
            {
                findings.Add(line.Finding("values.cell-too-long", cell, $"{Table.MaxCellLength}"));
            }

            if (lines.Count > Table.MaxRows + 1)
            {
                findings.Add(line.Finding("values.too-many-rows", 0, $"{Table.MaxRows}"));
                break;
            }
        }

        return lines;
    }

    private static CsvReaderOptions OptionsFor(string text, TableSource source, List<Finding> findings)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        return new CsvReaderOptions
        {
            Separator = header.Contains(';') && !header.Contains(',') ? ';' : ',',
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => findings.Add(source.Finding("values.broken", (int)record.LineNumber, 0)),
        };
    }
}
