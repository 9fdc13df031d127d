using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Reads point decisions from CSV or XLSX: unit, line, points, reason, and who decided (appraiser or council).</summary>
public static class DecisionsFile
{
    private const string Unit = "unit";
    private const string Line = "indicator";
    private const string Amount = "points";
    private const string Reason = "reason";
    private const string By = "by";

    private static readonly Dictionary<string, DecidedBy> Bodies = new()
    {
        [""] = DecidedBy.Appraiser,
        ["appraiser"] = DecidedBy.Appraiser,
        ["council"] = DecidedBy.Council,
    };

    /// <summary>The decisions by unit, or everything that is wrong with the file.</summary>
    public static Parsed<ILookup<string, PointDecision>> Read(CompiledSet set, byte[] bytes, string file = "")
    {
        var findings = new List<Finding>();
        var decisions = new List<(string Unit, PointDecision Decision)>();
        if (RecordTable.Read(bytes, file, [Unit, Line, Amount, Reason], [By], findings) is { } table)
        {
            foreach (var row in table.Rows)
            {
                if (ReadDecision(set, table, row, findings) is { } decision)
                {
                    decisions.Add((table.Words(row, Unit, findings), decision));
                }
            }
        }

        return findings.Count > 0
            ? new Parsed<ILookup<string, PointDecision>>(findings)
            : new Parsed<ILookup<string, PointDecision>>(decisions.ToLookup(decision => decision.Unit, decision => decision.Decision));
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
        new(
            new InputId(Amount),
            new Text("Điểm", "Points"),
            InputKind.Number,
            Unit: null,
            new Bounds(0m, 1_000_000m),
            [],
            InputSource.Declared,
            Disclosure.Public
        );
}
