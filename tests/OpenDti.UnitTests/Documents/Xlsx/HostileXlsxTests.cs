using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>Workbooks made to harm whoever opens them: refused with little memory, and never an exception.</summary>
public sealed class HostileXlsxTests
{
    private const int Damages = 400;
    private const int Megabyte = 1_000_000;

    private static readonly string[] Unit = [RawWorkbook.Words("u"), RawWorkbook.Words("U"), "", RawWorkbook.Cell("3")];

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

    private static RawWorkbook Good => RawWorkbook.Of(KindsSet.Header, Unit);

    [Fact]
    public void The_good_workbook_of_these_tests_is_read() => Assert.True(KindsSet.Read(Good.Bytes()).IsValid);

    [Fact]
    public void A_part_that_says_it_is_4_gigabytes_is_refused_unopened()
    {
        var bomb = WithSheet(sheet => sheet with { ClaimedSize = 4_200_000_000, Content = new byte[Megabyte] });

        Assert.Equal("xlsx.too-large", CodeOf(bomb, atMost: Megabyte));
    }

    [Fact]
    public void A_part_that_hides_its_size_is_inflated_no_further_than_it_says()
    {
        // 30 MB of zeros in 30 kB, said to be 1 kB.
        var bomb = WithSheet(sheet => sheet with { ClaimedSize = 1_000, Content = new byte[30 * Megabyte] });

        Assert.Equal("xlsx.broken", CodeOf(bomb, atMost: Megabyte));
    }

    [Fact]
    public void A_part_that_says_more_than_it_can_hold_is_refused_before_memory_is_taken()
    {
        var bomb = WithSheet(sheet => sheet with { ClaimedSize = 60 * Megabyte });

        Assert.Equal("xlsx.broken", CodeOf(bomb, atMost: Megabyte));
    }

    [Fact]
    public void Parts_that_are_large_together_are_refused()
    {
        var many = Enumerable.Range(0, 7).Select(number => new RawEntry($"xl/media/{number}.bin", [0]) { ClaimedSize = 10 * Megabyte });

        Assert.Equal("xlsx.too-large", CodeOf(RawZip.Write([.. Good.Entries(), .. many]), atMost: Megabyte));
    }

    [Fact]
    public void A_file_that_is_too_large_itself_is_refused()
    {
        var padding = new byte[21 * Megabyte];
        new Random(1).NextBytes(padding);

        Assert.Equal(
            "xlsx.too-large",
            CodeOf(RawZip.Write([.. Good.Entries(), new RawEntry("x", padding) { IsDeflated = false }]), atMost: Megabyte)
        );
    }

    [Theory]
    [InlineData(null, "xlsx.too-large")]
    [InlineData(7, "xlsx.broken")] // the directory goes on after the seven that are admitted to
    public void Thousands_of_entries_are_refused_however_many_are_admitted_to(int? claimed, string code)
    {
        var many = Enumerable.Range(0, 40_000).Select(number => new RawEntry($"xl/{number}", []) { IsDeflated = false });

        Assert.Equal(code, CodeOf(RawZip.Write([.. Good.Entries(), .. many], claimed), atMost: Megabyte));
    }

