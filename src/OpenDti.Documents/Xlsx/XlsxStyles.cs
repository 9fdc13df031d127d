using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenDti.Documents.Xlsx;

/// <summary>The cell styles that the writer uses: one for each kind of column, for headers, for texts over several lines, and one for each kind of field.</summary>
internal static class XlsxStyles
{
    private const uint TextFormat = 49;
    private const uint WholeFormat = 3;
    private const uint FirstOwnFormat = 164;
    private const string FieldColour = "FFFFF8DC";

    private static readonly (XlsxColumnKind Kind, string Code)[] OwnFormats =
    [
        (XlsxColumnKind.Number, "#,##0.00########"),
        (XlsxColumnKind.Percent, "0.00########%"),
        (XlsxColumnKind.Day, "dd/mm/yyyy"),
        (XlsxColumnKind.Moment, "dd/mm/yyyy hh:mm"),
    ];

    private static readonly uint Kinds = (uint)Enum.GetValues<XlsxColumnKind>().Length;

    public static uint Header => Kinds + 1;

    public static uint Wrapped => Kinds + 2;

    // Style 0 is what cells without a style have.
    public static uint Of(XlsxColumnKind kind) => (uint)kind + 1;

    public static uint OfField(XlsxColumnKind kind) => Kinds + 3 + (uint)kind;

    public static Stylesheet Sheet()
    {
        var kinds = Enum.GetValues<XlsxColumnKind>();
        var formats = kinds.Select(kind => Format(FormatOf(kind), font: 0));
        var fields = kinds.Select(kind => FieldFormat(FormatOf(kind)));
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
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                new Fill(new PatternFill(new ForegroundColor { Rgb = FieldColour }) { PatternType = PatternValues.Solid })
            ),
            new Borders(
                new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
                new Border(
                    new LeftBorder { Style = BorderStyleValues.Thin },
                    new RightBorder { Style = BorderStyleValues.Thin },
                    new TopBorder { Style = BorderStyleValues.Thin },
                    new BottomBorder { Style = BorderStyleValues.Thin },
                    new DiagonalBorder()
                )
            ),
            new CellStyleFormats(new CellFormat()),
            new CellFormats([new CellFormat { FormatId = 0 }, .. formats, WrappedFormat(font: 1), WrappedFormat(font: 0), .. fields])
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
    private static CellFormat WrappedFormat(uint font)
    {
        var format = Format(TextFormat, font);
        format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        format.ApplyAlignment = true;
        return format;
    }

    private static CellFormat FieldFormat(uint numberFormat)
    {
        var format = Format(numberFormat, font: 0);
        (format.FillId, format.ApplyFill) = (2, true);
        (format.BorderId, format.ApplyBorder) = (1, true);
        format.Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top };
        format.ApplyAlignment = true;
        format.Protection = new Protection { Locked = false };
        format.ApplyProtection = true;
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
