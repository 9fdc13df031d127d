using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using OpenDti.Benchmarks;
using OpenDti.Scoring;

if (args is ["portal", .. var rest])
{
    return await PortalBenchmark.RunAsync(rest.FirstOrDefault());
}

if (args is ["entry", .. var file])
{
    return await EntryBenchmark.RunAsync(file.FirstOrDefault());
}

if (args is ["appraisal", .. var where])
{
    return await AppraisalBenchmark.RunAsync(where.FirstOrDefault());
}

if (args is ["workbook", .. var target])
{
    return WorkbookExport.Run(target.FirstOrDefault());
}

// B1: 3,700 units × 100 criteria, scored and ranked, beside a tight decimal loop over the same figures.
// B3: one changed figure of one unit to its new sheet, at 100 criteria.
const int Units = 3_700;
const int TracedUnits = 370;
const int RoundCount = 7;
const int Repeats = 200;
const double WithoutTraceBar = 3.0;
const double WithTraceBar = 8.0;
const double SentencesBarMs = 2.0;
const double ChangeBarUs = 100.0;

var field = new NationalField(Units);
var traced = new NationalField(TracedUnits);
var national = new TightLoop(field);
var small = new TightLoop(traced);
var set = field.Set;
var one = traced.Units[0];
var changed = field.Set.Set.Inputs[0].Id;
long sink = 0;

var b1 = Rounds.Run(
    RoundCount,
    ("tight decimal loop", () => sink += national.Run()[0]),
    ("score and rank without trace", () => sink += ScoreAndRank(field)),
    ("tight decimal loop, a tenth of the field", () => sink += small.Run()[0]),
    ("score with trace data, a tenth of the field", () => sink += Traced(traced))
);
var sentences = Rounds.Run(
    RoundCount,
    ("sentences of one unit, 20 times", () => sink += Enumerable.Range(0, 20).Sum(_ => SentencesOf(traced.Set, one)))
);
var b3 = Rounds.Run(RoundCount, ($"one changed figure to the new sheet, {Repeats} times", () => sink += Changes()));

var withoutTrace = Ratio("score and rank without trace", "tight decimal loop");
var withTrace = Ratio("score with trace data, a tenth of the field", "tight decimal loop, a tenth of the field");
var sentencesMs = sentences.Values.Single().MedianMs / 20;
var changeUs = b3.Values.Single().MedianMs / Repeats * 1_000;
var result = new
{
    Date = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
    Cores = Environment.ProcessorCount,
    Runtime = RuntimeInformation.FrameworkDescription,
    Units,
    NationalField.Criteria,
    WithoutTrace = new { Ratio = withoutTrace, Bar = WithoutTraceBar },
    WithTraceData = new { Ratio = withTrace, Bar = WithTraceBar },
    SentencesOfOneUnitMs = new { Value = Math.Round(sentencesMs, 3), Bar = SentencesBarMs },
    OneChangeToNewSheetUs = new { Value = Math.Round(changeUs, 1), Bar = ChangeBarUs },
    Timings = b1.Concat(sentences).Concat(b3).ToDictionary(timing => timing.Key, timing => timing.Value),
};
var json = JsonSerializer.Serialize(
    result,
    new JsonSerializerOptions { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase }
);
Console.WriteLine(json);
if (args.Length > 0)
{
    File.WriteAllText(args[0], json + "\n");
}

// The sum keeps the compiler from leaving the work out.
return sink == 0
    ? throw new InvalidOperationException("Nothing was computed.")
    : new Bars()
        .AtMost("B1 without trace against the loop", withoutTrace, WithoutTraceBar)
        .AtMost("B1 with trace data against the loop", withTrace, WithTraceBar)
        .AtMost("B1 sentences of one unit, ms", sentencesMs, SentencesBarMs)
        .AtMost("B3 one changed figure, µs", changeUs, ChangeBarUs)
        .ExitCode();

double Ratio(string work, string baseline) => Math.Round(b1[work].MedianMs / b1[baseline].MedianMs, 2);

static long ScoreAndRank(NationalField field)
{
    var peers = Scorer.Survey(field.Set, field.Units);
    var sheets = field.Units.Select(unit => Scorer.Score(field.Set, unit, peers)).ToList();
    return Scorer.Rank(field.Set, sheets).Units[0].Total.Scaled;
}

static long Traced(NationalField field)
{
    var steps = 0L;
    foreach (var unit in field.Units)
    {
        steps += Scorer.ExplainAll(field.Set, unit, PeerFacts.None).Sum(trace => trace.Steps.Count);
    }

    return steps;
}

static long SentencesOf(CompiledSet set, UnitInputs unit) =>
    Scorer.ExplainAll(set, unit, PeerFacts.None).Sum(trace => Sentences.Full(set, trace, Language.Vi).Length);

long Changes()
{
    var values = new Dictionary<InputId, Measurement>(one.Values);
    var unit = one with { Values = values };
    var total = 0L;
    for (var repeat = 0; repeat < Repeats; repeat++)
    {
        values[changed] = new Measurement.Number(repeat);
        total += Scorer.Score(set, unit, PeerFacts.None).Total.Scaled;
    }

    return total;
}
