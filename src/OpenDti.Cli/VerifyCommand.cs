using OpenDti.Documents.Receipts;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>`opendti verify RECEIPT.json [--code CODE]`: checks the receipt of a confirmation, with nothing but its file.</summary>
internal static class VerifyCommand
{
    public static int Run(Arguments arguments, ToolOutput output)
    {
        if (arguments.Files.Count != 1)
        {
            return output.CalledWrongly(new Refusal("cli.verify-needs-a-file"));
        }

        var checks = ReceiptVerifier.Check(File.ReadAllBytes(arguments.Files[0]), arguments.Options.GetValueOrDefault("--code"));
        var texts = output.Texts;
        foreach (var check in checks)
        {
            output.WriteLine($"{texts.CheckStates[(int)check.State]} {ReceiptSentences.Of(check, output.Language)}");
        }

        var failed = checks.Count(check => check.State == ReceiptCheckState.Fails);
        if (failed > 0)
        {
            output.WriteLine(ToolTexts.Filled(texts.ReceiptIsNot, arguments.Files[0], failed));
            return Tool.Findings;
        }

        output.WriteLine(ToolTexts.Filled(texts.ReceiptIs, arguments.Files[0]));
        if (!arguments.Options.ContainsKey("--code"))
        {
            output.WriteLine(texts.CompareCode);
        }

        return Tool.Well;
    }
}
