using OpenDti.Documents;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>What a reader of a sheet would not see, or what may be stale, is refused with the name of its cell.</summary>
public sealed class XlsxRefusalTests
{
    private static readonly string[] Unit = [RawWorkbook.Words("u"), RawWorkbook.Words("U"), "", RawWorkbook.Cell("3")];

    [Theory]
    [InlineData("<c @><f>1+1</f><v>2</v></c>")]
    [InlineData("<c @ t='str'><f>\"x\"</f><v>x</v></c>")]
    [InlineData("<c @><f t='shared' si='0'/><v>2</v></c>")]
    [InlineData("<c @><f t='array' ref='D2:D3'>A1:A2</f><v>2</v></c>")]
    [InlineData("<c @><f/></c>")]
    [InlineData("<c @ t='e'><f>1/0</f><v>#DIV/0!</v></c>")]
    public void A_formula_is_refused_whatever_its_stored_result(string cell) =>
        Assert.Equal(
            "tep.xlsx, ô D2: Ô chứa công thức, kết quả lưu trong tệp có thể đã cũ; hãy sao chép rồi dán chỉ giá trị (Paste Special → Values).",
            Said(KindsSet.OfCell("so", cell))
        );

    [Fact]
    public void An_error_is_refused() =>
        Assert.Equal(
            "tep.xlsx, ô D2: Ô báo lỗi #N/A; hãy nhập giá trị đúng hoặc để trống.",
            Said(KindsSet.OfCell("so", RawWorkbook.Cell("#N/A", "t='e'")))
        );

    [Theory]
    [InlineData("A2:A3", "tep.xlsx, ô A2: Các ô A2:A3 bị gộp; hãy bỏ gộp ô và nhập giá trị vào từng ô.")]
    [InlineData("H1:J1", "tep.xlsx, ô H1: Các ô H1:J1 bị gộp; hãy bỏ gộp ô và nhập giá trị vào từng ô.")]
    [InlineData("A9:C12", "")] // below the data
    [InlineData("K1:L2", "")] // beside it
    public void Merged_cells_are_refused_where_they_touch_the_table(string range, string said)
    {
        var sheet = RawWorkbook.SheetOf([KindsSet.Header, Unit], after: $"<mergeCells><mergeCell ref='{range}'/></mergeCells>");

        Assert.Equal(said, Said(RawWorkbook.OfSheet(sheet)));
    }

    [Theory]
    [InlineData("hidden='1'")]
    [InlineData("ht='0' customHeight='1'")]
    public void A_hidden_row_with_data_is_refused(string attributes)
    {
        var rows = $"<row r='1'>{RawWorkbook.Named(KindsSet.Header, 1)}</row><row r='7' {attributes}>{RawWorkbook.Named(Unit, 7)}</row>";

        Assert.Equal(
            "tep.xlsx, ô A7: Dòng 7 bị ẩn nhưng có dữ liệu; hãy bỏ ẩn, bỏ lọc hoặc xóa dòng này.",
            Said(RawWorkbook.OfSheet(RawWorkbook.Sheet(rows)))
        );
    }

    [Fact]
    public void A_hidden_row_without_data_does_no_harm()
    {
        var rows = $"<row r='1'>{RawWorkbook.Named(KindsSet.Header, 1)}</row><row r='2' hidden='1'><c r='A2'/></row>";

        Assert.Equal("", Said(RawWorkbook.OfSheet(RawWorkbook.Sheet(rows))));
    }

