using System.IO.Compression;
using System.Text;

namespace OpenDti.Documents.Xlsx;

/// <summary>Puts the parts of a workbook into a zip: the same parts in the same order give the same bytes, at any time of day.</summary>
internal sealed class XlsxPackage
{
    private const string WorkbookPath = "xl/workbook.xml";
    private const string WorkbookContent = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    // The first instant that a zip can name.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Id, string Path, string Content, string Kind, byte[] Xml)> parts = [];

    public void Add(string id, string path, string content, string kind, byte[] xml) => parts.Add((id, path, content, kind, xml));

    public byte[] Bytes(byte[] workbook)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes()));
            Write(zip, "_rels/.rels", Encoding.UTF8.GetBytes(Links([("workbook", WorkbookPath, "officeDocument")])));
            Write(zip, WorkbookPath, workbook);
            Write(
                zip,
                Relationships.PathFor(WorkbookPath),
                Encoding.UTF8.GetBytes(Links(parts.Select(part => (part.Id, part.Path, part.Kind))))
            );
            foreach (var part in parts)
            {
                Write(zip, part.Path, part.Xml);
            }
        }

        return bytes.ToArray();
    }

    private string ContentTypes()
    {
        var overrides = parts
            .Select(part => (part.Path, part.Content))
            .Prepend((Path: WorkbookPath, Content: WorkbookContent))
            .Select(part => $"""<Override PartName="/{part.Path}" ContentType="{part.Content}"/>""");
        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{string.Concat(
                overrides
            )}</Types>
            """;
    }

    private static string Links(IEnumerable<(string Id, string Path, string Kind)> links)
    {
        var all = links.Select(link => $"""<Relationship Id="{link.Id}" Type="{Kinds}/{link.Kind}" Target="/{link.Path}"/>""");
        return $"""
            <?xml version="1.0" encoding="utf-8"?>
            <Relationships xmlns="{Package}/relationships">{string.Concat(all)}</Relationships>
            """;
    }

    private static void Write(ZipArchive zip, string path, byte[] content)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = Timestamp;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
