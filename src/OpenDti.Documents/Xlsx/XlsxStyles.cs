using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenDti.Documents.Xlsx;

/// <summary>The cell styles that the writer uses: one for each kind of column, and one for headers.</summary>
internal static class XlsxStyles
{
    private const uint TextFormat = 49;
    private const uint WholeFormat = 3;
    private const uint FirstOwnFormat = 164;

    private static readonly (XlsxColumnKind Kind, string Code)[] OwnFormats =
    [
        (XlsxColumnKind.Number, "#,##0.00########"),
        (XlsxColumnKind.Percent, "0.00########%"),
        (XlsxColumnKind.Day, "dd/mm/yyyy"),
        (XlsxColumnKind.Moment, "dd/mm/yyyy hh:mm"),
    ];

    public static uint Header => (uint)Enum.GetValues<XlsxColumnKind>().Length + 1;

    // Style 0 is what cells without a style have.
    public static uint Of(XlsxColumnKind kind) => (uint)kind + 1;

    public static Stylesheet Sheet()
    {
        var formats = Enum.GetValues<XlsxColumnKind>().Select(kind => Format(FormatOf(kind), font: 0));
        return new Stylesheet(
            new NumberingFormats(
                OwnFormats.Select(own => new NumberingFormat { NumberFormatId = FormatOf(own.Kind), FormatCode = own.Code })
            ),
            new Fonts(
                new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }),
                new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })
            ),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([new CellFormat { FormatId = 0 }, .. formats, HeaderFormat()])
        );
    }

    private static uint FormatOf(XlsxColumnKind kind) =>
        kind switch
        {
            XlsxColumnKind.Text => TextFormat,
            XlsxColumnKind.Whole => WholeFormat,
            _ => FirstOwnFormat + (uint)Array.FindIndex(OwnFormats, own => own.Kind == kind),
        };

    // Headers are sentences more often than words.
    private static CellFormat HeaderFormat()
    {
        var format = Format(TextFormat, font: 1);
        format.ApplyAlignment = true;
        format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        return format;
    }

    private static CellFormat Format(uint numberFormat, uint font) =>
        new()
        {
            NumberFormatId = numberFormat,
            FontId = font,
            FillId = 0,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = font > 0,
        };
}
