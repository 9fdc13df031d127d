using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenDti.Documents.Xlsx;

/// <summary>A sheet of a workbook, in the order of its tabs.</summary>
internal sealed record SheetOutline(string Name, string PartId, bool IsHidden);

/// <summary>The sheets of a workbook, and from which day it counts days.</summary>
internal sealed record WorkbookOutline(IReadOnlyList<SheetOutline> Sheets, bool CountsFrom1904)
{
    public static WorkbookOutline Read(byte[] xml)
    {
        var sheets = new List<SheetOutline>();
        var countsFrom1904 = false;
        using var reader = new PartReader(xml);
        while (reader.Read())
        {
            if (reader.IsStart && reader.Is<WorkbookProperties>())
            {
                countsFrom1904 = reader.Flag("date1904");
            }
            else if (reader.IsStart && reader.Is<Sheet>())
            {
                var isHidden = reader.Attribute("state") is "hidden" or "veryHidden";
                sheets.Add(new SheetOutline(reader.Attribute("name") ?? "", reader.Attribute("id") ?? "", isHidden));
            }
        }

        return new WorkbookOutline(sheets, countsFrom1904);
    }
}
