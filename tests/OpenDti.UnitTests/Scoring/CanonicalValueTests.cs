using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

public sealed class CanonicalValueTests
{
    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("0.0000000001", "0.0000000001")]
    [InlineData("1000000000000000.0000000000", "1000000000000000")]
    public void A_number_has_one_stored_text(string number, string canonical) =>
        Assert.Equal(canonical, CanonicalValue.OfNumber(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("1.50")]
    [InlineData("-0")]
    [InlineData("1e3")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1,5")]
    [InlineData("1000000000000001")]
    [InlineData("")]
    public void Any_other_text_of_a_number_is_refused(string stored) =>
        Assert.Equal("value.not-canonical", CanonicalValue.Parse(TestSet.Number("n"), stored).Refusal.Code);

    [Fact]
    public void Every_kind_of_value_reads_back()
    {
        Assert.Equal(new Measurement.YesNo(false), CanonicalValue.Parse(TestSet.YesNo("q"), "no").Value);
        Assert.Equal(new Measurement.Choice("a"), CanonicalValue.Parse(TestSet.Choice("c", "a", "b"), "a").Value);
        Assert.Equal(new Measurement.Day(new DateOnly(2026, 10, 15)), CanonicalValue.Parse(TestSet.Day("d"), "2026-10-15").Value);
        Assert.True(CanonicalValue.Parse(TestSet.YesNo("q"), "maybe").IsRefused);
        Assert.True(CanonicalValue.Parse(TestSet.Choice("c", "a", "b"), "z").IsRefused);
    }
}
