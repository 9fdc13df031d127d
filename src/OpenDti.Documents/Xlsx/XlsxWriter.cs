using System.Buffers;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenDti.Documents.Xlsx;

/// <summary>Writes sheets as a workbook. The same sheets give the same bytes.</summary>
public static class XlsxWriter
{
    private const int MaxNameLength = 31;
    private const string SheetKind = "worksheet";
    private const string SheetContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("[]:*?/\\");

    /// <summary>The bytes of a workbook with these sheets.</summary>
    public static byte[] Write(params IReadOnlyList<XlsxSheet> sheets)
    {
        foreach (var sheet in sheets)
        {
            CheckName(sheet.Name);
        }

        var package = new XlsxPackage();
        package.Add(
            "styles",
            "xl/styles.xml",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
            "styles",
            Xml(XlsxStyles.Sheet())
        );
        foreach (var (place, sheet) in sheets.Index())
        {
            package.Add(
                IdOf(place),
                $"xl/worksheets/sheet{place + 1}.xml",
                SheetContent,
                SheetKind,
                Xml(writer => XlsxSheetXml.Write(sheet, writer))
            );
        }

        return package.Bytes(Xml(WorkbookOf(sheets)));
    }

    private static Workbook WorkbookOf(IReadOnlyList<XlsxSheet> sheets)
    {
        var list = new Sheets(
            sheets
                .Index()
                .Select(sheet => new Sheet
                {
                    Name = sheet.Item.Name,
                    SheetId = (uint)sheet.Index + 1,
                    Id = IdOf(sheet.Index),
                })
        );
        var workbook = new Workbook(list);
        workbook.AddNamespaceDeclaration("r", RelationshipsNamespace);
        return workbook;
    }

    private static string IdOf(int place) => $"sheet{place + 1}";

    private static void CheckName(string name)
    {
        if (name.Length is 0 or > MaxNameLength || name.AsSpan().ContainsAny(NotInNames))
        {
            throw new ArgumentException($"“{name}” cannot name a sheet.", nameof(name));
        }
    }

    private static byte[] Xml(OpenXmlElement root) => Xml(writer => writer.WriteElement(root));

    private static byte[] Xml(Action<OpenXmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = OpenXmlWriter.Create(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            writer.WriteStartDocument();
            write(writer);
        }

        return bytes.ToArray();
    }
}
