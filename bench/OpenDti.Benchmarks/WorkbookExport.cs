using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using OpenDti.Documents;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;

namespace OpenDti.Benchmarks;

/// <summary>B10: the score matrix of 250 units × 100 criteria as a workbook, beside the same cells written by hand.</summary>
internal static class WorkbookExport
{
    private const int Units = 250;
    private const int RoundCount = 7;
    private const double BarMs = 3_000;
    private const double BarSpeed = 0.6;
    private const string Raw = "raw zip and XmlWriter";
    private const string Ours = "score matrix as a workbook";
    private const string Whole = "score, rank and write the workbook";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static int Run(string? file)
    {
        var field = new NationalField(Units);
        var sheets = Scored(field);
        var named = sheets.ConvertAll(sheet => (sheet.Unit, sheet));
        var written = (Raw: 0, Ours: 0);
        var timings = Rounds.Run(
            RoundCount,
            (Raw, () => written.Raw = RawWorkbook.Write(field.Set, named).Length),
            (Ours, () => written.Ours = Workbook(field.Set, sheets).Length),
            (Whole, () => written.Ours = Workbook(field.Set, Scored(field)).Length)
        );
        var speed = Math.Round(timings[Raw].MedianMs / timings[Ours].MedianMs, 2);
        var result = new
        {
            Date = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
            Cores = Environment.ProcessorCount,
            Runtime = RuntimeInformation.FrameworkDescription,
            Units,
            NationalField.Criteria,
            SpeedAgainstRaw = new { Ratio = speed, Bar = BarSpeed },
            WholeExportMs = new { Value = timings[Whole].MedianMs, Bar = BarMs },
            Bytes = new { written.Raw, written.Ours },
            Timings = timings,
        };
        var json = JsonSerializer.Serialize(result, Json);
        Console.WriteLine(json);
        if (file is not null)
        {
            File.WriteAllText(file, json + "\n");
        }

        return new Bars()
            .AtMost("B10 score, rank and write, ms", timings[Whole].MedianMs, BarMs)
            .AtLeast("B10 speed against the raw zip", speed, BarSpeed)
            .ExitCode();
    }

    private static List<Sheet> Scored(NationalField field)
    {
        var peers = Scorer.Survey(field.Set, field.Units);
        return field.Units.ConvertAll(unit => Scorer.Score(field.Set, unit, peers));
    }

    private static byte[] Workbook(CompiledSet set, List<Sheet> sheets)
    {
        var ranks = Scorer.Rank(set, sheets).Units.ToDictionary(unit => unit.Unit, unit => unit.Rank);
        var units = sheets.ConvertAll(sheet => new ScoredUnit(sheet.Unit, ranks[sheet.Unit], sheet));
        return XlsxWriter.Write(ScoreMatrix.Of(set, units, Language.Vi));
    }
}
