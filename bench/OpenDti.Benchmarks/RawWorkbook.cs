using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using OpenDti.Scoring;

namespace OpenDti.Benchmarks;

/// <summary>The baseline of B10: the same cells straight through XmlWriter into a zip, with nothing that makes a workbook safe or pleasant.</summary>
internal static class RawWorkbook
{
    public static byte[] Write(CompiledSet set, IReadOnlyList<(string Name, Sheet Sheet)> units)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        using (var stream = zip.CreateEntry("xl/worksheets/sheet1.xml").Open())
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("worksheet", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
            xml.WriteStartElement("sheetData");
            xml.WriteStartElement("row");
            foreach (var line in set.Indicators)
            {
                WriteWords(xml, line.Name.In(Language.Vi));
            }

            xml.WriteEndElement();
            foreach (var (name, sheet) in units)
            {
                xml.WriteStartElement("row");
                WriteWords(xml, name);
                foreach (var node in sheet.Nodes)
                {
                    xml.WriteStartElement("c");
                    xml.WriteElementString("v", node.Earned.Value.ToString(CultureInfo.InvariantCulture));
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteWords(XmlWriter xml, string words)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteElementString("t", words);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
