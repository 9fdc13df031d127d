using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents.Xlsx;

/// <summary>The template as an office uses it: written, filled in by a spreadsheet program, read back.</summary>
public sealed class TemplateWorkbookTests
{
    private static readonly CompiledSet Provinces = Repository.Set("qd-922-2022-tinh.yaml");
    private static readonly CompiledSet Demo = Repository.Set("minh-hoa-so-2026.yaml");

    public static TheoryData<string> SetFiles => [.. Repository.SetFiles.Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(SetFiles))]
    public void Every_shipped_set_has_a_valid_template_with_the_columns_of_the_csv(string file)
    {
        var set = Repository.Set(file);
        foreach (var language in Enum.GetValues<Language>())
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(TemplateWorkbook.Write(set, language)), isEditable: false);

            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2010).Validate(document).Select(error => error.Description));
            Assert.Equal(Template.Columns(set), FirstSheet(document).Descendants<Cell>().Select(cell => cell.InlineString!.InnerText));
        }
    }

    [Fact]
    public void An_empty_template_is_read_as_no_unit() =>
        Assert.Empty(ValuesFile.Read(Demo, TemplateWorkbook.Write(Demo, Language.Vi)).Value);

    [Fact]
    public void The_same_set_gives_the_same_bytes() =>
        Assert.Equal(TemplateWorkbook.Write(Demo, Language.En), TemplateWorkbook.Write(Demo, Language.En));

    // https://dti.gov.vn/xep-hang-2022
    [Fact]
    public void The_provinces_of_2022_filled_into_the_template_are_scored_as_from_csv()
    {
        string[][] rows =
        [
            ["92", "TP. Cần Thơ", "0.9000", "0.8000", "0.7233", "0.7376", "0.7226", "0.7325", "0.7556", "0.2947"],
            ["48", "TP. Đà Nẵng", "1.0000", "0.9000", "0.8253", "0.8487", "0.7578", "0.8575", "0.7836", "0.5197"],
        ];
        var csv = Template.Write(Provinces) + string.Concat(rows.Select(row => string.Join(',', row) + "\n"));
        var filled = Filled(
            TemplateWorkbook.Write(Provinces, Language.Vi),
            rows.Select(row => row.Select((cell, place) => Typed(cell, isText: place < 2)))
        );

        Assert.Equal(RankingOf(Provinces, Encoding.UTF8.GetBytes(csv)), RankingOf(Provinces, filled));
        Assert.Equal(["48 800.175", "92 692.395"], RankingOf(Provinces, filled));
    }

    [Fact]
    public void What_the_lists_of_the_template_offer_is_what_the_set_takes()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(TemplateWorkbook.Write(Demo, language)), isEditable: false);
            var offered = FirstSheet(document).Descendants<DataValidation>().ToList();
            var choices = Demo.Set.Inputs.Where(input => input.Kind is InputKind.Choice or InputKind.YesNo).ToList();

            Assert.Equal(choices.Count, offered.Count);
            Assert.All(
                offered,
                list =>
                {
                    var input = Demo.FindInput(new InputId(HeaderAbove(document, list)))!;
                    var read = TextsOf(document, list.Formula1!.Text).Select(text => Entry.Read(input, text).Value).ToList();

                    Assert.Equal(input.Kind == InputKind.YesNo ? 2 : input.Options.Count, read.Distinct().Count());
                }
            );
        }
    }

    private static List<string> RankingOf(CompiledSet set, byte[] file)
    {
        var rows = ValuesFile.Read(set, file).Value;
        var ranking = Scorer.Rank(set, [.. rows.Select(row => Scorer.Score(set, row.Inputs, PeerFacts.None))]);
        return [.. ranking.Units.Select(unit => $"{unit.Unit} {unit.Total}")];
    }

    private static Cell Typed(string typed, bool isText) =>
        isText
            ? new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(typed))) { DataType = CellValues.InlineString }
            : new Cell(new CellValue(double.Parse(typed, CultureInfo.InvariantCulture).ToString("E16", CultureInfo.InvariantCulture)));

    // As a spreadsheet program saves it: through the package, with its own zip.
    private static byte[] Filled(byte[] template, IEnumerable<IEnumerable<Cell>> rows)
    {
        using var file = new MemoryStream();
        file.Write(template);
        using (var document = SpreadsheetDocument.Open(file, isEditable: true))
        {
            FirstSheet(document).GetFirstChild<SheetData>()!.Append(rows.Select(row => new Row(row)));
        }

        return file.ToArray();
    }

    private static Worksheet FirstSheet(SpreadsheetDocument document) => SheetAt(document, 0);

    private static Worksheet SheetAt(SpreadsheetDocument document, int place)
    {
        var sheet = document.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ElementAt(place);
        return ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet;
    }

    private static string HeaderAbove(SpreadsheetDocument document, DataValidation list)
    {
        var column = string.Concat(list.SequenceOfReferences!.InnerText!.TakeWhile(char.IsAsciiLetter));
        return TextAt(FirstSheet(document), $"{column}1");
    }

    // "\"a,b\"" or "'sheet'!$D$7:$D$9"
    private static List<string> TextsOf(SpreadsheetDocument document, string formula)
    {
        if (formula.StartsWith('"'))
        {
            return [.. formula.Trim('"').Split(',')];
        }

        var ends = formula[(formula.IndexOf('!', StringComparison.Ordinal) + 1)..].Split(':').Select(end => end.Split('$')).ToList();
        var (column, first, last) = (
            ends[0][1],
            int.Parse(ends[0][2], CultureInfo.InvariantCulture),
            int.Parse(ends[1][2], CultureInfo.InvariantCulture)
        );
        return [.. Enumerable.Range(first, last - first + 1).Select(row => TextAt(SheetAt(document, 1), $"{column}{row}"))];
    }

    private static string TextAt(Worksheet sheet, string name) =>
        sheet.Descendants<Cell>().Single(cell => cell.CellReference == name).InlineString!.InnerText;
}
