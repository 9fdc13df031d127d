using System.Text.RegularExpressions;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Architecture;

/// <summary>What the pages for people promise is there: links lead somewhere, pictures exist, weigh little and are all shown.</summary>
public sealed partial class GuideTests
{
    private const long MostBytesOfAPicture = 150_000;
    private const long MostBytesOfAll = 3_000_000;

    private static string Pictures => Repository.PathOf("docs", "guide", "pictures");

    public static TheoryData<string> Pages => [.. Paths];

    private static IEnumerable<string> Paths =>
        [
            "README.md",
            "ARCHITECTURE.md",
            "CONTRIBUTING.md",
            "GLOSSARY.md",
            .. Directory
                .EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Repository.Root, path)),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_and_picture_of_a_page_is_there(string page)
    {
        var path = Repository.PathOf(page);

        Assert.Empty(LostIn(File.ReadAllText(path), Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void A_planted_lost_picture_is_found() =>
        Assert.Equal(
            ["pictures/khong-co.png"],
            LostIn("![Không có](pictures/khong-co.png) [có](tham-quan.md)", Repository.PathOf("docs", "guide"))
        );

    [Fact]
    public void Pictures_are_light_and_each_is_shown_somewhere()
    {
        var files = new DirectoryInfo(Pictures).GetFiles("*.png");
        var pages = string.Concat(Paths.Select(path => File.ReadAllText(Repository.PathOf(path))));

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.InRange(file.Length, 1, MostBytesOfAPicture));
        Assert.InRange(files.Sum(file => file.Length), 1, MostBytesOfAll);
        Assert.All(files, file => Assert.Contains($"pictures/{file.Name}", pages, StringComparison.Ordinal));
    }

    private static IEnumerable<string> LostIn(string markdown, string folder) =>
        Link()
            .Matches(CodeBlock().Replace(markdown, ""))
            .Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex("```.*?```|`[^`]*`", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CodeBlock();
}
