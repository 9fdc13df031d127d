using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>
/// Reads what people decided from CSV or XLSX: unit, line, points, reason, and who decided (appraiser or council). On the line
/// "class" the council gives a class, whose id stands in the place of the points.
/// </summary>
public static class DecisionsFile
{
    private const string Unit = "unit";
    private const string Line = "indicator";
    private const string Amount = "points";
    private const string Reason = "reason";
    private const string By = "by";
    private const string Class = "class";

    private static readonly Dictionary<string, DecidedBy> Bodies = new()
    {
        [""] = DecidedBy.Appraiser,
        ["appraiser"] = DecidedBy.Appraiser,
        ["council"] = DecidedBy.Council,
        ["correction"] = DecidedBy.Correction,
    };

    /// <summary>What was decided on which of these units, or everything that is wrong with the file.</summary>
    public static Parsed<IReadOnlyList<DecisionRow>> Read(
        CompiledSet set,
        byte[] bytes,
        IReadOnlyCollection<string> units,
        string file = ""
    )
    {
        var findings = new List<Finding>();
        var decisions = new List<DecisionRow>();
        if (RecordTable.Read(bytes, file, [Unit, Line, Amount, Reason], [By], findings) is { } table)
        {
            foreach (var row in table.Rows)
            {
                var unit = table.UnitOf(row, Unit, units, findings);
                decisions.Add(
                    table.Cell(row, Line).Text == Class
                        ? new DecisionRow(unit) { Class = ReadClass(set, table, row, findings) }
                        : new DecisionRow(unit) { Points = ReadDecision(set, table, row, findings) }
                );
            }
        }

        return findings.Count > 0 ? new Parsed<IReadOnlyList<DecisionRow>>(findings) : new Parsed<IReadOnlyList<DecisionRow>>(decisions);
    }

    private static ClassDecision ReadClass(CompiledSet set, RecordTable table, TableRow row, List<Finding> findings)
    {
        var decision = new ClassDecision(table.Words(row, Amount, findings), table.Words(row, Reason, findings));
        if (decision.Misfit(set) is { } misfit)
        {
            findings.Add(row.Finding(misfit.Code, table.PlaceOf(Amount), misfit.Args));
        }

        return decision;
    }

    private static PointDecision? ReadDecision(CompiledSet set, RecordTable table, TableRow row, List<Finding> findings)
    {
        if (!Bodies.TryGetValue(table.Cell(row, By).Text, out var body))
        {
            findings.Add(row.Finding("decision.unknown-body", table.PlaceOf(By), table.Cell(row, By).Text));
            return null;
        }

        var amount = table.Cell(row, Amount);
        var read = CellReading.Read(PointsColumn, amount);
        if (read.IsRefused || read.Value is not Measurement.Number points)
        {
            findings.Add(row.Finding("decision.no-points", table.PlaceOf(Amount), amount.Text));
            return null;
        }

        var line = new IndicatorId(table.Words(row, Line, findings));
        var decision = new PointDecision(line, Points.Quantise(points.Value), table.Words(row, Reason, findings)) { By = body };
        if (decision.Misfit(set) is { } misfit)
        {
            findings.Add(row.Finding(misfit.Code, table.PlaceOf(Line), misfit.Args));
        }

        return decision;
    }

    private static InputDefinition PointsColumn { get; } =
        InputDefinition.Plain(Amount, new Text("Điểm", "Points"), InputKind.Number) with
        {
            Bounds = new Bounds(0m, 1_000_000m),
        };
}

/// <summary>One decision on one unit: points of a line, or a class.</summary>
public sealed record DecisionRow(string Unit)
{
    public PointDecision? Points { get; init; }

    public ClassDecision? Class { get; init; }
}
