using DocumentFormat.OpenXml;

namespace OpenDti.Documents.Xlsx;

/// <summary>Walks the elements of a part, one at a time, with what a table needs of each.</summary>
internal sealed class PartReader(byte[] xml) : IDisposable
{
    private readonly OpenXmlReader reader = new TypedOpenXmlPartReader(
        new MemoryStream(xml, writable: false),
        new OpenXmlPartReaderOptions { CloseStream = true, MaxCharactersInPart = ZipParts.MaxInflatedLength }
    );

    public bool IsStart => reader.IsStartElement;

    public bool IsEnd => reader.IsEndElement;

    public int Depth => reader.Depth;

    public bool Read() => reader.Read();

    public bool Is<T>()
        where T : OpenXmlElement => reader.ElementType == typeof(T);

    public string? Attribute(string name) =>
        reader.Attributes.Where(attribute => attribute.LocalName == name).Select(attribute => attribute.Value).FirstOrDefault();

    /// <summary>Whether an attribute is set, as XML writes it.</summary>
    public bool Flag(string name) => Attribute(name) is "1" or "true";

    public string Text() => reader.GetText();

    public void Dispose() => reader.Dispose();
}
