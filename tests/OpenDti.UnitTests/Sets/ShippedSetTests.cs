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
}
