using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Sets;

public sealed class ShippedSetTests
{
    public static TheoryData<string> Files => [.. Repository.SetFiles.Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_shipped_set_is_read_without_a_finding(string file)
    {
        var read = IndicatorSetYaml.Read(File.ReadAllText(Repository.PathOf("indicator-sets", file)), file);

        Assert.Equal(
            "",
            string.Join(
                '\n',
                read.Findings.Select(finding => $"{finding.At} {finding.Code} {finding.Path} {string.Join('|', finding.Args)}")
            )
        );
    }

    [Fact]
    public void The_demonstration_set_has_20_scored_criteria_in_6_indices_and_100_points()
    {
        var set = Repository.Set("minh-hoa-so-2026.yaml");

        Assert.True(set.Set.IsFictional);
        Assert.Equal(6, set.MainIndices.Count);
        Assert.Equal(20, set.Criteria.Count);
        Assert.Equal(100m, set.Set.Total.Value);
        Assert.True(set.MainIndices.Single(index => index.Code == "5").IsSensitive);
        Assert.All(CompiledSet.CriteriaOf(set.MainIndices[4]), criterion => Assert.True(criterion.IsSensitive));
    }

    [Theory]
    [InlineData("minh-hoa-so-nganh.yaml", "department", 6, 37, 100)]
    [InlineData("minh-hoa-xa-phuong.yaml", "commune", 8, 47, 200)]
    public void The_sets_of_the_demonstration_province_are_fictional_whole_and_keep_security_to_themselves(
        string file,
        string unitKind,
        int mainIndices,
        int criteria,
        int total
    )
    {
        var set = Repository.Set(file);

        Assert.Equal((true, unitKind), (set.Set.IsFictional, set.Set.UnitKind));
        Assert.Equal((mainIndices, criteria, total), (set.MainIndices.Count, set.Criteria.Count, set.Set.Total.Value));
        Assert.Equal(["an-toan-thong-tin-mang"], set.MainIndices.Where(index => index.IsSensitive).Select(index => index.Id.Value));
        Assert.All(
            CompiledSet.CriteriaOf(set.MainIndices.Single(index => index.IsSensitive)).SelectMany(set.InputsOf),
            input => Assert.Equal(Disclosure.Sealed, input.Disclosure)
        );
        Assert.All(set.Criteria, criterion => Assert.NotEmpty(criterion.RuleText!.Vi));
        Assert.Empty(SetLint.Of(set));
    }

    [Fact]
    public void The_sets_of_the_demonstration_province_show_what_rules_can_look_like()
    {
        var shapes = Shapes("minh-hoa-so-nganh.yaml").Union(Shapes("minh-hoa-xa-phuong.yaml"), StringComparer.Ordinal);

        Assert.Equal(
            "BestOf CountSteps CountTimes Information KnockOut OneOf PeerBest PeerMinMax PeerRank Penalty Punctual RatioOf RatioSteps RatioToThreshold ShareOf SumOf YesNo",
            string.Join(' ', shapes.Order(StringComparer.Ordinal))
        );

        static IEnumerable<string> Shapes(string file) => Repository.Set(file).Criteria.Select(criterion => criterion.Rule.GetType().Name);
    }
}
