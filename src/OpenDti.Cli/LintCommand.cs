using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>`opendti lint SET.yaml [--values YEAR.xlsx]`: says everything that is wrong with a set, or what deserves a second look.</summary>
internal static class LintCommand
{
    public static int Run(Arguments arguments, ToolOutput output)
    {
        if (arguments.Files.Count != 1)
        {
            return output.CalledWrongly(new Refusal("cli.lint-needs-a-file"));
        }

        var path = arguments.Files[0];
        var text = SetFile.ReadText(path);
        var compiled = SetFile.Compile(text, path);
        if (!compiled.IsValid)
        {
            return output.Refused(compiled.Findings, set: null);
        }

        var set = compiled.Value;
        var total = Shown.Number(set.Set.Total.Value, output.Language);
        var field = arguments.Options.ContainsKey("--values") ? FieldFiles.Read(set, arguments) : null;
        if (field is { IsValid: false })
        {
            return output.Refused(field.Findings, set);
        }

        foreach (var remark in IndicatorSetYaml.Remarks(text.Value, compiled => RemarksOn(compiled, field?.Value), path))
        {
            output.Remark(remark, set);
        }

        output.WriteLine(ToolTexts.Filled(output.Texts.SetIsFine, path, set.MainIndices.Count, set.Criteria.Count, total));
        return Tool.Well;
    }

    // With the figures of a year, also the rows that decided nothing in it.
    private static IReadOnlyList<Finding> RemarksOn(CompiledSet set, ScoredField? field) =>
        field is null ? SetLint.Of(set) : [.. SetLint.Of(set), .. SetLint.Undecided(set, [.. field.Sheets.Values])];
}
