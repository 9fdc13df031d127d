using OpenDti.Documents.Csv;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Reads point decisions: unit, line, points, reason, and who decided (appraiser or council).</summary>
public static class DecisionsCsv
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
    public static Parsed<ILookup<string, PointDecision>> Read(CompiledSet set, string csv, string file = "")
    {
        var findings = new List<Finding>();
        var decisions = new List<(string Unit, PointDecision Decision)>();
        if (RecordTable.Read(csv, file, [Unit, Line, Amount, Reason], [By], findings) is { } table)
        {
            foreach (var line in table.Rows)
            {
                if (ReadDecision(set, table, line, findings) is { } decision)
                {
                    decisions.Add((table.Cell(line, Unit), decision));
                }
            }
        }

        return findings.Count > 0
            ? new Parsed<ILookup<string, PointDecision>>(findings)
            : new Parsed<ILookup<string, PointDecision>>(decisions.ToLookup(decision => decision.Unit, decision => decision.Decision));
    }

    private static PointDecision? ReadDecision(CompiledSet set, RecordTable table, CsvLine line, List<Finding> findings)
    {
        if (!Bodies.TryGetValue(table.Cell(line, By), out var body))
        {
            findings.Add(line.Finding("decision.unknown-body", table.PlaceOf(By), table.Cell(line, By)));
            return null;
        }

        var read = Entry.Read(PointsColumn, table.Cell(line, Amount));
        if (read.IsRefused || read.Value is not Measurement.Number points)
        {
            findings.Add(line.Finding("decision.no-points", table.PlaceOf(Amount), table.Cell(line, Amount)));
            return null;
        }

        var decision = new PointDecision(new IndicatorId(table.Cell(line, Line)), Points.Quantise(points.Value), table.Cell(line, Reason))
        {
            By = body,
        };
        if (decision.Misfit(set) is { } misfit)
        {
            findings.Add(line.Finding(misfit.Code, table.PlaceOf(Line), [.. misfit.Args]));
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
