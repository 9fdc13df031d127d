using System.Globalization;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

public sealed class ShownTests
{
    [Theory]
    [InlineData("14.25", "14,25", "14.25")]
    [InlineData("7.125", "7,13", "7.13")] // half away from zero
    [InlineData("1234.5", "1.234,50", "1,234.50")]
    [InlineData("0", "0,00", "0.00")]
    public void Points_are_shown_with_two_decimals(string points, string vi, string en)
    {
        var amount = Points.Quantise(decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(vi, Shown.Points(amount, Language.Vi));
        Assert.Equal(en, Shown.Points(amount, Language.En));
    }

    [Fact]
    public void Percents_and_index_values_are_shown_as_people_write_them()
    {
        Assert.Equal("68,35%", Shown.Percent(0.68345m, Language.Vi));
        Assert.Equal("50%", Shown.Percent(0.5m, Language.En));
        Assert.Equal("0,7164", Shown.IndexValue(0.716355m, Language.Vi));
    }

    [Fact]
    public void Values_are_shown_by_their_kind()
    {
        Assert.Equal("1.234", Shown.Measurement(TestSet.Count("n"), new Measurement.Number(1234m), Language.Vi));
        Assert.Equal("72,5%", Shown.Measurement(TestSet.Percent("p"), new Measurement.Number(72.5m), Language.Vi));
        Assert.Equal("Không", Shown.Measurement(TestSet.YesNo("q"), new Measurement.YesNo(false), Language.Vi));
        Assert.Equal("15/10/2026", Shown.Measurement(TestSet.Day("d"), new Measurement.Day(new DateOnly(2026, 10, 15)), Language.En));
        Assert.Equal("chưa nhập", Shown.Measurement(TestSet.Count("n"), Measurement.NotEntered, Language.Vi));
    }

    [Fact]
    public void A_measurement_stands_with_its_unit_and_a_percent_with_one_sign_only()
    {
        Assert.Equal("12 đơn vị", Shown.WithUnit(TestSet.Count("so"), new Measurement.Number(12m), Language.Vi));
        Assert.Equal("78%", Shown.WithUnit(TestSet.Percent("ty-le"), new Measurement.Number(78m), Language.Vi));
        Assert.Equal("chưa nhập", Shown.WithUnit(TestSet.Count("so"), Measurement.NotEntered, Language.Vi));
    }

    [Theory]
    [InlineData("5", "+5,00")]
    [InlineData("-2.5", "−2,50")]
    [InlineData("0", "0,00")]
    [InlineData("-0.004", "0,00")]
    public void A_change_of_points_carries_its_sign_once_it_shows(string change, string shown) =>
        Assert.Equal(shown, Shown.Change(Points.Quantise(decimal.Parse(change, CultureInfo.InvariantCulture)), Language.Vi));
}
