using System.Xml;

namespace OpenDti.Documents.Xlsx;

/// <summary>Looks through the XML of a part before anything is built from it.</summary>
internal static class XmlParts
{
    // A cell stands at depth 4, the strangest extension near 20; what builds trees by recursion has to be kept from deeper ones.
    private const int MaxDepth = 64;

    /// <summary>Whether it is XML without a DTD, so that no entity exists to be expanded or fetched, and of bearable depth.</summary>
    public static bool IsPlain(byte[] xml)
    {
        try
        {
            using var reader = Open(xml);
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                {
                    return false;
                }
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
}
