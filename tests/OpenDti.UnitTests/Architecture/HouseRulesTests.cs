using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Architecture;

public sealed class HouseRulesTests
{
    private static readonly string[] Folders = ["src", "tests", "bench"];

    [Fact]
    public void No_file_is_longer_than_300_lines() => Assert.Empty(Breaches(HouseRules.TooLong));

    [Fact]
    public void No_name_says_nothing() => Assert.Empty(Breaches(HouseRules.EmptyNames));

    [Fact]
    public void Every_namespace_holds_for_its_file() => Assert.Empty(Breaches(HouseRules.BlockNamespaces));

    [Fact]
    public void A_planted_long_file_is_found()
    {
        Assert.Equal(["Long.cs: 301 lines"], HouseRules.TooLong("Long.cs", string.Concat(Enumerable.Repeat("//\n", 301))));
        Assert.Empty(HouseRules.TooLong("Fine.cs", string.Concat(Enumerable.Repeat("//\n", 300))));
    }

    [Theory]
    [InlineData("Rounds.cs", "public static class RoundHelper { }", "Rounds.cs: RoundHelper")]
    [InlineData("DossierManager.cs", "", "DossierManager.cs: DossierManager")]
    [InlineData("Common.cs", "internal sealed record Facts;", "Common.cs: Common")]
    [InlineData("Units.cs", "public readonly record struct UnitDto(int A);", "Units.cs: UnitDto")]
    public void A_planted_empty_name_is_found(string file, string source, string breach) =>
        Assert.Equal([breach], HouseRules.EmptyNames(file, source));

    [Fact]
    public void A_planted_block_namespace_is_found() =>
        Assert.Equal(["Old.cs"], HouseRules.BlockNamespaces("Old.cs", "using System;\n\nnamespace Old\n{\n}\n"));

    private static IEnumerable<string> Breaches(Func<string, string, IEnumerable<string>> rule) =>
        Repository.Sources(Folders).SelectMany(path => rule(path, File.ReadAllText(path)));
}
