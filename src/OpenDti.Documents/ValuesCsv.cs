using OpenDti.Documents.Csv;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Reads the values of many units. A file is taken whole, or refused with everything that is wrong with it.</summary>
public static class ValuesCsv
{
    // A file of another kind has as many findings as cells; nobody reads them all.
    private const int MaxFindings = 1_000;

    /// <summary>The units of a file. Its name is only told in findings.</summary>
    public static Parsed<IReadOnlyList<UnitRow>> Read(CompiledSet set, string csv, string file = "")
    {
        var findings = new List<Finding>();
        if (CsvTable.Read(csv, file, findings) is not { } table)
        {
            return new Parsed<IReadOnlyList<UnitRow>>(findings);
        }

        var columns = ReadHeader(set, table, findings);
        var rows = new List<UnitRow>();
        foreach (var line in table.Rows)
        {
            rows.Add(UnitRowReader.Read(set, columns, line, findings));
            if (findings.Count > MaxFindings)
            {
                findings.Add(line.Finding("values.too-many-findings", 0));
                break;
            }
        }

        ReportRepeatedCodes(rows, table, findings);
        return findings.Count > 0 ? new Parsed<IReadOnlyList<UnitRow>>(findings) : new Parsed<IReadOnlyList<UnitRow>>(rows);
    }

    private static List<string> ReadHeader(CompiledSet set, CsvTable table, List<Finding> findings)
    {
        var expected = Template.Columns(set);
        var header = table.Header.Cells.Select(cell => cell.Trim()).ToList();
        foreach (var missing in expected.Except(header))
        {
            findings.Add(table.Header.Finding("values.missing-column", 0, missing));
        }

        foreach (var (place, column) in header.Index())
        {
            if (!expected.Contains(column))
            {
                findings.Add(table.Header.Finding("values.unknown-column", place, column, Nearest.To(column, expected) ?? ""));
            }
            else if (header.IndexOf(column) != place)
            {
                findings.Add(table.Header.Finding("values.duplicate-column", place, column));
            }
        }

        return header;
    }

    private static void ReportRepeatedCodes(List<UnitRow> rows, CsvTable table, List<Finding> findings)
    {
        var first = new Dictionary<string, int>();
        foreach (var (place, row) in rows.Index().Where(row => row.Item.Code.Length > 0))
        {
            if (!first.TryAdd(row.Code, table.Rows[place].Line))
            {
                findings.Add(table.Rows[place].Finding("values.duplicate-code", 0, row.Code, $"{first[row.Code]}"));
            }
        }
    }
}
