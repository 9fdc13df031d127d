using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>`opendti lint SET.yaml`: says everything that is wrong with a set, or what deserves a second look.</summary>
internal static class LintCommand
{
    public static int Run(Arguments arguments, ToolOutput output)
    {
        if (arguments.Files.Count != 1)
        {
            return output.CalledWrongly(new Refusal("cli.lint-needs-a-file"));
        }

        var path = arguments.Files[0];
        var compiled = SetFile.Read(path);
        if (!compiled.IsValid)
        {
            return output.Refused(compiled.Findings, set: null);
        }

        var set = compiled.Value;
        var total = Shown.Number(set.Set.Total.Value, output.Language);
        foreach (var remark in IndicatorSetYaml.Remarks(SetFile.ReadText(path).Value, path))
        {
            output.Remark(remark, set);
        }

        output.WriteLine(ToolTexts.Filled(output.Texts.SetIsFine, path, set.MainIndices.Count, set.Criteria.Count, total));
        return Tool.Well;
    }
}
