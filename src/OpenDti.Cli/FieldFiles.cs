using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>Reads the values of the units and, where they are given, the decisions on them and their bonus.</summary>
internal static class FieldFiles
{
    public static Parsed<ScoredField> Read(CompiledSet set, Arguments arguments)
    {
        var findings = new List<Finding>();
        var rows = Read(arguments, "--values", findings, (text, path) => ValuesCsv.Read(set, text, path));
        var decisions = Read(arguments, "--decisions", findings, (text, path) => DecisionsCsv.Read(set, text, path));
        var scheme = Read(arguments, "--bonus", findings, BonusSchemeYaml.Read);
        var claims = scheme is null
            ? null
            : Read(arguments, "--claims", findings, (text, path) => BonusCsv.Read(scheme, set.Set.UnitKind, text, path));
        if (rows is null || findings.Count > 0)
        {
            return new Parsed<ScoredField>(findings);
        }

        var units = rows.Select(row =>
            row with
            {
                Inputs = row.Inputs with
                {
                    Decisions = [.. row.Inputs.Decisions, .. decisions?[row.Code] ?? []],
                    Bonus = [.. claims?[row.Code] ?? []],
                },
            }
        );
        return new Parsed<ScoredField>(ScoredField.Of(set, [.. units], scheme));
    }

    private static T? Read<T>(Arguments arguments, string option, List<Finding> findings, Func<string, string, Parsed<T>> read)
        where T : class
    {
        if (!arguments.Options.TryGetValue(option, out var path))
        {
            return null;
        }

        var text = SetFile.ReadText(path);
        if (!text.IsValid)
        {
            findings.AddRange(text.Findings);
            return null;
        }

        var parsed = read(text.Value, path);
        findings.AddRange(parsed.Findings);
        return parsed.IsValid ? parsed.Value : null;
    }
}
