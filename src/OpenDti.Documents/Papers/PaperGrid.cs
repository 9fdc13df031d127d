using System.Xml.Linq;
using static OpenDti.Documents.Papers.WordXml;

namespace OpenDti.Documents.Papers;

/// <summary>A table with lines; its heads come again on every page, and no row is torn in two.</summary>
internal static class PaperGrid
{
    private static readonly RunLook Cell = new(24);
    private static readonly RunLook Head = new(24, IsBold: true);

    public static XElement Of(PaperBlock.Grid grid, int width)
    {
        var shares = grid.Columns.Sum(column => column.Share);
        var widths = grid.Columns.Select(column => width * column.Share / shares).ToList();
        return El(
            "tbl",
            El(
                "tblPr",
                El("tblW", At("w", widths.Sum()), At("type", "dxa")),
                El("tblBorders", Sides.Select(side => El(side, At("val", "single"), At("sz", 4), At("space", 0), At("color", "000000")))),
                El("tblLayout", At("type", "fixed")),
                El("tblCellMar", El("left", At("w", 70), At("type", "dxa")), El("right", At("w", 70), At("type", "dxa")))
            ),
            El("tblGrid", widths.Select(w => El("gridCol", At("w", w)))),
            Row(grid.Columns.Select((column, place) => Filled(widths[place], "center", column.Head, Head)), isHead: true),
            grid.Rows.Select(row =>
                Row(
                    row.Select((text, place) => Filled(widths[place], grid.Columns[place].IsNumber ? "right" : "left", text, Cell)),
                    isHead: false
                )
            )
        );
    }

    private static string[] Sides => ["top", "left", "bottom", "right", "insideH", "insideV"];

    private static XElement Row(IEnumerable<XElement> cells, bool isHead) =>
        El("tr", El("trPr", El("cantSplit"), isHead ? El("tblHeader") : null), cells);

    private static XElement Filled(int width, string alignment, string text, RunLook look) =>
        WordXml.Cell(width, Paragraph(new ParagraphLook(alignment) { Before = 40, After = 40 }, Run(text, look)));
}
