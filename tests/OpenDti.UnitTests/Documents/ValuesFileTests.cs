using System.Text;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents;

public sealed class ValuesFileTests
{
    private const string Header =
        "code,name,nhan-thuc-so,the-che-so,ha-tang-so,nhan-luc-so,an-toan-thong-tin-mang,chinh-quyen-so,kinh-te-so,xa-hoi-so";

    private static readonly CompiledSet Provinces = Repository.Set("qd-922-2022-tinh.yaml");
    private static readonly CompiledSet Departments = Repository.Set("dong-thap-1397-2022-so.yaml");
    private static readonly CompiledSet Demo = Repository.Set("minh-hoa-so-2026.yaml");

    [Fact]
    public void The_template_of_the_national_set_has_its_eight_scored_indices_in_the_order_of_the_decision() =>
        Assert.Equal(Header + "\n", Template.Write(Provinces));

    [Fact]
    public void Awarded_lines_have_a_column_each() =>
        Assert.Equal(
            "code,name,nhan-thuc-so,the-che-so,ha-tang-so,nhan-luc-so,an-toan-thong-tin-mang,hoat-dong-chinh-quyen-so\n",
            Template.Write(Departments)
        );

    [Fact]
    public void Awarded_points_come_as_decisions_and_are_scored()
    {
        var csv =
            "code,name,nhan-thuc-so,the-che-so,ha-tang-so,nhan-luc-so,an-toan-thong-tin-mang,hoat-dong-chinh-quyen-so\nso-kh,Sở KH&CN,20,\"18,5\",40,30,28.19,\n";

        var row = Assert.Single(Read(Departments, csv).Value);
        var sheet = Departments.Score(row.Inputs);

        // 20 + 18.5 + 40 + 30 + 28.19; index 6 was left empty.
        Assert.Equal(136.69m, sheet.Total.Value);
        Assert.Equal(ScoreState.Incomplete, sheet.Nodes[0].State);
    }

    [Theory]
    [InlineData(",", "\n")]
    [InlineData(";", "\r\n")]
    public void Commas_and_semicolons_part_cells_and_a_byte_order_mark_does_no_harm(string separator, string newLine)
    {
        var csv =
            '\uFEFF'
            + Header.Replace(",", separator, StringComparison.Ordinal)
            + newLine
            + string.Join(separator, "48", "TP. Đà Nẵng", "1", "0.9", "0.8", "0.8", "0.7", "0.8", "0.7", "0.5")
            + newLine;

        var row = Assert.Single(Read(Provinces, csv).Value);

        Assert.Equal("TP. Đà Nẵng", row.Name);
        Assert.Equal(new Measurement.Number(0.9m), row.Inputs.Values[new InputId("the-che-so")]);
    }

    [Fact]
    public void Every_finding_comes_at_once_by_row_and_column_and_nothing_is_taken()
    {
        var csv = $"""
            {Header}
            48,TP. Đà Nẵng,1.5,NaN,1.234,,1e309,0.7,0.7836,0.5197
            48,,1,1,1,1,1,1
            """;

        var read = Read(Provinces, csv, "so-lieu.csv");

        Assert.Equal(
            [
                "C2 answer.above-maximum",
                "D2 entry.not-a-number",
                "E2 answer.above-maximum", // 1234 and 1.234 are both above 1
                "G2 entry.not-a-number",
                "I3 values.cell-count",
                "B3 values.empty-cell",
                "A3 values.duplicate-code",
            ],
            read.Findings.Select(finding => $"{finding.Path} {finding.Code}")
        );
        Assert.False(read.IsValid);
        Assert.Equal(new TextSpan("so-lieu.csv", 2, 3), read.Findings[0].At);
    }

    [Fact]
    public void A_wrong_header_is_told_column_by_column()
    {
        var findings = Read(Provinces, Header.Replace("xa-hoi-so", "xa-hoi,code", StringComparison.Ordinal)).Findings;

        Assert.Equal(
            ["values.missing-column", "values.unknown-column", "values.duplicate-column"],
            findings.Select(finding => finding.Code)
        );
        Assert.Equal("The set has no column “xa-hoi”. Was “xa-hoi-so” meant?", FindingSentences.Of(findings[1], Provinces, Language.En));
    }

    [Fact]
    public void A_part_above_its_whole_is_told_with_the_names_of_the_data()
    {
        var columns = Template.Columns(Demo).ToList();
        var cells = columns.Select(column =>
            column switch
            {
                "code" => "so-nv",
                "name" => "Sở Nội vụ",
                "so-ho-so-truc-tuyen" => "12",
                "tong-so-ho-so" => "9",
                _ => "",
            }
        );

        var finding = Assert.Single(Read(Demo, $"{string.Join(',', columns)}\n{string.Join(',', cells)}\n").Findings);

        Assert.Equal("Số hồ sơ trực tuyến (12) lớn hơn tổng số hồ sơ (9).", FindingSentences.Of(finding, Demo, Language.Vi));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("code\n\"x")]
    [InlineData("\0\0\0")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_no_values_file_is_refused_and_never_an_exception(string csv) => Assert.NotEmpty(Read(Provinces, csv).Findings);

    [Fact]
    public void Broken_letters_are_refused_in_their_cell()
    {
        var csv = Header + "\n48,Đà\ud800 Nẵng,1,1,1\0,1,1,1,1,1\n";

        Assert.Equal(["B2", "E2"], Read(Provinces, csv).Findings.Select(finding => finding.Path));
    }

    [Fact]
    public void Thousands_of_wrong_cells_end_in_a_list_that_somebody_can_read()
    {
        var csv = Header + "\n" + string.Concat(Enumerable.Range(0, 5_000).Select(row => $"{row},x,a,b,c,d,e,f,g,h\n"));

        Assert.InRange(Read(Provinces, csv).Findings.Count, 1_000, 1_100);
    }

    [Fact]
    public void Texts_that_a_spreadsheet_would_run_are_written_as_texts() =>
        Assert.Equal(
            "\"'=cmd|' /C calc'!A0\",\"'@x\"\n",
            CsvText.Write([
                ["=cmd|' /C calc'!A0", "@x"],
            ])
        );

    [Fact]
    public void Bytes_that_are_not_utf8_are_refused() =>
        Assert.Equal("file.not-utf8", Assert.Single(TextFile.Read([0x63, 0xC3, 0x28], "x.csv").Findings).Code);

    private static Parsed<IReadOnlyList<UnitRow>> Read(CompiledSet set, string csv, string file = "") =>
        ValuesFile.Read(set, Encoding.UTF8.GetBytes(csv), file);
}
