using OpenDti.Scoring;

namespace OpenDti.Documents.Tables;

/// <summary>Holds a header against the columns that are asked for.</summary>
internal static class TableHeader
{
    /// <summary>The columns as they stand; what is missing, unknown or repeated becomes findings.</summary>
    public static List<string> Read(TableRow header, IReadOnlyList<string> required, IReadOnlyList<string> optional, List<Finding> findings)
    {
        var columns = header.Cells.Select(cell => cell.Text).ToList();
        findings.AddRange(required.Except(columns).Select(missing => header.Finding("values.missing-column", 0, missing)));
        string[] known = [.. required, .. optional];
        foreach (var (place, column) in columns.Index().Where(column => header.Cells[column.Index] is not TableCell.Reported))
        {
            if (!known.Contains(column))
            {
                findings.Add(header.Finding("values.unknown-column", place, column, Nearest.To(column, known) ?? ""));
            }
            else if (columns.IndexOf(column) != place)
            {
                findings.Add(header.Finding("values.duplicate-column", place, column));
            }
        }

        return columns;
    }
}
