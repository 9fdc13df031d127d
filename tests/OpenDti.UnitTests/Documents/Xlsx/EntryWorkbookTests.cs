using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using OpenDti.Documents;
using OpenDti.Documents.EntryWorkbooks;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents.Xlsx;

public sealed class EntryWorkbookTests
{
    private const string Mark = "0a1b2c3d4e5f";

    private static readonly Dictionary<string, Measurement> Saved = new()
    {
        ["co"] = new Measurement.YesNo(true),
        ["so"] = new Measurement.Number(3m),
        ["gia"] = new Measurement.Number(1234.5m),
        ["ty-le"] = new Measurement.Number(87.5m),
        ["chon"] = new Measurement.Choice(KindsSet.Set.FindInput(new InputId("chon"))!.Options[0].Id),
        ["ngay"] = new Measurement.Day(new DateOnly(2026, 10, 15)),
    };

    public static TheoryData<string> SetFiles => [.. Repository.SetFiles.Select(path => Path.GetFileName(path))];

    [Theory]
    [InlineData(Language.Vi)]
    [InlineData(Language.En)]
    public void A_workbook_that_nobody_touched_is_read_back_with_every_value_and_says_nothing_new(Language language)
    {
        var read = Read(EntryWorkbook.Write(Sheet(Saved), language)).Value;

        Assert.Equal(Saved.Count, read.Count);
        Assert.All(read, cell => Assert.Equal(Saved[cell.Input.Value], cell.Now));
        Assert.All(read, cell => Assert.False(cell.IsTouched));
        Assert.All(read, cell => Assert.Equal(7, cell.Version));
    }

    [Fact]
    public void What_a_spreadsheet_program_puts_into_a_cell_is_read_as_the_cell_shows_it()
    {
        var bytes = Edited(EntryWorkbook.Write(Sheet(Saved), Language.Vi), ("so", "5"), ("ty-le", "0.9"), ("ngay", "46300"));

        var touched = Read(bytes).Value.Where(cell => cell.IsTouched).ToDictionary(cell => cell.Input.Value, cell => cell.Now);

        Assert.Equal(3, touched.Count);
        Assert.Equal(new Measurement.Number(5m), touched["so"]);
        Assert.Equal(new Measurement.Number(90m), touched["ty-le"]);
        Assert.Equal(new Measurement.Day(new DateOnly(1899, 12, 30).AddDays(46_300)), touched["ngay"]);
    }

    [Fact]
    public void An_emptied_cell_takes_its_figure_away_and_an_empty_one_that_stays_empty_says_nothing()
    {
        var emptied = Read(Edited(EntryWorkbook.Write(Sheet(Saved), Language.Vi), ("so", ""))).Value;
        var empty = Read(EntryWorkbook.Write(Sheet([]), Language.Vi)).Value;

        Assert.Equal(Measurement.NotEntered, emptied.Single(cell => cell.IsTouched).Now);
        Assert.DoesNotContain(empty, cell => cell.IsTouched);
    }

    [Fact]
    public void Rows_of_another_dossier_are_refused_one_by_one()
    {
        var read = EntryWorkbookFile.Read(KindsSet.Set, EntryWorkbook.Write(Sheet(Saved), Language.Vi), "ffffffffffff");

        Assert.Equal(Saved.Count, read.Findings.Count);
        Assert.All(read.Findings, finding => Assert.Equal("entry-workbook.other-dossier", finding.Code));
    }

    [Theory]
    [InlineData("so", "-1", "answer.below-minimum")]
    [InlineData("so", "1.5", "answer.not-whole")]
    [InlineData("ty-le", "1.2", "answer.above-maximum")]
    public void A_value_that_its_input_does_not_take_is_refused_with_its_cell(string input, string stored, string code)
    {
        var read = Read(Edited(EntryWorkbook.Write(Sheet(Saved), Language.Vi), (input, stored)));

        var finding = Assert.Single(read.Findings);
        Assert.Equal(code, finding.Code);
        Assert.Equal($"H{2 + Saved.Keys.ToList().IndexOf(input)}", finding.At!.Cell);
    }

