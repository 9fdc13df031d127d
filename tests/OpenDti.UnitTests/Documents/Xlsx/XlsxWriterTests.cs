using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;

namespace OpenDti.UnitTests.Documents.Xlsx;

public sealed class XlsxWriterTests
{
    private static readonly XlsxColumn[] Columns =
    [
        new("code", XlsxColumnKind.Text, 12),
        new("name", XlsxColumnKind.Text, 30),
        new("co", XlsxColumnKind.Text, 10) { Choices = XlsxChoices.Words("Có", "Không") },
        new("so", XlsxColumnKind.Whole, 10),
        new("gia", XlsxColumnKind.Number, 10),
        new("ty-le", XlsxColumnKind.Percent, 10),
        new("chon", XlsxColumnKind.Text, 10) { Choices = XlsxChoices.Cells("Ghi chú 'a'", 0, 1, 2) },
        new("ngay", XlsxColumnKind.Day, 10),
    ];

    private static readonly XlsxSheet Moments = new(
        "Thời điểm",
        [new("luc", XlsxColumnKind.Moment, 18)],
        [
            [new XlsxCell.Moment(new DateTime(1900, 3, 1, 6, 0, 0))],
            [new XlsxCell.Moment(new DateTime(2030, 1, 1, 17, 0, 0))],
        ]
    );

    private static readonly XlsxSheet Filled = new(
        "Số liệu",
        Columns,
        [
            [
                new XlsxCell.Words("001"),
                new XlsxCell.Words("=HYPERLINK(\"http://x\")"),
                new XlsxCell.YesNo(false),
                new XlsxCell.Number(1234m),
                new XlsxCell.Number(-0.0000000001m),
                new XlsxCell.Number(33.3m),
                XlsxCell.Empty,
                new XlsxCell.Day(new DateOnly(2026, 10, 15)),
            ],
        ]
    )
    {
        FrozenColumns = 2,
    };

    private static readonly XlsxSheet Notes = new(
        "Ghi chú 'a'",
        [new("Lựa chọn", XlsxColumnKind.Text, 20)],
        [
            [new XlsxCell.Words("dung-han")],
            [new XlsxCell.Words("tre-han")],
        ]
    );

    [Fact]
    public void What_is_written_is_read_back_as_it_was()
    {
        var row = Assert.Single(KindsSet.Read(XlsxWriter.Write(Filled, Notes)).Value);

        Assert.Equal("001", row.Code);
        Assert.Equal("=HYPERLINK(\"http://x\")", row.Name);
        Assert.Equal(
            ["no", "1234", "-0.0000000001", "33.3", "-", "2026-10-15"],
            KindsSet
                .Columns.Skip(2)
                .Select(column => row.Inputs.Values[new InputId(column)])
                .Select(value => value is Measurement.Missing ? "-" : CanonicalValue.Of(value))
        );
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("a_x0041_\u0007\uFFFF b")]
    [InlineData("Sở Thông tin & <Truyền thông>")]
    public void Text_is_a_text_cell_whatever_it_begins_with(string text)
    {
        var sheet = Filled with
        {
            Rows =
            [
                [new XlsxCell.Words(text)],
            ],
        };

        using var document = Open(XlsxWriter.Write(sheet));
        var cell = SheetOf(document, "Số liệu").Descendants<Cell>().Single(cell => cell.CellReference == "A2");

        Assert.Equal(CellValues.InlineString, cell.DataType?.Value);
        Assert.Null(cell.CellFormula);
        Assert.Equal(
            text.Replace("_x0041_", "_x005F_x0041_", StringComparison.Ordinal)
                .Replace("\u0007\uFFFF", "_x0007__xFFFF_", StringComparison.Ordinal)
                .Replace("\r", "_x000D_", StringComparison.Ordinal),
            cell.InlineString?.Text?.Text
        );
    }

    [Fact]
    public void The_same_sheets_give_the_same_bytes_and_no_time_of_day()
    {
        var first = XlsxWriter.Write(Filled, Notes);
        using var zip = new ZipArchive(new MemoryStream(first));

        Assert.Equal(first, XlsxWriter.Write(Filled, Notes));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void A_workbook_keeps_to_the_schema_of_spreadsheets()
    {
        using var document = Open(XlsxWriter.Write(Filled, Notes, Moments));

        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2010)
                .Validate(document)
                .Select(error => $"{error.Path?.XPath} {error.Description}")
        );
    }

    [Fact]
    public void A_moment_counts_days_and_the_share_of_the_day_that_has_passed()
    {
        using var document = Open(XlsxWriter.Write(Moments));
        var cells = SheetOf(document, "Thời điểm").Descendants<Cell>().Skip(1).Select(cell => cell.CellValue!.Text);

        Assert.Equal(["61.25", "47484.70833333"], cells);
    }

    [Fact]
    public void The_header_is_bold_and_stays_in_view_with_the_columns_before_the_values()
    {
        using var document = Open(XlsxWriter.Write(Filled, Notes));
        var sheet = SheetOf(document, "Số liệu");
        var pane = sheet.Descendants<Pane>().Single();
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var header = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)sheet.Descendants<Cell>().First().StyleIndex!.Value);

        Assert.Equal("C2 Frozen 2 1", $"{pane.TopLeftCell} {pane.State!.Value} {pane.HorizontalSplit} {pane.VerticalSplit}");
        Assert.NotNull(styles.Fonts!.Elements<Font>().ElementAt((int)header.FontId!.Value).Bold);
    }

    [Fact]
    public void Choices_are_offered_from_words_and_from_cells()
    {
        using var document = Open(XlsxWriter.Write(Filled, Notes));

        Assert.Equal(
            ["C2:C20001 \"Có,Không\"", "G2:G20001 'Ghi chú ''a'''!$A$2:$A$3"],
            SheetOf(document, "Số liệu")
                .Descendants<DataValidation>()
                .Select(offered => $"{offered.SequenceOfReferences!.InnerText} {offered.Formula1!.Text}")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a name that is longer than a sheet may have")]
    public void A_name_that_a_sheet_cannot_have_is_a_mistake_of_the_caller(string name) =>
        Assert.Throws<ArgumentException>(() => XlsxWriter.Write(Notes with { Name = name }));

    private static SpreadsheetDocument Open(byte[] bytes) => SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static Worksheet SheetOf(SpreadsheetDocument document, string name)
    {
        var sheet = document
            .WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .Single(sheet => sheet.Name == name);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet;
    }
}
