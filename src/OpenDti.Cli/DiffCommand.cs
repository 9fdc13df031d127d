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
        foreach (var line in SetDifference.Between(before, after))
        {
            if (line.After is not { } now)
            {
                output.WriteLine(ToolTexts.Filled(output.Texts.LineDropped, line.Before!.Code, line.Before.Id));
            }
            else if (line.Before is not { } old)
            {
                output.WriteLine(ToolTexts.Filled(output.Texts.LineAdded, now.Code, now.Id, now.Max));
            }
            else if (line.IsMaxChanged)
            {
                output.WriteLine(ToolTexts.Filled(output.Texts.LineChanged, now.Code, now.Id, old.Max, now.Max));
            }
        }
    }

    private static void WriteUnits(ScoredField before, ScoredField after, ToolOutput output)
    {
        var changed = after.Standings.ToDictionary(standing => standing.Unit);
        foreach (var was in before.Standings)
        {
            var now = changed[was.Unit];
            var moved = before
                .Sheets[was.Unit]
                .Nodes.Skip(1)
                .Where(line => HasMoved(line, after, was.Unit))
                .Select(line => line.Id)
                .ToList();
            output.WriteLine(
                ToolTexts.Filled(
                    output.Texts.UnitMoved,
                    was.Unit,
                    Shown.Points(before.Set, was.Total, output.Language),
                    Shown.Points(after.Set, now.Total, output.Language),
                    was.Rank is { } rank ? rank : output.Texts.NotRanked,
                    now.Rank is { } newRank ? newRank : output.Texts.NotRanked,
                    moved.Count == 0 ? output.Texts.NothingMoved : string.Join(", ", moved)
                )
            );
        }
    }

    private static bool HasMoved(NodeScore line, ScoredField after, string unit) =>
        after.Set.FindIndicator(line.Id) is null || after.Sheets[unit].Of(line.Id).Earned != line.Earned;
}
