using OpenDti.Documents.Xlsx;
using OpenDti.UnitTests.Documents.Xlsx;

namespace OpenDti.UnitTests.Cli;

public sealed class ToolWorkbookTests : IDisposable
{
    private static readonly string[] Header =
    [
        "code",
        "name",
        "nhan-thuc-so",
        "the-che-so",
        "ha-tang-so",
        "nhan-luc-so",
        "an-toan-thong-tin-mang",
        "chinh-quyen-so",
        "kinh-te-so",
        "xa-hoi-so",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opendti-workbook-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_provinces_of_2022_are_scored_from_a_workbook_as_from_csv(string format)
    {
        // https://dti.gov.vn/xep-hang-2022
        decimal[] daNang = [1m, 0.9m, 0.8253m, 0.8487m, 0.7578m, 0.8575m, 0.7836m, 0.5197m];
        Write("in.csv", System.Text.Encoding.UTF8.GetBytes($"{string.Join(',', Header)}\n48,TP. Đà Nẵng,{string.Join(',', daNang)}\n"));
        Write("in.xlsx", WorkbookOf("TP. Đà Nẵng", daNang));

        var fromCsv = Score("in.csv", format);
        var fromWorkbook = Score("in.xlsx", format);

        Assert.Equal(fromCsv, fromWorkbook);
        Assert.Contains("800", fromWorkbook.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_a_workbook_where_its_name_says_so()
    {
        var run = Run("score", "--set", ToolRun.SetPath("qd-922-2022-tinh.yaml"), "--template", "mau.XLSX");

        Assert.Equal("Đã ghi mau.XLSX (10 cột).\n", run.Output);
        Assert.Equal(0, Score("mau.XLSX", "csv").ExitCode);
    }

    [Fact]
    public void A_refused_workbook_is_told_cell_by_cell_with_exit_1()
    {
        Write("in.xlsx", WorkbookOf("TP. Đà Nẵng", [1.5m, 1m, 1m, 1m, 1m, 1m, 1m, -1m]));

        var run = Score("in.xlsx", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            "in.xlsx, ô C2: Giá trị chỉ số Nhận thức số (1,5) vượt quá mức tối đa 1.\n"
                + "in.xlsx, ô J2: Giá trị chỉ số Hoạt động xã hội số (-1) nhỏ hơn mức tối thiểu 0.\n"
                + "Phát hiện 2 lỗi; tệp không được sử dụng.\n",
            run.Errors
        );
    }

    [Fact]
    public void Decisions_may_come_from_a_workbook_and_values_from_csv()
    {
        Write("in.csv", System.Text.Encoding.UTF8.GetBytes($"{string.Join(',', Header)}\n48,TP. Đà Nẵng,1,1,1,1,1,1,1,1\n"));
        string[][] rows =
        [
            ["unit", "indicator", "points", "reason", "by"],
            ["48", "total", "700", "Kết luận của Hội đồng", "council"],
        ];
        Write("diem.xlsx", RawWorkbook.Of([.. rows.Select(row => row.Select(RawWorkbook.Words).ToArray())]).Bytes());

        var run = Run(
            "score",
            "--set",
            ToolRun.SetPath("qd-922-2022-tinh.yaml"),
            "--values",
            "in.csv",
            "--decisions",
            "diem.xlsx",
            "--format",
            "csv"
        );

        Assert.Contains("1,48,TP. Đà Nẵng,700,0.7,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "tệp XLSX")]
    [InlineData("en", "XLSX")]
    public void Help_names_both_formats(string language, string words)
    {
        var help = Run("--help", "--lang", language).Output;

        Assert.Contains(words, help, StringComparison.Ordinal);
        Assert.Contains("CSV", help, StringComparison.Ordinal);
    }

    private static byte[] WorkbookOf(string name, IReadOnlyList<decimal> values)
    {
        var columns = Header.Select((column, place) => new XlsxColumn(column, place < 2 ? XlsxColumnKind.Text : XlsxColumnKind.Number, 20));
        XlsxCell[] row = [new XlsxCell.Words("48"), new XlsxCell.Words(name), .. values.Select(value => new XlsxCell.Number(value))];
        return XlsxWriter.Write(new XlsxSheet("So lieu", [.. columns], [row]));
    }

    private ToolRun Score(string values, string format) =>
        Run("score", "--set", ToolRun.SetPath("qd-922-2022-tinh.yaml"), "--values", values, "--format", format);

    private ToolRun Run(params string[] args) => ToolRun.Of(folder.FullName, args);

    private void Write(string file, byte[] bytes) => File.WriteAllBytes(Path.Combine(folder.FullName, file), bytes);
}
