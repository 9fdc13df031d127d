using System.Xml.Linq;
using static OpenDti.Documents.Papers.WordXml;

namespace OpenDti.Documents.Papers;

/// <summary>
/// Lays a paper out as Nghị định 30/2020/NĐ-CP, Phụ lục I says: A4, margins 20, 20, 30 and 15 mm, Times New Roman, text in 14 pt on both margins
/// with a first line of 1.27 cm and 6 pt between paragraphs.
/// </summary>
internal static class PaperLayout
{
    private const string Centred = "center";
    private const string Justified = "both";

    private static readonly int TextWidth = Mm(210 - 30 - 15);
    private static readonly RunLook Body = new(28);
    private static readonly RunLook Italic = new(28, IsItalic: true);
    private static readonly RunLook Bold = new(28, IsBold: true);

    private static readonly ParagraphLook Text = new(Justified)
    {
        Before = 120,
        Line = 264,
        FirstLine = Mm(12.7m),
    };

    public static XElement Document(Paper paper)
    {
        var blocks = new List<XElement>();
        blocks.AddRange(Top(paper));
        blocks.AddRange(Addressees(paper.Title));
        blocks.AddRange(paper.Body.SelectMany(block => Block(block, TextWidth)));
        blocks.AddRange(End(paper.End));
        foreach (var (place, appendix) in paper.Appendices.Index())
        {
            blocks.Add(EndOfSection(Section(isWide: place > 0 && paper.Appendices[place - 1].IsWide, isNumberedAnew: place > 0)));
            blocks.AddRange(Appendix(appendix, place, paper));
        }

        var last = paper.Appendices.Count > 0 ? paper.Appendices[^1] : null;
        blocks.Add(Section(last?.IsWide == true, isNumberedAnew: last is not null));
        return El("document", new XAttribute(XNamespace.Xmlns + "w", W), new XAttribute(XNamespace.Xmlns + "r", R), El("body", blocks));
    }

