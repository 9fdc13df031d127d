using OpenDti.Scoring.Rules;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Methodology;

/// <summary>Every page of a rule shape and of a policy has an example that the engine computes; what the page says is what comes out.</summary>
public sealed class WorkedExampleTests
{
    private static readonly string[] PageNames =
    [
        .. new[] { "shapes", "policies" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("docs", "methodology", folder), "*.md"))
            .Select(path => Path.GetRelativePath(Repository.PathOf("docs", "methodology"), path))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Pages => [.. PageNames];

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_a_page_says_is_what_comes_out(string page)
    {
        var compared = Examples(page).SelectMany(example => example.Compared()).ToList();

        Assert.NotEmpty(compared);
        var wrong = compared
            .Where(cell => cell.Said != cell.Actual)
            .Select(cell => $"{cell.Cell}: “{cell.Said}”, but “{cell.Actual}”")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_rule_shape_has_its_page()
    {
        var shown = PageNames
            .SelectMany(Examples)
            .SelectMany(example => example.Set.Criteria)
            .SelectMany(row => Shapes(row.Rule))
            .ToHashSet();
        var shapes = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)));

        Assert.Empty(shapes.Except(shown).Select(type => type.Name));
    }

    [Fact]
    public void A_number_that_is_wrong_on_a_page_is_found()
    {
        var page = Text(Path.Combine("shapes", "ratio-of.md"));

        var planted = WorkedExample
            .Of(page.Replace("| 15.00 |", "| 15.01 |", StringComparison.Ordinal))
            .SelectMany(example => example.Compared());

        Assert.Contains(planted, cell => cell.Said != cell.Actual);
    }

    private static IEnumerable<Type> Shapes(Rule rule) => rule.Inner.SelectMany(Shapes).Prepend(rule.GetType());

    private static IEnumerable<WorkedExample> Examples(string page) => WorkedExample.Of(Text(page));

    private static string Text(string page) => File.ReadAllText(Repository.PathOf("docs", "methodology", page));
}
