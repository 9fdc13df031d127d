using System.Text;
using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>`opendti score`: writes the empty values file of a set, or scores and ranks the units of a filled one.</summary>
internal static class ScoreCommand
{
    private const string StandardFormat = "table";

    private static readonly Dictionary<string, Func<ScoredField, ToolOutput, string>> Formats = new()
    {
        [StandardFormat] = RankingTable.Write,
        ["csv"] = RankingCsv.Write,
        ["json"] = RankingJson.Write,
    };

    public static int Run(Arguments arguments, ToolOutput output)
    {
        var options = arguments.Options;
        var isTemplate = options.TryGetValue("--template", out var templatePath);
        var isValues = options.TryGetValue("--values", out var valuesPath);
        if (!options.TryGetValue("--set", out var setPath) || isTemplate == isValues || arguments.Files.Count > 0)
        {
            return output.CalledWrongly(new Refusal("cli.score-needs-a-set"));
        }

        var format = options.GetValueOrDefault("--format", StandardFormat);
        if (!Formats.TryGetValue(format, out var write))
        {
            return output.CalledWrongly(new Refusal("cli.unknown-format", format));
        }

        var compiled = SetFile.Read(setPath);
        if (!compiled.IsValid)
        {
            return output.Refused(compiled.Findings, set: null);
        }

        return isTemplate ? WriteTemplate(compiled.Value, templatePath!, output) : Score(compiled.Value, valuesPath!, write, output);
    }

    private static int WriteTemplate(CompiledSet set, string path, ToolOutput output)
    {
        File.WriteAllText(path, Template.Write(set), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        output.WriteLine(ToolTexts.Filled(output.Texts.TemplateWritten, path, Template.Columns(set).Count));
        return Tool.Well;
    }

    private static int Score(CompiledSet set, string path, Func<ScoredField, ToolOutput, string> write, ToolOutput output)
    {
        var text = SetFile.ReadText(path);
        if (!text.IsValid)
        {
            return output.Refused(text.Findings, set);
        }

        var rows = ValuesCsv.Read(set, text.Value, path);
        if (!rows.IsValid)
        {
            return output.Refused(rows.Findings, set);
        }

        output.Write(write(ScoredField.Of(set, rows.Value), output));
        return Tool.Well;
    }
}
