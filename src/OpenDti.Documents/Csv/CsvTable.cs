using CsvHelper;
using OpenDti.Scoring;

namespace OpenDti.Documents.Csv;

/// <summary>A CSV text as rows of cells that know their place. Comma and semicolon both part cells, as spreadsheets write them.</summary>
internal sealed record CsvTable(CsvLine Header, IReadOnlyList<CsvLine> Rows)
{
    private const int MaxCharacters = 20_000_000;
    private const int MaxRows = 20_000;
    private const int MaxCellLength = 4_000;

    public static CsvTable? Read(string csv, string file, List<Finding> findings)
    {
        var text = csv.TrimStart('\uFEFF');
        if (text.Length > MaxCharacters)
        {
            findings.Add(new Finding("values.too-large", "", new TextSpan(file, 1, 1), [$"{MaxCharacters}"]));
            return null;
        }

        var lines = ReadLines(text, file, findings);
        if (lines.Count == 0)
        {
            findings.Add(new Finding("values.empty", "", new TextSpan(file, 1, 1), []));
            return null;
        }

        return new CsvTable(lines[0], [.. lines.Skip(1)]);
    }

    private static List<CsvLine> ReadLines(string text, string file, List<Finding> findings)
    {
        using var reader = CsvReader.FromText(text, OptionsFor(text, file, findings));
        var lines = new List<CsvLine>();
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount).Select(cell => Plain(reader.GetString(cell))).ToList();
            var line = new CsvLine(file, (int)reader.LineNumber, cells);
            lines.Add(line);
            foreach (var (cell, _) in cells.Index().Where(cell => cell.Item.Length > MaxCellLength))
            {
                findings.Add(line.Finding("values.cell-too-long", cell, $"{MaxCellLength}"));
            }

            if (lines.Count > MaxRows + 1)
            {
                findings.Add(line.Finding("values.too-many-rows", 0, $"{MaxRows}"));
                break;
            }
        }

        return lines;
    }

    // A broken letter makes the cell itself broken: what reads the cell refuses it with its place.
    private static string Plain(string cell) => BrokenText.IsIn(cell) ? "\uFFFD" : cell.Trim().Normalize();

    private static CsvReaderOptions OptionsFor(string text, string file, List<Finding> findings)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        return new CsvReaderOptions
        {
            Separator = header.Contains(';') && !header.Contains(',') ? ';' : ',',
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => findings.Add(new CsvLine(file, (int)record.LineNumber, []).Finding("values.broken", 0)),
        };
    }
}

/// <summary>One line of a CSV text.</summary>
internal sealed record CsvLine(string File, int Line, IReadOnlyList<string> Cells)
{
    /// <summary>A finding in one cell of this line; its column is the number of the cell, as a spreadsheet counts.</summary>
    public Finding Finding(string code, int cell, params string[] args) =>
        new(code, $"{ColumnName(cell)}{Line}", new TextSpan(File, Line, cell + 1), args);

    // The name that a spreadsheet gives the column: A … Z, AA …
    private static string ColumnName(int cell)
    {
        var name = "";
        for (var rest = cell; rest >= 0; rest = (rest / 26) - 1)
        {
            name = (char)('A' + (rest % 26)) + name;
        }

        return name;
    }
}