    private static IEnumerable<XElement> Top(Paper paper)
    {
        int[] widths = [Mm(74), TextWidth - Mm(74)];
        var small = new RunLook(26);
        XElement[] issuer =
        [
            Paragraph(new ParagraphLook(Centred), Run(Caps(paper.Head.Parent), small)),
            Paragraph(new ParagraphLook(Centred), Run(Caps(paper.Head.Issuer), new RunLook(26, IsBold: true))),
            Rule(widths[0], Mm(24)),
            Paragraph(new ParagraphLook(Centred) { Before = 60 }, Run("Số: " + (paper.Head.Number ?? "         /"), small)),
            .. paper.Title.Kind is null
                ? [Paragraph(new ParagraphLook(Centred), Run("V/v " + paper.Title.Subject, new RunLook(24)))]
                : Array.Empty<XElement>(),
        ];
        XElement[] nation =
        [
            Paragraph(new ParagraphLook(Centred), Run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", new RunLook(24, IsBold: true))),
            Paragraph(new ParagraphLook(Centred), Run("Độc lập - Tự do - Hạnh phúc", Bold)),
            Rule(widths[1], Mm(57)),
            Paragraph(
                new ParagraphLook(Centred) { Before = 60 },
                Run(
                    $"{paper.Head.Place}, {(paper.Head.Day is { } day ? PaperOffice.Day(day) : $"ngày       tháng       năm {paper.Head.Year}")}",
                    Italic
                )
            ),
        ];
        yield return Columns(widths, issuer, nation);
        yield return Paragraph(new ParagraphLook(Centred), Run("", Body));
        if (paper.Title.Kind is { } kind)
        {
            yield return Paragraph(new ParagraphLook(Centred) { Before = 120, StaysWithNext = true }, Run(Caps(kind), Bold));
            yield return Paragraph(new ParagraphLook(Centred) { StaysWithNext = true }, Run(paper.Title.Subject, Bold));
            yield return Rule(TextWidth, Mm(50));
        }
    }

    private static IEnumerable<XElement> Addressees(PaperTitle title)
    {
        if (title.To is [var only])
        {
            yield return Paragraph(new ParagraphLook(Centred) { Before = 120, After = 120 }, Run("Kính gửi: " + only + ".", Body));
        }
        else if (title.To.Count > 1)
        {
            yield return Paragraph(new ParagraphLook("left") { Before = 120, Left = Mm(35) }, Run("Kính gửi:", Body));
            foreach (var (place, one) in title.To.Index())
            {
                var mark = place == title.To.Count - 1 ? "." : ";";
                yield return Paragraph(new ParagraphLook("left") { Left = Mm(45) }, Run("- " + one + mark, Body));
            }

            yield return Paragraph(new ParagraphLook("left"), Run("", Body));
        }
    }

    private static IEnumerable<XElement> Block(PaperBlock block, int width) =>
        block switch
        {
            PaperBlock.Ground ground => [Paragraph(Text, Run(ground.Text, Italic))],
            PaperBlock.Heading heading => [Paragraph(Text with { StaysWithNext = true }, Run(heading.Text, Bold))],
            PaperBlock.Grid grid => [Paragraph(new ParagraphLook("left"), Run("", new RunLook(12))), PaperGrid.Of(grid, width)],
            PaperBlock.Words words => [Paragraph(Text, Run(words.Text, Body))],
            _ => throw new InvalidOperationException($"A paper has no block {block.GetType().Name}."),
        };

    private static IEnumerable<XElement> End(PaperEnd end)
    {
        int[] widths = [Mm(82), TextWidth - Mm(82)];
        var copies = new List<XElement>
        {
            Paragraph(new ParagraphLook("left"), Run("Nơi nhận:", new RunLook(24, IsBold: true, IsItalic: true))),
        };
        copies.AddRange(end.Copies.Select(copy => Paragraph(new ParagraphLook("left"), Run("- " + copy, new RunLook(22)))));
        XElement[] left = end.SecondSignerTitle is { } second ? [Signer(second)] : [.. copies];
        var table = Columns(widths, left, [Signer(end.SignerTitle)]);
        table.Descendants(W + "p").First().Element(W + "pPr")!.Element(W + "spacing")!.SetAttributeValue(W + "before", 240);
        return end.SecondSignerTitle is null ? [table] : [table, .. copies];
    }

    // Room for signature and seal, above the name that the signer's office types.
    private static XElement Signer(string title) => Paragraph(new ParagraphLook(Centred) { Before = 240 }, Run(title + "\n\n\n\n\n", Bold));

    private static IEnumerable<XElement> Appendix(PaperAppendix appendix, int place, Paper paper)
    {
        var number = paper.Appendices.Count == 1 ? "Phụ lục" : "Phụ lục " + Roman(place + 1);
        var width = appendix.IsWide ? Mm(297 - 20 - 20) : TextWidth;
        yield return Paragraph(new ParagraphLook(Centred) { StaysWithNext = true }, Run(number, Bold));
        yield return Paragraph(new ParagraphLook(Centred) { StaysWithNext = true }, Run(Caps(appendix.Title), Bold));
        yield return Paragraph(
            new ParagraphLook(Centred) { After = 120 },
            Run(
                $"(Kèm theo {paper.Title.Kind ?? "Công văn"} số         ngày       tháng       năm {paper.Head.Year} của {paper.Head.Issuer})",
                Italic
            )
        );
        foreach (var block in appendix.Body.SelectMany(block => Block(block, width)))
        {
            yield return block;
        }

        yield return Paragraph(new ParagraphLook("left"), Run("", new RunLook(12)));
    }

    /// <summary>The page of a part; the number stands centred at the top, but not on the first page.</summary>
    private static XElement Section(bool isWide, bool isNumberedAnew) =>
        El(
            "sectPr",
            El("headerReference", At("type", "default"), new XAttribute(R + "id", "numbered")),
            El("headerReference", At("type", "first"), new XAttribute(R + "id", "unnumbered")),
            El("type", At("val", "nextPage")),
            isWide
                ? El("pgSz", At("w", Mm(297)), At("h", Mm(210)), At("orient", "landscape"))
                : El("pgSz", At("w", Mm(210)), At("h", Mm(297))),
            El(
                "pgMar",
                At("top", Mm(isWide ? 30 : 20)),
                At("right", Mm(isWide ? 20 : 15)),
                At("bottom", Mm(isWide ? 15 : 20)),
                At("left", Mm(isWide ? 20 : 30)),
                At("header", Mm(10)),
                At("footer", Mm(10)),
                At("gutter", 0)
            ),
            isNumberedAnew ? El("pgNumType", At("start", 1)) : null,
            El("titlePg")
        );

    // Hardly any height: a full line of it would make an empty page where the page is full.
    private static XElement EndOfSection(XElement section)
    {
        var paragraph = Paragraph(new ParagraphLook("left") { Line = 20 }, Run("", new RunLook(2)));
        paragraph.Element(W + "pPr")!.Add(section);
        return paragraph;
    }

    /// <summary>A line in the middle of a column.</summary>
    private static XElement Rule(int width, int length) =>
        Paragraph(
            new ParagraphLook(Centred)
            {
                HasRule = true,
                Left = (width - length) / 2,
                Right = (width - length) / 2,
                Line = 40,
            },
            Run("", new RunLook(2))
        );

    private static string Caps(string text) => text.ToUpperInvariant();

    private static string Roman(int number) =>
        number switch
        {
            >= 10 => "X" + Roman(number - 10),
            9 => "IX",
            >= 5 => "V" + Roman(number - 5),
            4 => "IV",
            >= 1 => "I" + Roman(number - 1),
            _ => "",
        };
}
