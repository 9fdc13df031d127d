using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>Parts of workbooks made to harm whoever reads their XML: refused with little memory, and never an exception.</summary>
public sealed class HostileXlsxTests
{
    private const int Damages = 400;
    private const int Megabyte = 1_000_000;

    private static readonly string[] Snippets =
    [
        "",
        "<",
        ">",
        "</c>",
        "<c>",
        "'",
        "&#0;",
        "&x;",
        "r='A1'",
        "t='s'",
        "-1",
        "1e999",
        "<row/>",
        "<si>",
        "\u0000",
        "xmlns=''",
        "ZZZZ9999999",
        "s='999999999999'",
    ];

    public static TheoryData<string> XmlParts =>
        [
            RawWorkbook.SheetPath,
            RawWorkbook.BookPath,
            RawWorkbook.StylesPath,
            RawWorkbook.TextsPath,
            RawWorkbook.BookLinksPath,
            "_rels/.rels",
        ];

    [Fact]
    public void A_sheet_of_a_million_empty_cells_is_refused_without_keeping_them()
    {
        var random = new Random(3);
        var rows = Enumerable
            .Range(0, 1_001)
            .Select(_ => $"<row>{string.Concat(Enumerable.Range(0, 1_000).Select(_ => $"<c s='{random.Next(9)}'/>"))}</row>");

        Assert.Equal(
            ["xlsx.too-many-cells", "values.empty"],
            KindsSet.Read(RawWorkbook.OfSheet(RawWorkbook.Sheet(string.Concat(rows))).Bytes()).Findings.Select(finding => finding.Code)
        );
    }

    [Fact]
    public void One_sheet_under_many_names_is_refused()
    {
        var book = RawWorkbook.Book(string.Concat(Enumerable.Repeat("<sheet name='a' state='hidden' r:id='r1'/>", 2)));

        Assert.Equal("xlsx.broken", HostileFile.CodeOf(HostileFile.Good.With(RawWorkbook.BookPath, book).Bytes(), atMost: Megabyte));
    }

    [Fact]
    public void A_number_format_longer_than_any_program_writes_is_refused()
    {
        var styles = HostileFile.Good.Parts[RawWorkbook.StylesPath].Replace("000", new string('[', 100_000), StringComparison.Ordinal);

        Assert.Equal(
            "xlsx.broken",
            HostileFile.CodeOf(HostileFile.Good.With(RawWorkbook.StylesPath, styles).Bytes(), atMost: 10 * Megabyte)
        );
    }

    [Fact]
    public void A_row_of_more_cells_than_a_sheet_has_columns_is_refused()
    {
        var sheet = RawWorkbook.Sheet($"<row>{string.Concat(Enumerable.Repeat("<c/>", 16_385))}</row>");

        Assert.Equal("xlsx.broken", HostileFile.CodeOf(RawWorkbook.OfSheet(sheet).Bytes(), atMost: 100 * Megabyte));
    }

