using System.Text.RegularExpressions;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents;

public sealed partial class FindingSentencesTests
{
    [Fact]
    public void Every_code_in_the_sources_has_a_sentence_in_both_languages()
    {
        var said = FindingSentences.Codes.Concat(RefusalSentences.Codes).ToHashSet();
        var used = Repository.Sources("src/OpenDti.Scoring", "src/OpenDti.Documents").SelectMany(CodesIn).ToHashSet();

        Assert.Empty(used.Except(said));
        Assert.Empty(said.Except(used));
    }

    [Fact]
    public void A_finding_is_told_with_file_line_column_and_path()
    {
        var finding = new Finding("yaml.missing-key", "indicators[0].max", new TextSpan("bo.yaml", 12, 5), ["max"]);

        Assert.Equal("bo.yaml:12:5 (indicators[0].max): Thiếu khóa “max”.", FindingSentences.WithPlace(finding, set: null, Language.Vi));
    }

    // The tables of sentences hold every code; what is searched for is their use elsewhere. The keys of a set look like codes and are none.
    private static IEnumerable<string> CodesIn(string path) =>
        Path.GetFileName(path)
            is "FindingTexts.cs"
                or "FindingTextsOfValues.cs"
                or "FindingTextsOfWorkbooks.cs"
                or "FindingTextsOfFormulas.cs"
                or "FindingTextsOfLint.cs"
                or "FindingTextsOfChecks.cs"
                or "RefusalSentences.cs"
                or "SetGeneral.cs"
            ? []
            : CodePattern().Matches(File.ReadAllText(path)).Select(match => match.Groups["code"].Value);

    [GeneratedRegex(
        "\"(?<code>(yaml|check|set|rule|formula|lint|bonus|values|xlsx|file|entry|entry-workbook|answer|value|decision)\\.[a-z0-9-]+)\"",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex CodePattern();
}
