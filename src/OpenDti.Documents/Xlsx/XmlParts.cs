using System.Xml;

namespace OpenDti.Documents.Xlsx;

/// <summary>Looks through the XML of a part before anything is built from it.</summary>
internal static class XmlParts
{
    // A cell stands at depth 4, the strangest extension near 20; what builds trees by recursion has to be kept from deeper ones.
    private const int MaxDepth = 64;

    private static readonly string[] TextElements = ["v", "t"];

    /// <summary>
    /// Whether it is XML without a DTD, so that no entity exists to be expanded or fetched, of bearable depth, and with texts
    /// in one piece: a reader that stops at a comment would make 1 of "1&lt;!-- --&gt;2".
    /// </summary>
    public static bool IsPlain(byte[] xml)
    {
        try
        {
            using var reader = Open(xml);
            var above = new string[MaxDepth + 1];
            var before = XmlNodeType.None;
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth || IsTextInPieces(before, reader.NodeType))
                {
                    return false;
                }

                if (reader.NodeType == XmlNodeType.Element)
                {
                    if (reader.Depth > 0 && TextElements.Contains(above[reader.Depth - 1]))
                    {
                        return false;
                    }

                    above[reader.Depth] = reader.LocalName;
                }

                before = reader.NodeType;
            }

            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    public static bool HasRoot(byte[] xml, string name)
    {
        using var reader = Open(xml);
        return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == name;
    }

    public static XmlReader Open(byte[] xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        return XmlReader.Create(new MemoryStream(xml, writable: false), settings);
    }

    private static bool IsTextInPieces(XmlNodeType before, XmlNodeType now) =>
        (IsText(before) && (IsText(now) || IsAside(now))) || (IsAside(before) && IsText(now));

    private static bool IsText(XmlNodeType node) => node is XmlNodeType.Text or XmlNodeType.CDATA;

    private static bool IsAside(XmlNodeType node) => node is XmlNodeType.Comment or XmlNodeType.ProcessingInstruction;
}
