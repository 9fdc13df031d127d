using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>What a cell of a workbook means.</summary>
public sealed class XlsxCellTests
{
    [Theory]
    [InlineData("1.234", "1.234")] // in a CSV this asks back: 1234 or 1.234
    [InlineData("1234", "1234")]
    [InlineData("7.0000000000000007E-2", "0.07")]
    [InlineData("0.57999999999999996", "0.58")]
    [InlineData("-0", "0")]
    [InlineData("1E15", "1000000000000000")]
    [InlineData("1E-10", "0.0000000001")]
    [InlineData("", "-")]
    [InlineData("1E+20", "E2 entry.too-large")]
    [InlineData("-1E+300", "E2 entry.too-large")]
    [InlineData("1000000000000001", "E2 entry.too-large")]
    [InlineData("NaN", "E2 entry.not-a-number")]
    [InlineData("Infinity", "E2 entry.not-a-number")]
    [InlineData("1e309", "E2 entry.not-a-number")]
    [InlineData("1,5", "E2 entry.not-a-number")]
    [InlineData("0.33333333333333331", "E2 entry.too-many-decimals")]
    [InlineData("1E-30", "E2 entry.too-many-decimals")]
    public void A_number_cell_is_read_as_the_number_that_was_typed(string stored, string meaning) =>
        Assert.Equal(meaning, KindsSet.Meaning("gia", RawWorkbook.Cell(stored)));

    [Theory]
    [InlineData("<![CDATA[12]]>", "12")]
    [InlineData("&#49;2", "12")]
    [InlineData(" 12 ", "12")]
    public void A_value_may_be_written_in_other_letters_of_xml(string stored, string meaning) =>
        Assert.Equal(meaning, KindsSet.Meaning("gia", RawWorkbook.Cell(stored)));

    [Fact]
    public void A_text_cell_is_asked_back_like_a_typed_text() =>
        Assert.Equal("E2 entry.ambiguous", KindsSet.Meaning("gia", RawWorkbook.Words("1.234")));

    [Fact]
    public void Random_decimals_come_back_as_they_were_stored()
    {
        var random = new Random(11);
        for (var turn = 0; turn < 200; turn++)
        {
            // At most 15 digits, at most 10 of them decimals.
            var digits = random.NextInt64((long)Math.Pow(10, random.Next(1, 16)));
            var number = new decimal(digits) / (decimal)Math.Pow(10, random.Next(0, 11));
            var stored = double.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            var seventeenDigits = stored.ToString("E16", CultureInfo.InvariantCulture);

            Assert.Equal(CanonicalValue.OfNumber(number), KindsSet.Meaning("gia", RawWorkbook.Cell(seventeenDigits)));
        }
    }

    [Theory]
    [InlineData("so", "1.5", "D2 answer.not-whole")]
    [InlineData("so", "-1", "D2 answer.below-minimum")]
    [InlineData("ty-le", "100.5", "F2 answer.above-maximum")]
    [InlineData("co", "1", "C2 entry.not-yes-or-no")]
    [InlineData("ngay", "46310", "H2 entry.not-a-day")]
    [InlineData("chon", "1", "G2 entry.not-an-option")]
    public void A_number_keeps_to_the_limits_and_kinds_of_the_input(string column, string stored, string meaning) =>
        Assert.Equal(meaning, KindsSet.Meaning(column, RawWorkbook.Cell(stored)));

    [Theory]
    [InlineData("0.5", 2, "50")]
    [InlineData("0.333", 2, "33.3")]
    [InlineData("50", 0, "50")]
    [InlineData("0.5", 0, "0.5")]
    [InlineData("50", 2, "F2 answer.above-maximum")] // shown as 5000 %
    [InlineData("50", 7, "50")] // the sign is only painted behind the number
    public void A_percent_is_what_the_cell_shows(string stored, int style, string meaning) =>
        Assert.Equal(meaning, KindsSet.Meaning("ty-le", RawWorkbook.Cell(stored, $"s='{style}'")));

