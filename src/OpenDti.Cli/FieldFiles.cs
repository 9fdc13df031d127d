using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>Reads the values of the units and, where they are given, the decisions on them and their bonus.</summary>
internal static class FieldFiles
{
    public static Parsed<ScoredField> Read(CompiledSet set, Arguments arguments)
    {
        var findings = new List<Finding>();
        var rows = Read(arguments, "--values", findings, (bytes, path) => ValuesFile.Read(set, bytes, path));
        var units = rows?.Select(row => row.Code).ToHashSet() ?? [];
        var decisions = Read(arguments, "--decisions", findings, (bytes, path) => DecisionsFile.Read(set, bytes, units, path)) ?? [];
        var scheme = Read(arguments, "--bonus", findings, ReadScheme);
        var claims = scheme is null
            ? null
            : Read(arguments, "--claims", findings, (bytes, path) => ClaimsFile.Read(scheme, set.Set.UnitKind, bytes, units, path));
        if (rows is null || findings.Count > 0)
        {
            return new Parsed<ScoredField>(findings);
        }

        var scored = rows.Select(row =>
            row with
            {
                Inputs = With(row.Inputs, [.. decisions.Where(decision => decision.Unit == row.Code)], claims),
            }
        );
        return new Parsed<ScoredField>(ScoredField.Of(set, [.. scored], scheme));
    }

    private static UnitInputs With(UnitInputs unit, IReadOnlyList<DecisionRow> decisions, ILookup<string, BonusClaim>? claims) =>
        unit with
        {
            Decisions = [.. unit.Decisions, .. decisions.Select(decision => decision.Points).OfType<PointDecision>()],
            ClassDecision = decisions.Select(decision => decision.Class).OfType<ClassDecision>().FirstOrDefault(),
            Bonus = [.. claims?[unit.Unit] ?? []],
        };

    private static Parsed<BonusScheme> ReadScheme(byte[] bytes, string path)
    {
        var text = TextFile.Read(bytes, path);
        return text.IsValid ? BonusSchemeYaml.Read(text.Value, path) : new Parsed<BonusScheme>(text.Findings);
    }

    private static T? Read<T>(Arguments arguments, string option, List<Finding> findings, Func<byte[], string, Parsed<T>> read)
        where T : class
    {
        if (!arguments.Options.TryGetValue(option, out var path))
        {
            return null;
        }

        var parsed = read(File.ReadAllBytes(path), path);
        findings.AddRange(parsed.Findings);
        return parsed.IsValid ? parsed.Value : null;
    }
}
