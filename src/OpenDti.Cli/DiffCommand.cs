using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>`opendti diff SET1 SET2 --values`: what moves for each unit if the set changes.</summary>
internal static class DiffCommand
{
    public static int Run(Arguments arguments, ToolOutput output)
    {
        if (arguments.Files.Count != 2 || !arguments.Options.ContainsKey("--values"))
        {
            return output.CalledWrongly(new Refusal("cli.diff-needs-two-sets"));
        }

        var (before, after) = (SetFile.Read(arguments.Files[0]), SetFile.Read(arguments.Files[1]));
        if (!before.IsValid || !after.IsValid)
        {
            return output.Refused([.. before.Findings, .. after.Findings], set: null);
        }

        var field = FieldFiles.Read(before.Value, arguments);
        if (!field.IsValid)
        {
            return output.Refused(field.Findings, before.Value);
        }

        var rescored = field.Value.Under(after.Value);
        WriteLines(before.Value, after.Value, output);
        WriteUnits(field.Value, rescored, output);
        return Tool.Well;
    }

    private static void WriteLines(CompiledSet before, CompiledSet after, ToolOutput output)
    {
        foreach (var line in before.Indicators.Where(line => after.FindIndicator(line.Id) is null))
        {
            output.WriteLine(ToolTexts.Filled(output.Texts.LineDropped, line.Code, line.Id));
        }

        foreach (var line in after.Indicators)
        {
            var old = before.FindIndicator(line.Id);
            if (old is null)
            {
                output.WriteLine(ToolTexts.Filled(output.Texts.LineAdded, line.Code, line.Id, line.Max));
            }
            else if (old.Max != line.Max)
            {
                output.WriteLine(ToolTexts.Filled(output.Texts.LineChanged, line.Code, line.Id, old.Max, line.Max));
            }
        }
    }

    private static void WriteUnits(ScoredField before, ScoredField after, ToolOutput output)
    {
        var ranks = after.Ranking.Units.ToDictionary(unit => unit.Unit);
        foreach (var unit in before.Ranking.Units)
        {
            var now = ranks[unit.Unit];
            var moved = before.Sheets[unit.Unit].Nodes.Skip(1).Where(line => HasMoved(line, after, unit.Unit)).Select(line => line.Id);
            output.WriteLine(
                ToolTexts.Filled(
                    output.Texts.UnitMoved,
                    unit.Unit,
                    Shown.Points(before.Set, unit.Total, output.Language),
                    Shown.Points(after.Set, now.Total, output.Language),
                    unit.Rank,
                    now.Rank,
                    string.Join(", ", moved)
                )
            );
        }
    }

    private static bool HasMoved(NodeScore line, ScoredField after, string unit) =>
        after.Set.FindIndicator(line.Id) is null || after.Sheets[unit].Of(line.Id).Earned != line.Earned;
}
