using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Reads the values of many units from CSV or XLSX. A file is taken whole, or refused with everything that is wrong with it.</summary>
public static class ValuesFile
{
    /// <summary>The units of a file. Its name is only told in findings.</summary>
    public static Parsed<IReadOnlyList<UnitRow>> Read(CompiledSet set, byte[] bytes, string file = "")
    {
        var findings = new List<Finding>();
        if (TableFile.Read(bytes, file, findings) is not { } table)
        {
            return new Parsed<IReadOnlyList<UnitRow>>(findings);
        }

        var columns = TableHeader.Read(table.Header, Template.Columns(set), UnitFactColumns.All, findings);
        var rows = new List<UnitRow>();
        foreach (var row in table.Rows)
        {
            rows.Add(UnitRowReader.Read(set, columns, row, findings));
            if (findings.Count > Table.MaxFindings)
            {
                findings.Add(row.Finding("values.too-many-findings", 0));
                break;
            }
        }

        ReportRepeatedCodes(rows, table, findings);
        return findings.Count > 0 ? new Parsed<IReadOnlyList<UnitRow>>(findings) : new Parsed<IReadOnlyList<UnitRow>>(rows);
    }

    private static void ReportRepeatedCodes(List<UnitRow> rows, Table table, List<Finding> findings)
    {
        var first = new Dictionary<string, int>();
        foreach (var (place, row) in rows.Index().Where(row => row.Item.Code.Length > 0))
        {
            if (!first.TryAdd(row.Code, table.Rows[place].Number))
            {
                findings.Add(table.Rows[place].Finding("values.duplicate-code", 0, row.Code, $"{first[row.Code]}"));
            }
        }
    }
}
