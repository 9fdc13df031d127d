using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>`opendti convert SET.yaml SET.xlsx`, and back: a set in its other form.</summary>
internal static class ConvertCommand
{
    public static int Run(Arguments arguments, ToolOutput output)
    {
        if (arguments.Files is not [var from, var to])
        {
            return output.CalledWrongly(new Refusal("cli.convert-needs-two-files"));
        }

        var document = SetDocument.Read(File.ReadAllBytes(from), from);
        if (document.Set is null)
        {
            return output.Refused(document.Findings, set: null);
        }

        if (to.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase))
        {
            File.WriteAllBytes(to, SetDocument.Workbook(document.Yaml).Value);
        }
        else
        {
            File.WriteAllText(to, document.Yaml);
        }

        output.WriteLine(ToolTexts.Filled(output.Texts.SetWritten, to));
        return Tool.Well;
    }
}
