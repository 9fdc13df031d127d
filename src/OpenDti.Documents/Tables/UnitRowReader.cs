using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.Documents.Tables;

/// <summary>Reads one unit of a values file.</summary>
internal static class UnitRowReader
{
    private static readonly string[] FixedColumns = [ValueColumns.Code, ValueColumns.Name];

    // Points come with the file; no person gave a reason.
    private const string ReasonOfFile = "theo tệp số liệu";

    public static UnitRow Read(CompiledSet set, IReadOnlyList<string> columns, TableRow row, List<Finding> findings)
    {
        if (row.Cells.Count != columns.Count)
        {
            findings.Add(
                row.Finding("values.cell-count", Math.Min(row.Cells.Count, columns.Count), $"{row.Cells.Count}", $"{columns.Count}")
            );
        }

        var code = TextOf(columns, row, ValueColumns.Code, findings);
        var name = TextOf(columns, row, ValueColumns.Name, findings);
        var values = new Dictionary<InputId, Measurement>();
        var decisions = new List<PointDecision>();
        foreach (
            var (place, column) in columns.Index().Where(column => !FixedColumns.Contains(column.Item) && column.Index < row.Cells.Count)
        )
        {
            if (set.FindInput(new InputId(column)) is { } input)
            {
                ReadValue(input, row, place, values, findings);
            }
            else if (set.FindIndicator(new IndicatorId(column)) is Criterion { Rule: Awarded })
            {
                ReadPoints(set, new IndicatorId(column), row, place, decisions, findings);
            }
        }

        ReportContradictions(set, columns, row, values, findings);
        var facts = columns
            .Index()
            .Where(column =>
                column.Index < row.Cells.Count
                && UnitFactColumns.All.Contains(column.Item)
                && set.FindInput(new InputId(column.Item)) is null
            );
        var unit = facts.Aggregate(
            new UnitInputs(code, values, decisions),
            (unit, column) => UnitFactColumns.With(unit, set, column.Item, row, column.Index, findings)
        );
        return new UnitRow(code, name, unit) { Line = row.Number };
    }

    // A header without this column was reported once; its rows need not repeat it.
    private static string TextOf(IReadOnlyList<string> columns, TableRow row, string column, List<Finding> findings)
    {
        var place = columns.Index().Where(named => named.Item == column).Select(named => named.Index).DefaultIfEmpty(-1).First();
        if (place < 0)
        {
            return "";
        }

        var cell = place < row.Cells.Count ? row.Cells[place] : TableCell.Empty;
        if (cell is TableCell.Words { Said.Length: 0 })
        {
            findings.Add(row.Finding("values.empty-cell", place, column));
        }

        CellReading.ReportNoWords(row, place, cell, findings);
        return cell.Text;
    }

    private static void ReadValue(
        InputDefinition input,
        TableRow row,
        int place,
        Dictionary<InputId, Measurement> values,
        List<Finding> findings
    )
    {
        if (CellReading.Read(input, row.Cells[place]).TryGet(out var measurement, out var refusal))
        {
            values[input.Id] = measurement;
            return;
        }

        findings.Add(Refused(row, place, refusal));
    }

    private static void ReadPoints(
        CompiledSet set,
        IndicatorId id,
        TableRow row,
        int place,
        List<PointDecision> decisions,
        List<Finding> findings
    )
    {
        var indicator = set.FindIndicator(id)!;
        var asked = InputDefinition.Plain(indicator.Code, indicator.Name, InputKind.Number) with
        {
            Bounds = new Bounds(0m, indicator.Max.Value),
        };
        var read = CellReading.Read(asked, row.Cells[place]);
        if (read.IsRefused)
        {
            findings.Add(Refused(row, place, read.Refusal));
        }
        else if (read.Value is Measurement.Number points)
        {
            decisions.Add(new PointDecision(id, Points.Quantise(points.Value), ReasonOfFile));
        }
    }

    private static void ReportContradictions(
        CompiledSet set,
        IReadOnlyList<string> columns,
        TableRow row,
        Dictionary<InputId, Measurement> values,
        List<Finding> findings
    )
    {
        // A check of the set may concern several rows; it is told once.
        var refusals = set.Criteria.SelectMany(criterion => AnswerCheck.Check(set, criterion, values));
        foreach (var refusal in refusals.DistinctBy(refusal => (refusal.Code, string.Join('|', refusal.Args))))
        {
            var place = columns.Index().First(column => column.Item == refusal.Args[0]).Index;
            findings.Add(Refused(row, place, refusal));
        }
    }

    // The refusal's own code and operands: one sentence serves the form and the file.
    private static Finding Refused(TableRow row, int place, Refusal refusal) => row.Finding(refusal.Code, place, refusal.Args);
}