    [Fact]
    public void Entries_that_lie_in_each_other_are_refused()
    {
        var shared = new RawEntry("xl/media/a.bin", new byte[1_000]) { ClaimedOffset = 0 };

        Assert.Equal("xlsx.broken", CodeOf(RawZip.Write([.. Good.Entries(), shared]), atMost: Megabyte));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Entries_that_lie_outside_the_file_are_refused(long offset) =>
        Assert.Equal("xlsx.broken", CodeOf(WithSheet(sheet => sheet with { ClaimedOffset = offset, IsWide = true }), atMost: Megabyte));

    [Fact]
    public void One_sheet_under_many_names_is_refused()
    {
        var book = RawWorkbook.Book(string.Concat(Enumerable.Repeat("<sheet name='a' state='hidden' r:id='r1'/>", 2)));

        Assert.Equal("xlsx.broken", CodeOf(Good.With(RawWorkbook.BookPath, book).Bytes(), atMost: Megabyte));
    }

    [Fact]
    public void A_number_format_longer_than_any_program_writes_is_refused()
    {
        var styles = Good.Parts[RawWorkbook.StylesPath].Replace("000", new string('[', 100_000), StringComparison.Ordinal);

        Assert.Equal("xlsx.broken", CodeOf(Good.With(RawWorkbook.StylesPath, styles).Bytes(), atMost: 10 * Megabyte));
    }

    [Fact]
    public void A_row_of_more_cells_than_a_sheet_has_columns_is_refused()
    {
        var sheet = RawWorkbook.Sheet($"<row>{string.Concat(Enumerable.Repeat("<c/>", 16_385))}</row>");

        Assert.Equal("xlsx.broken", CodeOf(RawWorkbook.OfSheet(sheet).Bytes(), atMost: 100 * Megabyte));
    }

    [Theory]
    [InlineData("XL/WORKBOOK.XML")]
    [InlineData("xl/../../etc/passwd")]
    [InlineData("/xl/a.xml")]
    [InlineData("xl\\a.xml")]
    [InlineData("C:a.xml")]
    [InlineData("xl/\u0007.xml")]
    public void Names_that_two_readers_take_for_two_things_are_refused(string name) =>
        Assert.Equal("xlsx.broken", CodeOf(RawZip.Write([.. Good.Entries(), new RawEntry(name, "x"u8.ToArray())]), atMost: Megabyte));

    [Fact]
    public void A_zip_within_a_zip_is_no_workbook() =>
        Assert.Equal(
            "xlsx.not-a-workbook",
            CodeOf(RawZip.Write([new RawEntry("r/r.zip", RawZip.Write([.. Good.Entries()]))]), atMost: Megabyte)
        );

    [Fact]
    public void A_flipped_bit_in_a_figure_is_found_by_its_checksum() =>
        Assert.Equal("xlsx.broken", CodeOf(WithSheet(sheet => sheet with { ChecksumFlip = 1 }), atMost: Megabyte));

    [Fact]
    public void Folders_sizes_in_64_bits_and_stored_parts_are_read() =>
        Assert.True(
            KindsSet
                .Read(
                    RawZip.Write([
                        new RawEntry("xl/", []),
                        .. Good.Entries().Select(entry => entry with { IsWide = true, IsDeflated = false }),
                    ])
                )
                .IsValid
        );

    [Theory]
    [MemberData(nameof(XmlParts))]
    public void Entities_are_neither_expanded_nor_fetched(string part)
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "dung-han");
        var xml = Good.Parts[part];
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

        Assert.All(hostile, text => Assert.Equal("xlsx.broken", CodeOf(Good.With(part, text).Bytes(), atMost: Megabyte)));
        File.Delete(secret);
    }

    [Theory]
    [MemberData(nameof(XmlParts))]
    public void Elements_within_elements_without_end_are_refused(string part)
    {
        var xml = Good.Parts[part];
        var cut = xml.LastIndexOf("</", StringComparison.Ordinal);
        var deep =
            xml[..cut] + string.Concat(Enumerable.Repeat("<r>", 200_000)) + string.Concat(Enumerable.Repeat("</r>", 200_000)) + xml[cut..];

        Assert.Equal("xlsx.broken", CodeOf(Good.With(part, deep).Bytes(), atMost: 10 * Megabyte));
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

        Assert.Equal("xlsx.broken", CodeOf(RawWorkbook.OfSheet(sheet).Bytes(), atMost: Megabyte));
    }

    [Theory]
    [InlineData("1<!-- x -->2")]
    [InlineData("<!-- x -->12")]
    [InlineData("1<![CDATA[2]]>")]
    [InlineData("1<?x y?>2")]
    [InlineData("1<x/>2")]
    [InlineData("<x>12</x>")]
    public void A_value_that_two_readers_take_for_two_things_is_refused(string stored) =>
        Assert.Equal("xlsx.broken", CodeOf(KindsSet.OfCell("gia", RawWorkbook.Cell(stored)).Bytes(), atMost: Megabyte));

    [Fact]
    public void Random_flips_of_bytes_are_read_or_refused()
    {
        var good = Good.Bytes();
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
        var good = Good.Parts[part];
        for (var seed = 0; seed < Damages; seed++)
        {
            var random = new Random(seed);
            var place = random.Next(good.Length);
            var cut = Math.Min(random.Next(0, 12), good.Length - place);
            var damaged = good[..place] + Snippets[random.Next(Snippets.Length)] + good[(place + cut)..];

            AssertReadOrRefused(Good.With(part, damaged).Bytes());
        }
    }

    private static void AssertReadOrRefused(byte[] bytes)
    {
        var read = KindsSet.Read(bytes);

        Assert.True(
            read.IsValid || read.Findings.All(finding => FindingSentences.WithPlace(finding, KindsSet.Set, Language.Vi).Length > 0)
        );
    }

    private static byte[] WithSheet(Func<RawEntry, RawEntry> change) =>
        RawZip.Write([.. Good.Entries().Select(entry => entry.Name == RawWorkbook.SheetPath ? change(entry) : entry)]);

    // The one finding of a file, and that no more than so many bytes were taken to find it.
    private static string CodeOf(byte[] bytes, long atMost)
    {
        KindsSet.Read(Good.Bytes());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = KindsSet.Read(bytes);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(taken, 0, atMost);
        return Assert.Single(read.Findings).Code;
    }
}
