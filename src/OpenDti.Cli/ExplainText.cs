using System.Text;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>Why one unit scored what it scored: a sentence for each line, or for the one that is asked for.</summary>
internal static class ExplainText
{
    /// <summary>The text, or why there is none. What is asked is "UNIT" or "UNIT:INDICATOR", the line by its id or its code.</summary>
    public static Result<string> Of(ScoredField field, string asked, bool isJson, Language language)
    {
        var parts = asked.Split(':', 2);
        if (!field.Inputs.TryGetValue(parts[0], out var unit))
        {
            return new Refusal("cli.unknown-unit", parts[0]);
        }

        var traces = Scorer.ExplainAll(field.Set, unit, field.Peers);
        if (parts.Length == 1)
        {
            return isJson ? TraceJson.Write(field, unit, traces) : Text(field, unit, traces, language);
        }

        var line = field.Set.Indicators.Zip(traces).FirstOrDefault(line => IsAsked(line.First, parts[1])).Second;
        if (line is null)
        {
            return new Refusal("cli.unknown-indicator", parts[1]);
        }

        return isJson ? TraceJson.Write(field, unit, [line]) : Sentences.Full(field.Set, line, language) + "\n";
    }

    private static bool IsAsked(Indicator line, string asked) => line.Id.Value == asked || line.Code == asked;

    private static string Text(ScoredField field, UnitInputs unit, IReadOnlyList<Trace> traces, Language language)
    {
        var text = new StringBuilder();
        text.Append(field.Names[unit.Unit]).Append('\n');
        foreach (var trace in traces)
        {
            text.Append(Sentences.Full(field.Set, trace, language)).Append('\n');
        }

        return text.ToString();
    }
}
