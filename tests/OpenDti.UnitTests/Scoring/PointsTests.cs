using OpenDti.Scoring;

namespace OpenDti.UnitTests.Scoring;

public sealed class PointsTests
{
    [Fact]
    public void A_third_of_30_is_10_once_quantised()
    {
        // 1/3 cut at 28 digits times 30 is 9.9999999999999999999999999990.
        Assert.NotEqual(10m, 1m / 3m * 30m);
        Assert.Equal(10m, Points.Quantise(1m / 3m * 30m).Value);
    }

    [Theory]
    [InlineData("0.00000000005", "0.0000000001")] // half a last decimal goes away from zero
    [InlineData("-0.00000000005", "-0.0000000001")]
    [InlineData("0.000000000049", "0")]
    [InlineData("7.125", "7.125")]
    public void Quantising_keeps_10_decimals_half_away_from_zero(string amount, string expected) =>
        Assert.Equal(Parse(expected), Points.Quantise(Parse(amount)).Value);

    [Theory]
    [InlineData("7.125", 2, "7.13")] // Math.Round alone would give 7.12
    [InlineData("7.115", 2, "7.12")]
    [InlineData("-7.125", 2, "-7.13")]
    [InlineData("7.1249999999", 2, "7.12")]
    [InlineData("716.355", 4, "716.355")]
    [InlineData("0.5", 0, "1")]
    [InlineData("1.0000000001", 10, "1.0000000001")]
    public void Rounding_is_half_away_from_zero_at_every_number_of_decimals(string amount, int decimals, string expected) =>
        Assert.Equal(Parse(expected), Points.Quantise(Parse(amount)).RoundedTo(decimals).Value);

    [Fact]
    public void Ten_tenths_are_one_and_a_sum_does_not_drift()
    {
        var sum = Enumerable.Repeat(Points.Quantise(0.1m), 10).Aggregate(Points.Zero, (total, part) => total + part);

        Assert.Equal(Points.Quantise(1m), sum);
    }

    [Fact]
    public void The_stored_whole_number_reads_back_as_the_same_points()
    {
        var points = Points.Quantise(136.69m);

        Assert.Equal(1_366_900_000_000, points.Scaled);
        Assert.Equal(points, Points.FromScaled(points.Scaled));
        Assert.Equal("136.69", points.ToString());
    }

    [Fact]
    public void A_share_lies_between_0_and_1_and_is_taken_of_a_maximum()
    {
        Assert.Equal(15m, new Ratio(0.75m).Of(Points.Quantise(20m)).Value);
        Assert.Equal(new Ratio(0.9m), Ratio.FromPercent(90m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ratio(1.01m));
    }

    private static decimal Parse(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
