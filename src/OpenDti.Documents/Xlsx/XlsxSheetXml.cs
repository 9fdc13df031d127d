using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using OpenDti.Documents.Tables;
using OpenDti.Scoring;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;
using DataTable = OpenDti.Documents.Tables.Table;

namespace OpenDti.Documents.Xlsx;

/// <summary>Writes one sheet as XML, row by row.</summary>
internal static partial class XlsxSheetXml
{
    private const uint PaperA4 = 9;

    // A hundred-millionth of a day is less than a millisecond.
    private const int SerialDecimals = 8;

    private static readonly int DaysStart1900 = new DateOnly(1899, 12, 30).DayNumber;

    public static void Write(XlsxSheet sheet, OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Worksheet());
        if (sheet.IsPrintedAcross)
        {
            writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        }

        writer.WriteElement(new SheetViews(new SheetView(Frozen(sheet)) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Columns.Index().Select(column => ColumnOf(column.Item, (uint)column.Index + 1))));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(RowOf(0, sheet.Columns.Select((column, place) => WordsAt(0, place, column.Header, XlsxStyles.Header))));
        foreach (var (place, row) in sheet.Rows.Index())
        {
            writer.WriteElement(RowOf(place + 1, row.Select((cell, column) => CellAt(place + 1, column, cell, sheet.Columns[column]))));
        }

        writer.WriteEndElement();
        if (sheet.IsLocked)
        {
            writer.WriteElement(
                new SheetProtection
                {
                    Sheet = true,
                    FormatColumns = false,
                    FormatRows = false,
                }
            );
        }

        var choices = ValidationsOf(sheet).ToList();
        if (choices.Count > 0)
        {
            writer.WriteElement(new DataValidations(choices) { Count = (uint)choices.Count });
        }

        if (sheet.IsPrintedAcross)
        {
            writer.WriteElement(
                new PageSetup
                {
                    PaperSize = PaperA4,
                    Orientation = OrientationValues.Landscape,
                    FitToWidth = 1,
                    FitToHeight = 0,
                }
            );
        }

        writer.WriteEndElement();
    }

    private static Pane Frozen(XlsxSheet sheet)
    {
        var pane = new Pane
        {
            VerticalSplit = 1,
            TopLeftCell = CellName.Of(2, sheet.FrozenColumns),
            ActivePane = sheet.FrozenColumns > 0 ? PaneValues.BottomRight : PaneValues.BottomLeft,
            State = PaneStateValues.Frozen,
        };
        if (sheet.FrozenColumns > 0)
        {
            pane.HorizontalSplit = sheet.FrozenColumns;
        }

        return pane;
    }

    private static Column ColumnOf(XlsxColumn column, uint number) =>
        new()
        {
            Min = number,
            Max = number,
            Width = column.Width,
            CustomWidth = true,
            Hidden = column.IsHidden ? true : null,
            Style = XlsxStyles.Of(column.Kind),
        };

    private static Row RowOf(int place, IEnumerable<Cell?> cells) => new(cells.OfType<Cell>()) { RowIndex = (uint)place + 1 };

    private static Cell? CellAt(int row, int column, XlsxCell cell, XlsxColumn of) =>
        cell is XlsxCell.Field field
            ? FieldAt(row, column, field)
            : ContentAt(row, column, cell, of.Kind, of.IsWrapped ? XlsxStyles.Wrapped : XlsxStyles.Of(XlsxColumnKind.Text));

    // An empty field is a cell all the same: its style is what opens it.
    private static Cell FieldAt(int row, int column, XlsxCell.Field field)
    {
        var cell =
            ContentAt(row, column, field.Content, field.Kind, XlsxStyles.OfField(field.Kind))
            ?? new Cell { CellReference = CellName.Of(row + 1, column) };
        cell.StyleIndex = XlsxStyles.OfField(field.Kind);
        return cell;
    }

    private static Cell? ContentAt(int row, int column, XlsxCell cell, XlsxColumnKind kind, uint styleOfWords) =>
        cell switch
        {
            XlsxCell.Words words => WordsAt(row, column, words.Text, styleOfWords),
            XlsxCell.Number number => ValueAt(
                row,
                column,
                CanonicalValue.OfNumber(kind == XlsxColumnKind.Percent ? number.Value / 100m : number.Value),
                kind
            ),
            XlsxCell.Day day => ValueAt(row, column, Said(day.Date.DayNumber - DaysStart1900), XlsxColumnKind.Day),
            XlsxCell.Moment moment => ValueAt(row, column, CanonicalValue.OfNumber(SerialOf(moment.Local)), XlsxColumnKind.Moment),
            XlsxCell.YesNo answer => new Cell(new CellValue(answer.Value ? "1" : "0"))
            {
                CellReference = CellName.Of(row + 1, column),
                DataType = CellValues.Boolean,
                StyleIndex = XlsxStyles.Of(kind),
            },
            _ => null,
        };

    // The whole part counts days, the rest is the share of the day that has passed.
    private static decimal SerialOf(DateTime moment) =>
        DateOnly.FromDateTime(moment).DayNumber
        - DaysStart1900
        + decimal.Round((decimal)moment.TimeOfDay.Ticks / TimeSpan.TicksPerDay, SerialDecimals);

    private static Cell ValueAt(int row, int column, string value, XlsxColumnKind kind) =>
        new(new CellValue(value)) { CellReference = CellName.Of(row + 1, column), StyleIndex = XlsxStyles.Of(kind) };

    private static Cell WordsAt(int row, int column, string words, uint style) =>
        new(new InlineString(new CellText(Escaped(words)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = CellName.Of(row + 1, column),
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };

    private static IEnumerable<DataValidation> ValidationsOf(XlsxSheet sheet)
    {
        foreach (var (place, column) in sheet.Columns.Index())
        {
            if (column.Choices is { } choices)
            {
                yield return ValidationOf(choices, $"{CellName.Of(2, place)}:{CellName.Of(DataTable.MaxRows + 1, place)}");
            }
        }

        foreach (var (row, cells) in sheet.Rows.Index())
        {
            foreach (var (place, cell) in cells.Index())
            {
                if (cell is XlsxCell.Field { Choices: { } choices })
                {
                    yield return ValidationOf(choices, CellName.Of(row + 2, place));
                }
            }
        }
    }

    private static DataValidation ValidationOf(XlsxChoices choices, string cells) =>
        new(new Formula1(choices.Formula))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = cells },
        };

    // Letters that XML cannot hold become "_x0007_"; what looks like that already is told apart by escaping its first sign.
    private static string Escaped(string words) =>
        Unwritable().Replace(words, match => match.Value[0] == '_' ? "_x005F_" : $"_x{(int)match.Value[0]:X4}_");

    private static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0B\x0C\x0D\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 5_000
    )]
    private static partial Regex Unwritable();
}
