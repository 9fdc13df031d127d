using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using WorkbookSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>A workbook in which somebody changed a cell, and the rows of a sheet as somebody reads them.</summary>
internal static class EditedWorkbook
{
    /// <summary>The same workbook with another content of one cell: the column is known by its header, rows count from 1.</summary>
    public static byte[] With(byte[] workbook, string sheet, string header, int row, string typed, bool isNumber = false)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var worksheet = SheetOf(document, sheet);
            var head = worksheet.Descendants<Row>().First().Elements<Cell>().Single(cell => TextOf(cell) == header);
            var column = head.CellReference!.Value!.TrimEnd('1');
            var cells = worksheet.Descendants<Row>().Single(known => known.RowIndex! == row);
            var reference = $"{column}{row}";
            cells.Elements<Cell>().FirstOrDefault(cell => cell.CellReference == reference)?.Remove();
            var next = cells.Elements<Cell>().FirstOrDefault(cell => Place(cell.CellReference!.Value!) > Place(reference));
            if (typed.Length > 0)
            {
                cells.InsertBefore(NewCell(reference, typed, isNumber), next);
            }
        }

        return stream.ToArray();
    }

    public static IReadOnlyList<string> Rows(byte[] workbook, string sheet)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return
        [
            .. SheetOf(document, sheet)
                .Descendants<Row>()
                .Select(row => string.Join(" | ", row.Elements<Cell>().Select(cell => $"{cell.CellReference} {TextOf(cell)}"))),
        ];
    }

    private static Cell NewCell(string reference, string typed, bool isNumber) =>
        isNumber
            ? new Cell(new CellValue(typed)) { CellReference = reference }
            : new Cell(new InlineString(new Text(typed))) { CellReference = reference, DataType = CellValues.InlineString };

    private static Worksheet SheetOf(SpreadsheetDocument document, string name)
    {
        var workbook = document.WorkbookPart!;
        var sheet = workbook.Workbook!.Descendants<WorkbookSheet>().Single(known => known.Name == name);
        return ((WorksheetPart)workbook.GetPartById(sheet.Id!)).Worksheet!;
    }

    private static string TextOf(Cell cell) => cell.InlineString?.Text?.Text ?? cell.CellValue?.Text ?? "";

    // The form has fewer columns than letters.
    private static int Place(string reference) => reference[0];
}
