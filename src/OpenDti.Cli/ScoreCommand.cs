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
        var isValues = options.ContainsKey("--values");
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

        return isTemplate ? WriteTemplate(compiled.Value, templatePath!, output) : Score(compiled.Value, arguments, write, output);
    }

    private static int WriteTemplate(CompiledSet set, string path, ToolOutput output)
    {
        var isWorkbook = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
        File.WriteAllBytes(path, isWorkbook ? TemplateWorkbook.Write(set, output.Language) : Encoding.UTF8.GetBytes(Template.Write(set)));
        output.WriteLine(ToolTexts.Filled(output.Texts.TemplateWritten, path, Template.Columns(set).Count));
        return Tool.Well;
    }

    private static int Score(CompiledSet set, Arguments arguments, Func<ScoredField, ToolOutput, string> write, ToolOutput output)
    {
        var field = FieldFiles.Read(set, arguments);
        if (!field.IsValid)
        {
            return output.Refused(field.Findings, set);
        }

        if (!arguments.Options.TryGetValue("--explain", out var asked))
        {
            output.Write(write(field.Value, output));
            return Tool.Well;
        }

        return ExplainText
            .Of(field.Value, asked, arguments.Options.GetValueOrDefault("--format") == "json", output.Language)
            .Match(
                text =>
                {
                    output.Write(text);
                    return Tool.Well;
                },
                output.CalledWrongly
            );
    }
}
