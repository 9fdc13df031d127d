using System.Reflection;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Architecture;

/// <summary>What the core may know of the world: nothing. Each rule is also seen to fail on a planted breach.</summary>
public sealed class CoreRulesTests
{
    [Fact]
    public void The_core_uses_no_floating_point_clock_file_or_randomness()
    {
        var breaches = Repository.Sources("src/OpenDti.Scoring").SelectMany(path => BannedApis.In(path, File.ReadAllText(path)));

        Assert.Empty(breaches);
    }

    [Theory]
    [InlineData("double share = 0.5;", "double")]
    [InlineData("var now = DateTime.UtcNow;", "UtcNow")]
    [InlineData("var today = System.DateTimeOffset.Now;", "Now")]
    [InlineData("var draw = new Random(1);", "Random")]
    [InlineData("var text = File.ReadAllText(path);", "File")]
    [InlineData("using System.IO;", "System.IO")]
    [InlineData("var home = Environment.MachineName;", "Environment")]
    [InlineData("var key = Guid.NewGuid();", "NewGuid")]
    [InlineData("x = $\"{Math.Sqrt(2)}\"; var y = Math.Sqrt(2);", "Math.Sqrt")]
    public void A_planted_breach_of_the_core_is_found(string line, string banned) =>
        Assert.Contains($"Planted.cs:2: {banned}", BannedApis.In("Planted.cs", "// a comment\n" + line));

    [Fact]
    public void Words_in_comments_and_texts_are_no_breach() =>
        Assert.Empty(
            BannedApis.In("Fine.cs", "// double Random\n/* File */ var a = \"DateTime.Now\"; var c = 'x'; /// <summary>Now</summary>")
        );

    [Fact]
    public void The_core_references_nothing_but_the_runtime_and_the_documents_nothing_of_the_server()
    {
        Assert.Empty(Foreign(typeof(Scorer).Assembly));
        Assert.Equal(["CsvHelper", "DocumentFormat.OpenXml", "OpenDti.Scoring", "YamlDotNet"], Foreign(typeof(IndicatorSetYaml).Assembly));
    }

    [Fact]
    public void A_foreign_reference_is_found() => Assert.Contains("FsCheck", Foreign(typeof(CoreRulesTests).Assembly));

    [Fact]
    public void The_project_file_of_the_core_names_no_package_and_no_project()
    {
        var project = File.ReadAllText(Repository.PathOf("src", "OpenDti.Scoring", "OpenDti.Scoring.csproj"));

        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Foreign(Assembly assembly) =>
        assembly
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
