using System.Text.RegularExpressions;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Architecture;

/// <summary>The pages of the methodology name functions and tests; both have to exist, and every page the code names as well.</summary>
public sealed partial class MethodologyTests
{
    private static readonly string TestSources = string.Concat(Repository.Sources("tests/OpenDti.UnitTests").Select(File.ReadAllText));
    private static readonly string CoreSources = string.Concat(
        Repository.Sources("src/OpenDti.Scoring", "src/OpenDti.Documents").Select(File.ReadAllText)
    );

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Repository.PathOf("docs", "methodology"), "*.md").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_test_that_a_page_names_exists(string page)
    {
        var named = TestName().Matches(Text(page)).Select(match => match.Groups["name"].Value).Distinct();

        Assert.All(named, name => Assert.Contains($" {name}(", TestSources, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_function_that_a_page_names_exists(string page)
    {
        var named = FunctionName()
            .Matches(Text(page))
            .Select(match => (Type: match.Groups["type"].Value, Member: match.Groups["member"].Value));

        Assert.All(
            named,
            name =>
            {
                Assert.Matches($@"\b(class|struct|record|enum) {name.Type}\b", CoreSources);
                Assert.Contains($" {name.Member}(", CoreSources, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Every_page_that_the_code_names_exists() =>
        Assert.All(
            PageName().Matches(CoreSources).Select(match => match.Value).Distinct(),
            page => Assert.True(File.Exists(Repository.PathOf(page.Split('/'))), page)
        );

    private static string Text(string page) => File.ReadAllText(Repository.PathOf("docs", "methodology", page));

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9]*_[A-Za-z0-9_]+)`", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex TestName();

    [GeneratedRegex(@"`(?<type>[A-Z]\w+)\.(?<member>[A-Z]\w+)`", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FunctionName();

    [GeneratedRegex(@"docs/methodology/[a-z-]+\.md", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex PageName();
}
