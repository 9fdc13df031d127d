using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenDti.TestWorld;

/// <summary>An entry workbook after somebody typed into it with a spreadsheet program.</summary>
public static class FilledIn
{
    private const string ValueHeader = "Giá trị";
    private const string IdHeader = "Mã ô nhập";

    /// <summary>The workbook with these values: a number is stored as a number, other words as a text, nothing as an empty cell.</summary>
    public static byte[] With(byte[] workbook, params (string Input, string Typed)[] values)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var sheet = FiguresOf(document);
            foreach (var (input, typed) in values)
            {
                Type(CellOf(sheet, input), typed);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The workbook with these texts in cells of one sheet ("B4").</summary>
    public static byte[] WithCells(byte[] workbook, string sheet, params (string Cell, string Typed)[] cells)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var book = document.WorkbookPart!;
            var found = book.Workbook!.Descendants<Sheet>().Single(one => one.Name == sheet);
            var data = ((WorksheetPart)book.GetPartById(found.Id!)).Worksheet!.Elements<SheetData>().Single();
            foreach (var (name, typed) in cells)
            {
                TypeText(CellAt(data, name), typed);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The name of the cell that takes an input's value ("G4").</summary>
    public static string NameOf(byte[] workbook, string input)
    {
        using var stream = new MemoryStream(workbook);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return CellOf(FiguresOf(document), input).CellReference!.Value!;
    }

    private static Worksheet FiguresOf(SpreadsheetDocument document) =>
        document.WorkbookPart!.WorksheetParts.First(part => part.Worksheet.Elements<SheetProtection>().Any()).Worksheet;

    private static Cell CellOf(Worksheet sheet, string input)
    {
        var rows = sheet.Descendants<Row>().ToList();
        string ColumnOf(string header) =>
            rows[0].Elements<Cell>().Single(cell => cell.InnerText == header).CellReference!.Value!.TrimEnd('1');

        var (values, ids) = (ColumnOf(ValueHeader), ColumnOf(IdHeader));
        var row = rows.Single(one => one.Elements<Cell>().Any(cell => cell.CellReference == ids + one.RowIndex && cell.InnerText == input));
        return row.Elements<Cell>().Single(cell => cell.CellReference == values + row.RowIndex);
    }

    private static Cell CellAt(SheetData data, string name)
    {
        var number = uint.Parse(name.AsSpan(1), CultureInfo.InvariantCulture);
        var row = data.Elements<Row>().FirstOrDefault(one => one.RowIndex! == number) ?? data.AppendChild(new Row { RowIndex = number });
        var after = row.Elements<Cell>().FirstOrDefault(cell => string.CompareOrdinal(cell.CellReference!.Value, name) >= 0);
        return after?.CellReference == name ? after : row.InsertBefore(new Cell { CellReference = name }, after);
    }

    /// <summary>Points are numbers; everything else that looks like one ("1.2") is the text that its column is formatted for.</summary>
    private static void TypeText(Cell cell, string typed)
    {
        cell.RemoveAllChildren();
        cell.DataType = null;
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            cell.Append(new CellValue(typed));
        }
        else if (typed.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(new Text(typed)));
        }
    }

    private static void Type(Cell cell, string typed)
    {
        cell.RemoveAllChildren();
        cell.DataType = null;
        if (decimal.TryParse(typed, CultureInfo.InvariantCulture, out _))
        {
            cell.Append(new CellValue(typed));
        }
        else if (typed.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.Append(new InlineString(new Text(typed)));
        }
    }
}