    [Fact]
    public void Every_percent_with_two_decimals_comes_back_however_the_program_divided()
    {
        for (var hundredths = 0; hundredths <= 10_000; hundredths += 37)
        {
            var typed = hundredths / 100m;
            var divided = double.Parse(typed.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) / 100d;
            var parsed = double.Parse((typed / 100m).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

            Assert.Equal(CanonicalValue.OfNumber(typed), KindsSet.Meaning("ty-le", RawWorkbook.Cell(RawWorkbook.Text(divided), "s='2'")));
            Assert.Equal(CanonicalValue.OfNumber(typed), KindsSet.Meaning("ty-le", RawWorkbook.Cell(RawWorkbook.Text(parsed), "s='2'")));
        }
    }

    [Fact]
    public void A_percent_where_a_plain_number_is_asked_is_refused_as_in_a_text() =>
        Assert.Equal("E2 entry.not-a-number", KindsSet.Meaning("gia", RawWorkbook.Cell("0.5", "s='2'")));

    [Theory]
    [InlineData("46310", "s='1'", "2026-10-15")]
    [InlineData("46310", "s='3'", "2026-10-15")]
    [InlineData("61", "s='1'", "1900-03-01")]
    [InlineData("2026-10-15", "t='d'", "2026-10-15")]
    [InlineData("2026-10-15T00:00:00", "t='d'", "2026-10-15")]
    [InlineData("60", "s='1'", "H2 xlsx.not-a-day")] // 29 February 1900, which never was
    [InlineData("46310.5", "s='1'", "H2 xlsx.not-a-day")]
    [InlineData("0.5", "s='6'", "H2 xlsx.not-a-day")]
    [InlineData("2958466", "s='1'", "H2 xlsx.not-a-day")] // the year 10000
    [InlineData("-1", "s='1'", "H2 xlsx.not-a-day")]
    [InlineData("2026-10-15T08:00:00", "t='d'", "H2 xlsx.not-a-day")]
    [InlineData("15.10.26", "t='d'", "H2 xlsx.not-a-day")]
    public void A_day_is_a_number_with_the_format_of_a_day(string stored, string attributes, string meaning) =>
        Assert.Equal(meaning, KindsSet.Meaning("ngay", RawWorkbook.Cell(stored, attributes)));

    [Fact]
    public void Days_are_counted_from_1904_where_the_workbook_says_so()
    {
        var book = RawWorkbook.Book("<sheet name='a' sheetId='1' r:id='r1'/>", "<workbookPr date1904='1'/>");

        var workbook = KindsSet.OfCell("ngay", RawWorkbook.Cell("44848", "s='1'")).With(RawWorkbook.BookPath, book);

        Assert.Equal("2026-10-15", KindsSet.Meaning(workbook, "ngay"));
    }

    [Theory]
    [InlineData("1", 5)]
    [InlineData("1", 8)]
    public void Letters_between_quotes_and_brackets_make_no_day(string stored, int style) =>
        Assert.Equal("1", KindsSet.Meaning("gia", RawWorkbook.Cell(stored, $"s='{style}'")));

    [Fact]
    public void A_spreadsheet_that_took_a_number_for_a_day_is_told() =>
        Assert.Equal("E2 entry.not-a-number", KindsSet.Meaning("gia", RawWorkbook.Cell("46143", "s='1'")));

    [Theory]
    [InlineData("t='b'", "1", "yes")]
    [InlineData("t='b'", "0", "no")]
    [InlineData("t='b'", "2", "C2 xlsx.unknown-cell")]
    [InlineData("t='str'", "Không", "no")]
    [InlineData("t='s'", "0", "C2 entry.not-yes-or-no")] // the shared text "chung"
    [InlineData("t='s'", "1", "C2 xlsx.unknown-cell")]
    [InlineData("t='e'", "#N/A", "C2 xlsx.error-cell")]
    [InlineData("t='x'", "1", "C2 xlsx.unknown-cell")]
    public void Other_kinds_of_cell_are_taken_as_they_are(string attributes, string stored, string meaning) =>
        Assert.Equal(meaning, KindsSet.Meaning("co", RawWorkbook.Cell(stored, attributes)));

    [Fact]
    public void A_yes_is_no_number() => Assert.Equal("D2 entry.not-a-number", KindsSet.Meaning("so", RawWorkbook.Cell("1", "t='b'")));

    [Theory]
    [InlineData("<c @><v>48</v></c>", "48")]
    [InlineData("<c @ s='4'><v>1</v></c>", "001")]
    [InlineData("<c @ t='s'><v>0</v></c>", "chung")]
    [InlineData(
        "<c @ t='inlineStr'><is><r><rPr><b/></rPr><t>so</t></r><r><t>-nv</t></r><rPh sb='0' eb='1'><t>x</t></rPh></is></c>",
        "so-nv"
    )]
    [InlineData("<c @ t='inlineStr'><is><t> so_x005F_x0041_ </t></is></c>", "so_x0041_")]
    [InlineData("<c @ t='inlineStr'><is><t>a\u0302</t></is></c>", "\u00e2")]
    [InlineData("<c @ t='inlineStr'><is><t>=1+1</t></is></c>", "=1+1")]
    public void A_code_is_the_text_that_the_cell_shows(string cell, string code) =>
        Assert.Equal(code, Assert.Single(KindsSet.Read(KindsSet.OfCell("code", cell).Bytes()).Value).Code);

    [Theory]
    [InlineData("<c @><v>1.5</v></c>", "A2 values.cell-not-text")]
    [InlineData("<c @ s='1'><v>46310</v></c>", "A2 values.cell-not-text")]
    [InlineData("<c @ t='b'><v>1</v></c>", "A2 values.cell-not-text")]
    [InlineData("<c @ t='inlineStr'><is><t>a_x0000_b</t></is></c>", "A2 values.broken-text")]
    [InlineData("<c @/>", "A2 values.empty-cell")]
    public void A_code_that_is_no_text_is_refused(string cell, string meaning) => Assert.Equal(meaning, KindsSet.Meaning("code", cell));

    [Fact]
    public void A_cell_that_is_too_long_is_refused() =>
        Assert.Equal("B2 values.cell-too-long", KindsSet.Meaning("name", RawWorkbook.Words(new string('x', 4_001))));

    [Fact]
    public void A_choice_may_be_its_name() => Assert.Equal("tre-han", KindsSet.Meaning("chon", RawWorkbook.Words("TRE-HAN")));
}
