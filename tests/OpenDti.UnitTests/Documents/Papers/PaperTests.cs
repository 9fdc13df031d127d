using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using OpenDti.Documents.Papers;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents.Papers;

/// <summary>Papers by Nghị định 30/2020: their words are those that people approved, their files are valid, their layout is the decree's.</summary>
public sealed class PaperTests
{
    public static TheoryData<string> Names => [.. SamplePapers.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_words_are_those_that_were_approved(string name)
    {
        var approved = Repository.PathOf("tests", "OpenDti.UnitTests", "Documents", "Papers", "Approved", name + ".txt");

        var written = PaperText.Of(SamplePapers.All[name]);

        Assert.True(
            File.Exists(approved) && File.ReadAllText(approved) == written,
            $"{approved} must hold, once somebody has read it:\n{written}"
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_file_is_valid_and_the_same_every_time(string name)
    {
        var bytes = PaperDocx.Write(SamplePapers.All[name]);

        using var document = Open(bytes);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document);

        Assert.Empty(faults.Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(bytes, PaperDocx.Write(SamplePapers.All[name]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_that_was_approved_stands_in_the_file(string name)
    {
        var paper = SamplePapers.All[name];
        using var document = Open(PaperDocx.Write(paper));
        var paragraphs = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(p => p.InnerText).ToHashSet();

        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", paragraphs);
        Assert.Contains("Độc lập - Tự do - Hạnh phúc", paragraphs);
        Assert.Contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ", paragraphs);
        foreach (var block in paper.Body.Concat(paper.Appendices.SelectMany(appendix => appendix.Body)))
        {
            var texts = block switch
            {
                PaperBlock.Words words => [words.Text],
                PaperBlock.Ground ground => [ground.Text],
                PaperBlock.Heading heading => [heading.Text],
                PaperBlock.Grid grid => [.. grid.Columns.Select(c => c.Head), .. grid.Rows.SelectMany(row => row)],
                _ => Array.Empty<string>(),
            };
            Assert.All(texts, text => Assert.Contains(text, paragraphs));
        }
    }

    [Fact]
    public void Page_margins_type_and_numbers_are_those_of_the_decree()
    {
        using var document = Open(PaperDocx.Write(SamplePapers.All["thong-bao-du-thao"]));
        var sections = document.MainDocumentPart!.Document!.Descendants<SectionProperties>().ToList();

        // 20, 20, 30, 15 mm: 1 mm is 56.7 twips.
        var margin = sections[0].GetFirstChild<PageMargin>()!;
        Assert.Equal((1133, 1133, 1700u, 850u), (margin.Top!.Value, margin.Bottom!.Value, margin.Left!.Value, margin.Right!.Value));
        Assert.NotNull(sections[0].GetFirstChild<TitlePage>());
        var (paper, appendix) = (sections[0].GetFirstChild<PageSize>()!, sections[1].GetFirstChild<PageSize>()!);
        Assert.Equal((11905u, 16837u), (paper.Width!.Value, paper.Height!.Value));
        Assert.Equal(PageOrientationValues.Landscape, appendix.Orient!.Value);
        Assert.Equal(1, sections[1].GetFirstChild<PageNumberType>()!.Start!.Value);
        var fonts = document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<RunFonts>().Single();
        Assert.Equal("Times New Roman", fonts.Ascii!.Value);
        var text = document
            .MainDocumentPart.Document.Descendants<Paragraph>()
            .First(p => p.InnerText.StartsWith("Sở Khoa học và Công nghệ thông báo", StringComparison.Ordinal));
        Assert.Equal(JustificationValues.Both, text.ParagraphProperties!.Justification!.Val!.Value);
        Assert.Equal("720", text.ParagraphProperties.Indentation!.FirstLine!.Value);
        Assert.Equal("28", text.Descendants<FontSize>().First().Val!.Value);
    }

    [Fact]
    public void A_text_with_signs_of_markup_in_it_stays_text()
    {
        var paper = SamplePapers.All["to-trinh"] with
        {
            Body = [new PaperBlock.Words("a < b & c > \"d\" ]]> =HYPERLINK(\"x\")\u0007\nxuống dòng")],
        };

        using var document = Open(PaperDocx.Write(paper));

        Assert.Contains(
            document.MainDocumentPart!.Document!.Descendants<Paragraph>(),
            p => p.InnerText == "a < b & c > \"d\" ]]> =HYPERLINK(\"x\")xuống dòng"
        );
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