    [Theory]
    [InlineData("<col min='4' max='5' hidden='1'/>", "tep.xlsx, ô D1: Cột D bị ẩn nhưng có dữ liệu; hãy bỏ ẩn hoặc xóa cột này.")]
    [InlineData("<col min='4' max='4' width='0'/>", "tep.xlsx, ô D1: Cột D bị ẩn nhưng có dữ liệu; hãy bỏ ẩn hoặc xóa cột này.")]
    [InlineData("<col min='9' max='16384' hidden='1'/>", "")]
    public void A_hidden_column_with_data_is_refused_once(string column, string said)
    {
        var sheet = RawWorkbook.SheetOf([KindsSet.Header, Unit], before: $"<cols>{column}</cols>");

        Assert.StartsWith(said, Said(RawWorkbook.OfSheet(sheet)), StringComparison.Ordinal);
        Assert.DoesNotContain("ô D2", Said(RawWorkbook.OfSheet(sheet)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hidden", "<c r='A1'><v>1</v></c>", "tep.xlsx: Trang tính “Cũ” bị ẩn nhưng có dữ liệu; hãy bỏ ẩn hoặc xóa trang này.")]
    [InlineData("veryHidden", "<c r='A1'><v>1</v></c>", "tep.xlsx: Trang tính “Cũ” bị ẩn nhưng có dữ liệu; hãy bỏ ẩn hoặc xóa trang này.")]
    [InlineData("hidden", "<c r='A1'/>", "")]
    [InlineData("visible", "<c r='A1'><f>1</f></c>", "")] // another visible sheet is not the one that is read
    public void A_hidden_sheet_with_data_is_refused(string state, string cell, string said)
    {
        var workbook = RawWorkbook
            .Of(KindsSet.Header, Unit)
            .With("xl/worksheets/sheet2.xml", RawWorkbook.Sheet($"<row r='1'>{cell}</row>"))
            .With(RawWorkbook.BookLinksPath, RawWorkbook.BookLinks(RawWorkbook.Link("r2", "worksheet", "../xl/worksheets/sheet2.xml")))
            .With(
                RawWorkbook.BookPath,
                RawWorkbook.Book($"<sheet name='a' sheetId='1' r:id='r1'/><sheet name='Cũ' sheetId='2' state='{state}' r:id='r2'/>")
            );

        Assert.Equal(said, Said(workbook));
    }

    [Fact]
    public void A_workbook_of_hidden_sheets_only_is_refused()
    {
        var book = RawWorkbook.Book("<sheet name='a' sheetId='1' state='hidden' r:id='r1'/>");

        Assert.Equal(
            "tep.xlsx: Trang tính “a” bị ẩn nhưng có dữ liệu; hãy bỏ ẩn hoặc xóa trang này.\n"
                + "tep.xlsx: Tệp không có trang tính nào đang hiển thị; hãy bỏ ẩn trang số liệu.",
            Said(RawWorkbook.Of(KindsSet.Header, Unit).With(RawWorkbook.BookPath, book))
        );
    }

    [Fact]
    public void Everything_that_is_wrong_comes_at_once_and_nothing_is_taken()
    {
        string[] header = [.. KindsSet.Header.SkipLast(1), RawWorkbook.Words("nay")];
        string[] first = [.. Unit.SkipLast(1), "<c @><f>1</f><v>1</v></c>", RawWorkbook.Words("1.234")];
        string[] second = [RawWorkbook.Words("u"), "", RawWorkbook.Cell("7"), "", "", "", "", "", "", RawWorkbook.Words("ghi chú")];

        var read = KindsSet.Read(RawWorkbook.Of(header, first, second).Bytes());

        Assert.False(read.IsValid);
        Assert.Equal(
            [
                "D2 xlsx.formula",
                "J3 xlsx.beyond-header",
                "A1 values.missing-column",
                "H1 values.unknown-column",
                "E2 entry.ambiguous",
                "B3 values.empty-cell",
                "C3 entry.not-yes-or-no",
                "A3 values.duplicate-code",
            ],
            read.Findings.Select(finding => $"{finding.Path} {finding.Code}")
        );
        Assert.Equal(new TextSpan("tep.xlsx", 2, 4) { Cell = "D2" }, read.Findings[0].At);
    }

    [Fact]
    public void A_repeated_column_is_told() =>
        Assert.Equal("tep.xlsx, ô I1: Cột “so” bị lặp lại.", Said(RawWorkbook.Of([.. KindsSet.Header, RawWorkbook.Words("so")], Unit)));

    [Fact]
    public void Empty_rows_between_the_units_are_passed_over_and_rows_keep_their_numbers()
    {
        string[] wrong = [.. Unit.SkipLast(1), RawWorkbook.Cell("-3")];
        string[] empty = ["<c @ s='1'/>", RawWorkbook.Words("  ")];

        Assert.Equal("tep.xlsx, ô D4: Số hồ sơ (-3) nhỏ hơn mức tối thiểu 0.", Said(RawWorkbook.Of(empty, KindsSet.Header, empty, wrong)));
    }

    [Fact]
    public void Too_many_rows_are_refused_and_as_many_as_allowed_are_not()
    {
        Assert.Equal("", Said(RawWorkbook.OfSheet(SheetOfRows(20_000))));
        Assert.Equal("tep.xlsx, ô A20002: Tệp số liệu có quá 20.000 dòng.", Said(RawWorkbook.OfSheet(SheetOfRows(20_001))));
    }

    [Fact]
    public void Too_many_columns_are_refused()
    {
        var header = RawWorkbook.Named(KindsSet.Header, 1) + "<c r='SG1' t='inlineStr'><is><t>x</t></is></c>";

        Assert.Equal(
            "tep.xlsx, ô SG1: Trang tính có quá 500 cột.",
            Said(RawWorkbook.OfSheet(RawWorkbook.Sheet($"<row r='1'>{header}</row>")))
        );
    }

    [Fact]
    public void Thousands_of_wrong_cells_end_in_a_list_that_somebody_can_read()
    {
        var wrong = Enumerable.Repeat<IReadOnlyList<string>>(["<c @><f/></c>", "<c @><f/></c>"], 5_000);

        Assert.InRange(KindsSet.Read(RawWorkbook.Of([KindsSet.Header, .. wrong]).Bytes()).Findings.Count, 1_000, 1_100);
    }

    [Fact]
    public void Macros_are_refused()
    {
        var macros = RawWorkbook
            .Of(KindsSet.Header, Unit)
            .With(RawWorkbook.BookLinksPath, RawWorkbook.BookLinks(RawWorkbook.Link("m", "vbaProject", "vbaProject.bin")));

        Assert.Equal("tep.xlsx: Tệp có macro; hãy lưu lại dạng .xlsx không có macro.", Said(macros));
        Assert.Equal(
            "tep.xlsx: Tệp có macro; hãy lưu lại dạng .xlsx không có macro.",
            Said(RawWorkbook.Of(KindsSet.Header, Unit).With("xl/vbaProject.bin", "x"))
        );
    }

    [Fact]
    public void Links_to_elsewhere_and_parts_that_no_table_needs_are_left_alone()
    {
        var workbook = RawWorkbook
            .Of(KindsSet.Header, Unit)
            .With("xl/drawings/drawing1.xml", "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>")
            .With("xl/worksheets/_rels/sheet1.xml.rels", "not xml at all")
            .With(
                RawWorkbook.BookLinksPath,
                RawWorkbook.BookLinks("<Relationship Id='e' Type='x/worksheet' TargetMode='External' Target='http://[bad'/>")
            );

        Assert.Equal("", Said(workbook));
    }

    [Fact]
    public void Old_workbooks_and_locked_ones_are_told_apart_from_damaged_ones() =>
        Assert.Equal(
            "tep.xlsx: Tệp là bảng tính dạng cũ (.xls) hoặc được đặt mật khẩu; hãy bỏ mật khẩu và lưu lại dạng .xlsx.",
            Said([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        );

    [Fact]
    public void Another_kind_of_zip_is_no_workbook()
    {
        const string Sentence = "tep.xlsx: Tệp không phải là bảng tính XLSX; hãy lưu lại dạng .xlsx hoặc .csv.";
        var document = RawWorkbook.Of(KindsSet.Header).With(RawWorkbook.BookPath, "<document/>");

        Assert.Equal(Sentence, Said(RawZip.Write([new RawEntry("content.xml", "<x/>"u8.ToArray())])));
        Assert.Equal(Sentence, Said(document));
    }

    [Fact]
    public void The_bytes_decide_about_the_format_and_not_the_name()
    {
        var csv = System.Text.Encoding.UTF8.GetBytes(string.Join(',', KindsSet.Columns) + "\nu,U,,3,,,,\n");

        var fromText = Assert.Single(ValuesFile.Read(KindsSet.Set, csv, "tep.xlsx").Value);
        var fromWorkbook = Assert.Single(ValuesFile.Read(KindsSet.Set, RawWorkbook.Of(KindsSet.Header, Unit).Bytes(), "tep.csv").Value);

        Assert.Equal(fromText.Inputs.Values, fromWorkbook.Inputs.Values);
    }

    private static string SheetOfRows(int count) =>
        RawWorkbook.Sheet(
            $"<row r='1'>{RawWorkbook.Named(KindsSet.Header, 1)}</row>"
                + string.Concat(
                    Enumerable
                        .Range(2, count)
                        .Select(row => $"<row r='{row}'><c r='A{row}'><v>{row}</v></c><c r='B{row}'><v>1</v></c></row>")
                )
        );

    private static string Said(RawWorkbook workbook) => Said(workbook.Bytes());

    private static string Said(byte[] bytes) =>
        string.Join('\n', KindsSet.Read(bytes).Findings.Select(finding => FindingSentences.WithPlace(finding, KindsSet.Set, Language.Vi)));
}
