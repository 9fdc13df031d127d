using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace OpenDti.Documents.Papers;

/// <summary>The few elements of WordprocessingML that a paper needs. Lengths are in twips (1/20 pt), type sizes in half points.</summary>
internal static class WordXml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XElement El(string name, params object?[] content) => new(W + name, content);

    public static XAttribute At(string name, object value) => new(W + name, Convert.ToString(value, CultureInfo.InvariantCulture)!);

    /// <summary>Millimetres as twips.</summary>
    public static int Mm(decimal millimetres) => (int)(millimetres * 1440m / 25.4m);

    public static XElement Run(string text, RunLook look)
    {
        var lines = text.Split('\n');
        return El(
            "r",
            El(
                "rPr",
                look.IsBold ? El("b") : null,
                look.IsItalic ? El("i") : null,
                El("sz", At("val", look.HalfPoints)),
                El("szCs", At("val", look.HalfPoints))
            ),
            lines.Select((line, place) => new object?[] { place > 0 ? El("br") : null, Words(line) })
        );
    }

    public static XElement Paragraph(ParagraphLook look, params XElement[] runs) =>
        El(
            "p",
            El(
                "pPr",
                look.StaysWithNext ? El("keepNext") : null,
                look.HasRule ? El("pBdr", El("bottom", At("val", "single"), At("sz", 6), At("space", 1), At("color", "000000"))) : null,
                El("spacing", At("before", look.Before), At("after", look.After), At("line", look.Line), At("lineRule", "auto")),
                El("ind", At("left", look.Left), At("right", look.Right), look.FirstLine > 0 ? At("firstLine", look.FirstLine) : null),
                El("jc", At("val", look.Alignment))
            ),
            runs
        );

    /// <summary>A table without lines, for the blocks at the top and at the end.</summary>
    public static XElement Columns(int[] widths, params XElement[][] cells) =>
        El(
            "tbl",
            El(
                "tblPr",
                El("tblW", At("w", widths.Sum()), At("type", "dxa")),
                El("tblLayout", At("type", "fixed")),
                El("tblCellMar", El("left", At("w", 0), At("type", "dxa")), El("right", At("w", 0), At("type", "dxa")))
            ),
            El("tblGrid", widths.Select(width => El("gridCol", At("w", width)))),
            El("tr", El("trPr", El("cantSplit")), cells.Select((content, place) => Cell(widths[place], content)))
        );

    public static XElement Cell(int width, params XElement[] content) =>
        El("tc", El("tcPr", El("tcW", At("w", width), At("type", "dxa"))), content);

    // Control signs, which somebody may have pasted, have no place in XML.
    private static XElement Words(string line) =>
        new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), string.Concat(line.Where(XmlConvert.IsXmlChar)));
}

internal sealed record RunLook(int HalfPoints, bool IsBold = false, bool IsItalic = false);

internal sealed record ParagraphLook(string Alignment)
{
    public const int SingleLine = 240;

    public int Before { get; init; }
    public int After { get; init; }
    public int Line { get; init; } = SingleLine;
    public int Left { get; init; }
    public int Right { get; init; }
    public int FirstLine { get; init; }
    public bool HasRule { get; init; }
    public bool StaysWithNext { get; init; }
}