    [Fact]
    public void A_row_that_stands_twice_an_unknown_input_and_an_altered_saved_value_are_told_apart()
    {
        var workbook = EntryWorkbook.Write(Sheet(Saved), Language.Vi);

        Assert.Equal("entry-workbook.repeated-input", Assert.Single(Read(Edited(workbook, "I", ("gia", "so"))).Findings).Code);
        Assert.Equal("entry-workbook.unknown-input", Assert.Single(Read(Edited(workbook, "I", ("gia", "khong-co"))).Findings).Code);
        Assert.Equal("entry-workbook.altered-saved", Assert.Single(Read(Edited(workbook, "G", ("so", "ba"))).Findings).Code);
    }

    [Fact]
    public void Only_the_values_are_open_to_typing()
    {
        using var stream = new MemoryStream(EntryWorkbook.Write(Sheet(Saved), Language.Vi));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        var sheet = document.WorkbookPart.WorksheetParts.First(part => part.Worksheet.Elements<SheetProtection>().Any()).Worksheet;

        var open = sheet
            .Descendants<Cell>()
            .Where(cell => formats[(int)(cell.StyleIndex?.Value ?? 0)].Protection?.Locked?.Value == false)
            .Select(cell => cell.CellReference!.Value![..1]);

        Assert.True(sheet.Elements<SheetProtection>().Single().Sheet!.Value);
        Assert.Equal(Saved.Keys.Select(_ => "H"), open);
    }

    [Theory]
    [MemberData(nameof(SetFiles))]
    public void Every_shipped_set_gives_a_workbook_that_the_format_allows(string file)
    {
        var set = CompiledSet.Compile(IndicatorSetYaml.Read(File.ReadAllText(Repository.PathOf("indicator-sets", file))).Value).Value;
        var lines = set.Criteria.SelectMany(criterion =>
            set.InputsOf(criterion).Select(input => new EntryLine(criterion, input, Measurement.NotEntered, Version: 0, LastYear: null))
        );
        var bytes = EntryWorkbook.Write(
            new EntrySheet(Mark, "Hồ sơ", set, [.. lines.DistinctBy(line => line.Input.Id)], 2025),
            Language.Vi
        );

        using var stream = new MemoryStream(bytes);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var read = EntryWorkbookFile.Read(set, bytes, Mark);
        Assert.Equal(lines.Any(), read.IsValid);
        Assert.DoesNotContain(read.IsValid ? read.Value : [], cell => cell.IsTouched);
    }

    private static EntrySheet Sheet(Dictionary<string, Measurement> saved)
    {
        var set = KindsSet.Set;
        var lines = Saved.Keys.Select(id => new EntryLine(
            set.Criteria[0],
            set.FindInput(new InputId(id))!,
            saved.GetValueOrDefault(id, Measurement.NotEntered),
            Version: 7,
            LastYear: null
        ));
        return new EntrySheet(Mark, "Hồ sơ thử", set, [.. lines], LastYear: null);
    }

    private static Parsed<IReadOnlyList<FilledCell>> Read(byte[] bytes) => EntryWorkbookFile.Read(KindsSet.Set, bytes, Mark, "nhap.xlsx");

    private static byte[] Edited(byte[] workbook, params (string Input, string Stored)[] edits) => Edited(workbook, "H", edits);

    /// <summary>Puts stored values into a column as another program would, keeping each cell's style.</summary>
    private static byte[] Edited(byte[] workbook, string column, params (string Input, string Stored)[] edits)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var sheet = document.WorkbookPart!.WorksheetParts.First(part => part.Worksheet.Elements<SheetProtection>().Any()).Worksheet;
            foreach (var (input, stored) in edits)
            {
                var name = $"{column}{2 + Saved.Keys.ToList().IndexOf(input)}";
                var cell = sheet.Descendants<Cell>().Single(one => one.CellReference == name);
                cell.RemoveAllChildren();
                cell.DataType = null;
                if (decimal.TryParse(stored, System.Globalization.CultureInfo.InvariantCulture, out _))
                {
                    cell.Append(new CellValue(stored));
                }
                else if (stored.Length > 0)
                {
                    cell.DataType = CellValues.InlineString;
                    cell.Append(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(stored)));
                }
            }
        }

        return stream.ToArray();
    }
}
