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

    /// <summary>Reads the sheets of these names; one that is missing is reported, others are for people and passed over.</summary>
    public static IReadOnlyDictionary<string, Table> ReadNamed(
        byte[] file,
        string name,
        IReadOnlyList<string> sheets,
        List<Finding> findings
    )
    {
        var tables = new Dictionary<string, Table>();
        try
        {
            if (!WorkbookParts.Read(file).TryGet(out var parts, out var refusal))
            {
                findings.Add(new TableSource(name, IsWorkbook: true).Whole(refusal.Code, refusal.Args));
                return tables;
            }

            var outline = WorkbookOutline.Read(parts.Workbook);
            var cells = new CellReader(SharedTexts.Read(parts.SharedTexts), NumberFormats.Read(parts.Styles), outline.CountsFrom1904);
            foreach (var sheet in sheets)
            {
                var source = new TableSource($"{name} [{sheet}]", IsWorkbook: true);
                if (outline.Sheets.FirstOrDefault(known => known.Name == sheet && parts.Sheets.ContainsKey(known.PartId)) is not { } found)
                {
                    findings.Add(new TableSource(name, IsWorkbook: true).Whole("xlsx.missing-sheet", sheet));
                }
                else if (new SheetTable(new StoredSheet(parts.Sheets[found.PartId]), cells, source, findings).Read() is { } table)
                {
                    tables[sheet] = table;
                }
            }
        }
        catch (Exception broken)
            when (broken is UnreadableWorkbookException or XmlException or OpenXmlPackageException or InvalidOperationException)
        {
            findings.Add(new TableSource(name, IsWorkbook: true).Whole(XlsxRefusals.Broken.Code));
        }

        return tables;
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
