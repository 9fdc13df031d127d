using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents.Xlsx;

/// <summary>Reads a table from the first visible sheet of a workbook. What a reader of the sheet would not see is refused.</summary>
internal static class XlsxTable
{
    public static Table? Read(byte[] file, string name, List<Finding> findings)
    {
        var source = new TableSource(name, IsWorkbook: true);
        try
        {
            if (WorkbookParts.Read(file).TryGet(out var parts, out var refusal))
            {
                return Read(parts, source, findings);
            }

            findings.Add(source.Whole(refusal.Code, refusal.Args));
        }
        catch (Exception broken)
            when (broken is UnreadableWorkbookException or XmlException or OpenXmlPackageException or InvalidOperationException)
        {
            findings.Add(source.Whole(XlsxRefusals.Broken.Code));
        }

        return null;
    }

    private static Table? Read(WorkbookParts parts, TableSource source, List<Finding> findings)
    {
        var outline = WorkbookOutline.Read(parts.Workbook);
        var sheets = outline.Sheets.Where(sheet => parts.Sheets.ContainsKey(sheet.PartId)).ToList();
        if (sheets.DistinctBy(sheet => sheet.PartId).Count() < sheets.Count)
        {
            throw new UnreadableWorkbookException();
        }

        var cells = new CellReader(SharedTexts.Read(parts.SharedTexts), NumberFormats.Read(parts.Styles), outline.CountsFrom1904);
        foreach (var hidden in sheets.Where(sheet => sheet.IsHidden && HoldsData(parts.Sheets[sheet.PartId], cells)))
        {
            findings.Add(source.Whole("xlsx.hidden-sheet", hidden.Name));
        }

        if (sheets.Find(sheet => !sheet.IsHidden) is not { } visible)
        {
            findings.Add(source.Whole("xlsx.no-visible-sheet"));
            return null;
        }

        return new SheetTable(new StoredSheet(parts.Sheets[visible.PartId]), cells, source, findings).Read();
    }

    private static bool HoldsData(byte[] xml, CellReader cells)
    {
        var sheet = new StoredSheet(xml);
        return sheet.Rows().Any(row => row.Cells.Any(cell => !IsEmpty(cells.Read(cell.Cell)))) || sheet.IsTooLarge;
    }

    private static bool IsEmpty(Result<TableCell> read) => !read.IsRefused && read.Value is TableCell.Words { Said.Length: 0 };
}
