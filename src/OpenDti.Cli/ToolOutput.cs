using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>Where the tool writes, and in which language.</summary>
internal sealed class ToolOutput(TextWriter output, TextWriter errors, Language language)
{
    public Language Language => language;

    public ToolTexts Texts { get; } = ToolTexts.In(language);

    public void Write(string text) => output.Write(text);

    public void WriteLine(string line) => output.WriteLine(line);

    public int CalledWrongly(Refusal refusal)
    {
        errors.WriteLine(Texts.MistakeOf(refusal));
        errors.Write(Texts.Usage);
        return Tool.CalledWrongly;
    }

    /// <summary>Something worth a second look; it stops nothing.</summary>
    public void Remark(Finding remark, CompiledSet set) => errors.WriteLine(FindingSentences.WithPlace(remark, set, language));

    /// <summary>Every finding on a line of its own, then their number.</summary>
    public int Refused(IReadOnlyList<Finding> findings, CompiledSet? set)
    {
        foreach (var finding in findings)
        {
            errors.WriteLine(FindingSentences.WithPlace(finding, set, language));
        }

        errors.WriteLine(Texts.FindingCount(findings.Count));
        return Tool.Findings;
    }
}
