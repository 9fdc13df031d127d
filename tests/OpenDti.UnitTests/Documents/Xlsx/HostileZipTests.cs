namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>Zips made to harm whoever inflates them: refused with little memory, and never an exception.</summary>
public sealed class HostileZipTests
{
    private const int Megabyte = 1_000_000;

    [Fact]
    public void The_good_workbook_of_these_tests_is_read() => Assert.True(KindsSet.Read(HostileFile.Good.Bytes()).IsValid);

    [Fact]
    public void A_part_that_says_it_is_4_gigabytes_is_refused_unopened()
    {
        var bomb = WithSheet(sheet => sheet with { ClaimedSize = 4_200_000_000, Content = new byte[Megabyte] });

        Assert.Equal("xlsx.too-large", HostileFile.CodeOf(bomb, atMost: Megabyte));
    }

    [Fact]
    public void A_part_that_hides_its_size_is_inflated_no_further_than_it_says()
    {
        // 30 MB of zeros in 30 kB, said to be 1 kB.
        var bomb = WithSheet(sheet => sheet with { ClaimedSize = 1_000, Content = new byte[30 * Megabyte] });

        Assert.Equal("xlsx.broken", HostileFile.CodeOf(bomb, atMost: Megabyte));
    }

    [Fact]
    public void A_part_that_says_more_than_it_can_hold_is_refused_before_memory_is_taken()
    {
        var bomb = WithSheet(sheet => sheet with { ClaimedSize = 39 * Megabyte });

        Assert.Equal("xlsx.too-large", HostileFile.CodeOf(bomb, atMost: Megabyte));
    }

    [Fact]
    public void Parts_that_are_large_together_are_refused()
    {
        var padding = new RawEntry("xl/media/x.bin", new byte[Megabyte]) { IsDeflated = false };
        var many = Enumerable.Range(0, 5).Select(number => new RawEntry($"xl/media/{number}.bin", [0]) { ClaimedSize = 8 * Megabyte });

        Assert.Equal(
            "xlsx.too-large",
            HostileFile.CodeOf(RawZip.Write([.. HostileFile.Good.Entries(), padding, .. many]), atMost: Megabyte)
        );
    }

    [Fact]
    public void Parts_that_are_packed_more_than_sheets_are_packed_are_refused_unopened()
    {
        // 30 MB of blanks between two rows, in 30 kB.
        var bomb = RawWorkbook.Sheet(new string(' ', 30 * Megabyte));

        Assert.Equal("xlsx.too-large", HostileFile.CodeOf(RawWorkbook.OfSheet(bomb).Bytes(), atMost: Megabyte));
    }

    [Fact]
    public void A_file_that_is_too_large_itself_is_refused()
    {
        var padding = new byte[21 * Megabyte];
        new Random(1).NextBytes(padding);

        Assert.Equal(
            "xlsx.too-large",
            HostileFile.CodeOf(
                RawZip.Write([.. HostileFile.Good.Entries(), new RawEntry("x", padding) { IsDeflated = false }]),
                atMost: Megabyte
            )
        );
    }

    [Theory]
    [InlineData(null, "xlsx.too-large")]
    [InlineData(7, "xlsx.broken")] // the directory goes on after the seven that are admitted to
    public void Thousands_of_entries_are_refused_however_many_are_admitted_to(int? claimed, string code)
    {
        var many = Enumerable.Range(0, 40_000).Select(number => new RawEntry($"xl/{number}", []) { IsDeflated = false });

        Assert.Equal(code, HostileFile.CodeOf(RawZip.Write([.. HostileFile.Good.Entries(), .. many], claimed), atMost: Megabyte));
    }

    [Fact]
    public void Entries_that_lie_in_each_other_are_refused()
    {
        var shared = new RawEntry("xl/media/a.bin", new byte[1_000]) { ClaimedOffset = 0 };

        Assert.Equal("xlsx.broken", HostileFile.CodeOf(RawZip.Write([.. HostileFile.Good.Entries(), shared]), atMost: Megabyte));
    }

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Entries_that_lie_outside_the_file_are_refused(long offset) =>
        Assert.Equal(
            "xlsx.broken",
            HostileFile.CodeOf(WithSheet(sheet => sheet with { ClaimedOffset = offset, IsWide = true }), atMost: Megabyte)
        );

    [Theory]
    [InlineData("worksheets/sheet1.xml")]
    [InlineData("worksheets/SHEET1.xml")]
    [InlineData("../xl/./worksheets/sheet1.xml")]
    public void One_part_is_not_inflated_twice(string target)
    {
        var links = RawWorkbook.BookLinks(RawWorkbook.Link("r2", "worksheet", target));

        Assert.Equal("xlsx.broken", HostileFile.CodeOf(HostileFile.Good.With(RawWorkbook.BookLinksPath, links).Bytes(), atMost: Megabyte));
    }

    [Theory]
    [InlineData("XL/WORKBOOK.XML")]
    [InlineData("xl/../../etc/passwd")]
    [InlineData("/xl/a.xml")]
    [InlineData("xl\\a.xml")]
    [InlineData("C:a.xml")]
    [InlineData("xl/\u0007.xml")]
    public void Names_that_two_readers_take_for_two_things_are_refused(string name) =>
        Assert.Equal(
            "xlsx.broken",
            HostileFile.CodeOf(RawZip.Write([.. HostileFile.Good.Entries(), new RawEntry(name, "x"u8.ToArray())]), atMost: Megabyte)
        );

    [Fact]
    public void A_zip_within_a_zip_is_no_workbook() =>
        Assert.Equal(
            "xlsx.not-a-workbook",
            HostileFile.CodeOf(RawZip.Write([new RawEntry("r/r.zip", RawZip.Write([.. HostileFile.Good.Entries()]))]), atMost: Megabyte)
        );

    [Fact]
    public void A_flipped_bit_in_a_figure_is_found_by_its_checksum() =>
        Assert.Equal("xlsx.broken", HostileFile.CodeOf(WithSheet(sheet => sheet with { ChecksumFlip = 1 }), atMost: Megabyte));

    [Fact]
    public void Folders_sizes_in_64_bits_and_stored_parts_are_read() =>
        Assert.True(
            KindsSet
                .Read(
                    RawZip.Write([
                        new RawEntry("xl/", []),
                        .. HostileFile.Good.Entries().Select(entry => entry with { IsWide = true, IsDeflated = false }),
                    ])
                )
                .IsValid
        );

    private static byte[] WithSheet(Func<RawEntry, RawEntry> change) =>
        RawZip.Write([.. HostileFile.Good.Entries().Select(entry => entry.Name == RawWorkbook.SheetPath ? change(entry) : entry)]);
}
