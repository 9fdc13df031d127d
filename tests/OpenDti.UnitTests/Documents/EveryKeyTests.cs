using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents;

/// <summary>The set that uses every key, from its file to its points; every number is computed by hand from the file.</summary>
public sealed class EveryKeyTests
{
    private static readonly CompiledSet Set = CompiledSet
        .Compile(IndicatorSetYaml.Read(File.ReadAllText(Repository.PathOf("tests", "OpenDti.UnitTests", "Sets", "every-key.yaml"))).Value)
        .Value;

    [Theory]
    [InlineData("d1", "5")] // yes
    [InlineData("d2", "2.5")] // the lower of two options: 1/2
    [InlineData("d3", "2.5")] // 6/12 × 5
    [InlineData("d4", "3.13")] // 0.5 ÷ 0.8 × 5 = 3.125
    [InlineData("d5", "0")] // 50 % is under 70 %
    [InlineData("d6", "2")] // 4.5 days: over 3, below 9
    [InlineData("d7", "3")] // 6 × 0.5
    [InlineData("d8", "4")] // 80 % × 5
    [InlineData("d9", "5")] // 6/12 × 10 = 5, capped at 5
    [InlineData("d10", "5")] // no incident
    [InlineData("d11", "3")] // 5 − min(6 × 0.5, 2)
    [InlineData("d12", "2.5")] // 5 days late
    [InlineData("d13", "4.4")] // 2 + 80 % × 3
    [InlineData("d14", "5")] // 5 or 80 % × 2.5
    [InlineData("d15", "3.33")] // 3 ÷ 4.5 × 5
    [InlineData("d16", "0")] // the slower of the two
    [InlineData("d17", "0")] // second of two
    [InlineData("d18", "2.5")] // 6 / 12 × 5
    [InlineData("d19", "4")] // awarded
    [InlineData("d20", "4")] // the unit has the trait
    [InlineData("d21", "4")] // 6 × 1, at most 4
    [InlineData("mot", "37.63")]
    [InlineData("hai", "19.23")]
    [InlineData("ba", "5")] // 4 + 4, capped at 5
    [InlineData("total", "61.86")]
    public void Every_shape_of_the_file_brings_what_was_computed_by_hand(string line, string points) =>
        Assert.Equal(points, Scored(Own).Of(new IndicatorId(line)).Earned.ToString());

    [Fact]
    public void The_settings_of_the_file_hold()
    {
        var incident = new Dictionary<InputId, Measurement>(Own.Values) { [new("su-co")] = new Measurement.YesNo(true) };
        var special = Own with
        {
            Traits = new HashSet<string> { "co-tthc", "dac-thu" },
        };

        Assert.Equal("51.86", Scored(Own with { Values = incident }).Total.ToString()); // 1.10 and the whole of 3 are knocked out
        Assert.Equal("56.86", Scored(Own with { IsUnconfirmed = true }).Total.ToString()); // 5 taken off
        Assert.Equal("56.86", Scored(Own with { WithoutEvidence = new HashSet<IndicatorId> { new("d1") } }).Total.ToString()); // 1.1 is 0
        Assert.Equal("5", Scored(special).Of(new IndicatorId("ba")).Earned.ToString()); // 4 of 4 stand for 8 of 8, capped at 5
        Assert.Equal(ScoreState.NotApplicable, Scored(special).Of(new IndicatorId("d20")).State);
    }

    private static UnitInputs Own { get; } =
        TestSet.Unit(
            ("a", 6),
            ("b", 12),
            ("co", true),
            ("su-co", false),
            ("ty-le", 80),
            ("so-do", 4.5m),
            ("muc", "thap"),
            ("ngay", new DateOnly(2026, 4, 5)),
            ("ghi-nhan", 3)
        ) with
        {
            Traits = new HashSet<string> { "co-tthc" },
            Decisions = [new(new IndicatorId("d19"), Points.Quantise(4m), "Thuyết minh đầy đủ")],
        };

    private static Sheet Scored(UnitInputs unit)
    {
        var other = TestSet.Unit(("a", 9), ("b", 12), ("so-do", 3)) with { Unit = "other" };
        return Scorer.Score(Set, unit, Scorer.Survey(Set, [unit, other]));
    }
}
