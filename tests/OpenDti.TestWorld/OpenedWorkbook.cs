using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenDti.TestWorld;

/// <summary>A workbook as somebody sees it who opens it: sheets by name, cells as what stands in them, and which cells are numbers.</summary>
public sealed record OpenedWorkbook(IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<OpenedCell>>> Sheets)
{
    public static OpenedWorkbook Of(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var workbook = document.WorkbookPart!;
        return new OpenedWorkbook(
            workbook
                .Workbook!.Descendants<Sheet>()
                .ToDictionary(sheet => sheet.Name!.Value!, sheet => RowsOf((WorksheetPart)workbook.GetPartById(sheet.Id!)))
        );
    }

    public IReadOnlyList<string> Row(string sheet, int row) => [.. Sheets[sheet][row].Select(cell => cell.Text)];

    private static IReadOnlyList<IReadOnlyList<OpenedCell>> RowsOf(WorksheetPart part) =>
        [
            .. part.Worksheet!.Descendants<Row>()
                .Select(row => (IReadOnlyList<OpenedCell>)[.. row.Elements<Cell>().Select(cell => OpenedCell.Of(cell))]),
        ];
}

public sealed record OpenedCell(string Name, string Text, bool IsNumber)
{
    public static OpenedCell Of(Cell cell) =>
        new(
            cell.CellReference!.Value!,
            cell.InlineString?.Text?.Text ?? cell.CellValue?.Text ?? "",
            cell.DataType is null && cell.CellValue is not null
        );
}
