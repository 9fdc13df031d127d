using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Scoring;

/// <summary>What a person may type, and what the form makes of it.</summary>
public sealed class EntryTests
{
    private static readonly InputDefinition Number = TestSet.Number("so");
    private static readonly InputDefinition Count = TestSet.Count("so", "Số hồ sơ");
    private static readonly InputDefinition Percent = TestSet.Percent("ty-le");

    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")] // only one reading is possible
    [InlineData("1234.5", "1234.5")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("12,5", "12.5")]
    [InlineData("12.5", "12.5")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1\u00A0234,5", "1234.5")] // no-break space
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567.25", "1234567.25")]
    [InlineData("1.2345", "1.2345")] // four digits after the sign are no thousands
    [InlineData("0,125", "0.125")] // no thousands after a leading zero
    [InlineData("0.125", "0.125")]
    [InlineData("1234,125", "1234.125")] // four digits before the sign are no thousands either
    [InlineData(" 7 ", "7")]
    [InlineData("007", "7")]
    [InlineData("+5", "5")]
    [InlineData("-0", "0")]
    [InlineData("-0,0", "0")]
    [InlineData("-1,5", "-1.5")]
    [InlineData("1,2340", "1.234")]
    [InlineData("１２３４，５", "1234.5")] // full-width
    [InlineData("1000000000000000", "1000000000000000")] // 10^15
    [InlineData("0,0000000001", "0.0000000001")]
    [InlineData("0,10000000000000000000", "0.1")] // closing zeros are no decimals
    public void A_number_is_read_in_the_one_way_that_is_possible(string typed, string canonical)
    {
        Assert.True(Entry.Read(Number, typed).TryGet(out var measurement, out var refusal), refusal?.Code);
        Assert.Equal(canonical, CanonicalValue.Of(measurement));
    }

    [Theory]
    [InlineData("1.234", "1234", "1,2340")]
    [InlineData("1,234", "1234", "1,2340")]
    [InlineData("-12.500", "-12500", "-12,5000")]
    public void A_number_that_can_be_read_in_two_ways_is_asked_back_with_both(string typed, string whole, string parted)
    {
        var refusal = Entry.Read(Number, typed).Refusal;

        Assert.Equal("entry.ambiguous", refusal.Code);
        Assert.Equal(["so", typed, whole, parted], refusal.Args);
        Assert.Equal(whole, CanonicalValue.Of(Entry.Read(Number, whole).Value));
        Assert.False(Entry.Read(Number, parted).IsRefused);
    }

    [Theory]
    [InlineData("1.000", "1")] // index values lie between 0 and 1: a thousand is not possible
    [InlineData("0,825", "0.825")]
    public void A_reading_outside_the_bounds_of_the_input_is_no_reading(string typed, string canonical) =>
        Assert.Equal(canonical, CanonicalValue.Of(Entry.Read(TestSet.Number("so", min: 0m, max: 1m), typed).Value));

    [Theory]
    [InlineData("NaN", "entry.not-a-number")]
    [InlineData("Infinity", "entry.not-a-number")]
    [InlineData("-∞", "entry.not-a-number")]
    [InlineData("1e309", "entry.not-a-number")]
    [InlineData("10^18", "entry.not-a-number")]
    [InlineData("0x1F", "entry.not-a-number")]
    [InlineData("mười", "entry.not-a-number")]
    [InlineData("1,2,3", "entry.not-a-number")]
    [InlineData("1.23.4", "entry.not-a-number")]
    [InlineData("12 34", "entry.not-a-number")]
    [InlineData("1.234 567", "entry.not-a-number")]
    [InlineData("--5", "entry.not-a-number")]
    [InlineData("-", "entry.not-a-number")]
    [InlineData(",", "entry.not-a-number")]
    [InlineData("5,", "entry.not-a-number")]
    [InlineData(",5", "entry.not-a-number")]
    [InlineData("٣", "entry.not-a-number")] // digits of another script
    [InlineData("1000000000000000000", "entry.too-large")] // 10^18
    [InlineData("1000000000000001", "entry.too-large")]
    [InlineData("99999999999999999999999999999999999999999", "entry.too-large")]
    [InlineData("0,00000000001", "entry.too-many-decimals")]
    public void What_is_no_number_is_refused_with_its_reason(string typed, string code) =>
        Assert.Equal(code, Entry.Read(Number, typed).Refusal.Code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void Nothing_typed_is_not_entered_and_never_0(string? typed)
    {
        Assert.Equal(Measurement.NotEntered, Entry.Read(Number, typed).Value);
        Assert.NotEqual(Entry.Read(Number, "0").Value, Entry.Read(Number, typed).Value);
    }

    [Theory]
    [InlineData("120", "answer.above-maximum")]
    [InlineData("-1", "answer.below-minimum")]
    [InlineData("100,0000001", "answer.above-maximum")]
    public void A_percent_lies_between_0_and_100(string typed, string code) => Assert.Equal(code, Entry.Read(Percent, typed).Refusal.Code);

    [Theory]
    [InlineData("72,5%", "72.5")]
    [InlineData("72.5 %", "72.5")]
    [InlineData("100", "100")]
    public void A_percent_may_carry_its_sign(string typed, string canonical) =>
        Assert.Equal(canonical, CanonicalValue.Of(Entry.Read(Percent, typed).Value));

    [Theory]
    [InlineData("2,5", "answer.not-whole")]
    [InlineData("-3", "answer.below-minimum")]
    public void A_count_is_whole_and_not_negative(string typed, string code) => Assert.Equal(code, Entry.Read(Count, typed).Refusal.Code);

    [Theory]
    [InlineData("có", true)]
    [InlineData("Không", false)]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public void Yes_and_no_are_read_in_both_languages(string typed, bool answer) =>
        Assert.Equal(new Measurement.YesNo(answer), Entry.Read(TestSet.YesNo("q"), typed).Value);

    [Fact]
    public void An_option_is_read_by_its_id_and_nothing_else_is()
    {
        var choice = TestSet.Choice("c", "dung-han", "tre-han");

        Assert.Equal(new Measurement.Choice("tre-han"), Entry.Read(choice, "tre-han").Value);
        Assert.Equal("entry.not-an-option", Entry.Read(choice, "som").Refusal.Code);
    }

    [Theory]
    [InlineData("15/10/2026", "2026-10-15")]
    [InlineData("5/1/2026", "2026-01-05")]
    [InlineData("2026-10-15", "2026-10-15")]
    [InlineData("29/02/2028", "2028-02-29")]
    public void A_day_is_read_day_first(string typed, string canonical) =>
        Assert.Equal(canonical, CanonicalValue.Of(Entry.Read(TestSet.Day("d"), typed).Value));

    [Theory]
    [InlineData("29/02/2026")]
    [InlineData("10/15/2026")]
    [InlineData("hôm qua")]
    public void A_day_that_does_not_exist_is_refused(string typed) =>
        Assert.Equal("entry.not-a-day", Entry.Read(TestSet.Day("d"), typed).Refusal.Code);

    [Fact]
    public void Hostile_text_is_refused_and_never_an_exception()
    {
        Assert.Equal("entry.too-long", Entry.Read(Number, new string('9', 1_000_000)).Refusal.Code);
        Assert.Equal("entry.broken-text", Entry.Read(Number, "5\0").Refusal.Code);
        Assert.Equal("entry.broken-text", Entry.Read(Number, "5\ud800").Refusal.Code);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1.234")]
    [InlineData("-1.234")]
    [InlineData("1234")]
    [InlineData("1234567.5")]
    [InlineData("0.0000000001")]
    [InlineData("1000000000000000")]
    public void What_stands_in_a_field_is_read_back_as_the_same_value(string canonical)
    {
        var value = CanonicalValue.Parse(Number, canonical).Value;

        Assert.Equal(value, Entry.Read(Number, Shown.Editable(value, Language.Vi)).Value);
        Assert.Equal(value, Entry.Read(Number, Shown.Editable(value, Language.En)).Value);
    }
}