    [Theory]
    [MemberData(nameof(XmlParts))]
    public void Entities_are_neither_expanded_nor_fetched(string part)
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "dung-han");
        var xml = HostileFile.Good.Parts[part];
        var laughs = string.Concat(
            Enumerable.Range(1, 9).Select(depth => $"<!ENTITY l{depth} '{string.Concat(Enumerable.Repeat($"&l{depth - 1};", 10))}'>")
        );
        string[] hostile =
        [
            $"<!DOCTYPE x [<!ENTITY l0 'ha'>{laughs}]>{xml.Replace("So lieu", "&l9;", StringComparison.Ordinal).Replace("chung", "&l9;", StringComparison.Ordinal)}",
            $"<!DOCTYPE x [<!ENTITY l9 SYSTEM '{new Uri(secret)}'>]>{xml.Replace("chung", "&l9;", StringComparison.Ordinal)}",
            $"<!DOCTYPE x SYSTEM '{new Uri(secret)}'>{xml}",
            $"<!DOCTYPE x [<!ENTITY % p SYSTEM '{new Uri(secret)}'>%p;]>{xml}",
        ];

        Assert.All(
            hostile,
            text => Assert.Equal("xlsx.broken", HostileFile.CodeOf(HostileFile.Good.With(part, text).Bytes(), atMost: Megabyte))
        );
        File.Delete(secret);
    }

    [Theory]
    [MemberData(nameof(XmlParts))]
    public void Elements_within_elements_without_end_are_refused(string part)
    {
        var xml = HostileFile.Good.Parts[part];
        var cut = xml.LastIndexOf("</", StringComparison.Ordinal);
        var deep =
            xml[..cut] + string.Concat(Enumerable.Repeat("<r>", 200_000)) + string.Concat(Enumerable.Repeat("</r>", 200_000)) + xml[cut..];

        Assert.Equal("xlsx.broken", HostileFile.CodeOf(HostileFile.Good.With(part, deep).Bytes(), atMost: 10 * Megabyte));
    }

    [Theory]
    [InlineData("<row r='2'/><row r='2'/>")]
    [InlineData("<row r='0'/>")]
    [InlineData("<row r='2'><c r='B2'/><c r='A2'/></row>")]
    [InlineData("<row r='2'><c r='A3'/></row>")]
    [InlineData("<row r='2'><c r='XFE2'/></row>")]
    [InlineData("<row r='9999999'><c r='A9999999'/></row>")]
    public void Cells_that_contradict_their_names_are_refused(string rows)
    {
        var sheet = RawWorkbook.Sheet($"<row r='1'>{RawWorkbook.Named(KindsSet.Header, 1)}</row>{rows}");

        Assert.Equal("xlsx.broken", HostileFile.CodeOf(RawWorkbook.OfSheet(sheet).Bytes(), atMost: Megabyte));
    }

    [Theory]
    [InlineData("1<!-- x -->2")]
    [InlineData("<!-- x -->12")]
    [InlineData("1<![CDATA[2]]>")]
    [InlineData("1<?x y?>2")]
    [InlineData("1<x/>2")]
    [InlineData("<x>12</x>")]
    public void A_value_that_two_readers_take_for_two_things_is_refused(string stored) =>
        Assert.Equal("xlsx.broken", HostileFile.CodeOf(KindsSet.OfCell("gia", RawWorkbook.Cell(stored)).Bytes(), atMost: Megabyte));

    [Fact]
    public void Random_flips_of_bytes_are_read_or_refused()
    {
        var good = HostileFile.Good.Bytes();
        for (var seed = 0; seed < Damages; seed++)
        {
            var random = new Random(seed);
            var damaged = good.ToArray();
            for (var hits = random.Next(1, 6); hits > 0; hits--)
            {
                damaged[random.Next(2, damaged.Length)] ^= (byte)(1 << random.Next(8));
            }

            AssertReadOrRefused(random.Next(4) == 0 ? damaged[..random.Next(2, damaged.Length)] : damaged);
        }
    }

    [Theory]
    [MemberData(nameof(XmlParts))]
    public void Random_damage_to_a_part_is_read_or_refused(string part)
    {
        var good = HostileFile.Good.Parts[part];
        for (var seed = 0; seed < Damages; seed++)
        {
            var random = new Random(seed);
            var place = random.Next(good.Length);
            var cut = Math.Min(random.Next(0, 12), good.Length - place);
            var damaged = good[..place] + Snippets[random.Next(Snippets.Length)] + good[(place + cut)..];

            AssertReadOrRefused(HostileFile.Good.With(part, damaged).Bytes());
        }
    }

    private static void AssertReadOrRefused(byte[] bytes)
    {
        var read = KindsSet.Read(bytes);

        Assert.True(
            read.IsValid || read.Findings.All(finding => FindingSentences.WithPlace(finding, KindsSet.Set, Language.Vi).Length > 0)
        );
    }
}
