using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using static OpenDti.Documents.Papers.WordXml;

namespace OpenDti.Documents.Papers;

/// <summary>A paper as a DOCX file: the same paper gives the same bytes, at any time of day.</summary>
public static class PaperDocx
{
    private const string Kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    // The first instant that a zip can name.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(Paper paper)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", ContentTypes());
            Add(zip, "_rels/.rels", Links(("document", "officeDocument", "word/document.xml")));
            Add(zip, "word/document.xml", PaperLayout.Document(paper));
            Add(
                zip,
                "word/_rels/document.xml.rels",
                Links(
                    ("styles", "styles", "styles.xml"),
                    ("numbered", "header", "header-numbered.xml"),
                    ("unnumbered", "header", "header-unnumbered.xml")
                )
            );
            Add(zip, "word/styles.xml", Styles());
            Add(zip, "word/header-numbered.xml", Header(PageNumber()));
            Add(zip, "word/header-unnumbered.xml", Header());
        }

        return bytes.ToArray();
    }

    private static XElement Styles() =>
        El(
            "styles",
            new XAttribute(XNamespace.Xmlns + "w", W),
            El(
                "docDefaults",
                El(
                    "rPrDefault",
                    El(
                        "rPr",
                        El(
                            "rFonts",
                            At("ascii", "Times New Roman"),
                            At("hAnsi", "Times New Roman"),
                            At("eastAsia", "Times New Roman"),
                            At("cs", "Times New Roman")
                        ),
                        El("sz", At("val", 28)),
                        El("szCs", At("val", 28)),
                        El("lang", At("val", "vi-VN"))
                    )
                )
            ),
            El("style", At("type", "paragraph"), At("default", 1), At("styleId", "Normal"), El("name", At("val", "Normal")))
        );

    private static XElement Header(params XElement[] runs) =>
        El("hdr", new XAttribute(XNamespace.Xmlns + "w", W), El("p", El("pPr", El("jc", At("val", "center"))), runs));

    private static XElement[] PageNumber() => [Field("begin"), El("r", El("instrText", "PAGE")), Field("end")];

    private static XElement Field(string kind) => El("r", El("fldChar", At("fldCharType", kind)));

    private static XElement ContentTypes()
    {
        XNamespace t = "http://schemas.openxmlformats.org/package/2006/content-types";
        return new XElement(
            t + "Types",
            new XElement(
                t + "Default",
                new XAttribute("Extension", "rels"),
                new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
            ),
            Override("/word/document.xml", "document.main+xml"),
            Override("/word/styles.xml", "styles+xml"),
            Override("/word/header-numbered.xml", "header+xml"),
            Override("/word/header-unnumbered.xml", "header+xml")
        );

        XElement Override(string part, string kind) =>
            new(t + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", Content + kind));
    }

    private static XElement Links(params (string Id, string Kind, string Target)[] links)
    {
        XNamespace r = "http://schemas.openxmlformats.org/package/2006/relationships";
        return new XElement(
            r + "Relationships",
            links.Select(link => new XElement(
                r + "Relationship",
                new XAttribute("Id", link.Id),
                new XAttribute("Type", $"{Kinds}/{link.Kind}"),
                new XAttribute("Target", link.Target)
            ))
        );
    }

    private static void Add(ZipArchive zip, string path, XElement content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Timestamp;
        using var stream = entry.Open();
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), content).Save(writer, SaveOptions.DisableFormatting);
    }
}
