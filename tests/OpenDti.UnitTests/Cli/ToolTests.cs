using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Cli;

public sealed class ToolTests : IDisposable
{
    private const string Header =
        "code,name,nhan-thuc-so,the-che-so,ha-tang-so,nhan-luc-so,an-toan-thong-tin-mang,chinh-quyen-so,kinh-te-so,xa-hoi-so\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("opendti-tool-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void The_provinces_of_2022_are_scored_into_csv()
    {
        // https://dti.gov.vn/xep-hang-2022, handed in the wrong way round.
        Write(
            "in.csv",
            Header
                + "92,TP. Cần Thơ,0.9000,0.8000,0.7233,0.7376,0.7226,0.7325,0.7556,0.2947\n"
                + "48,TP. Đà Nẵng,1.0000,0.9000,0.8253,0.8487,0.7578,0.8575,0.7836,0.5197\n"
        );

        var run = Run("score", "--set", ToolRun.SetPath("qd-922-2022-tinh.yaml"), "--values", "in.csv", "--format", "csv");

        Assert.Equal(
            "rank,code,name,total,index,class\n1,48,TP. Đà Nẵng,800.175,0.800175,\n2,92,TP. Cần Thơ,692.395,0.692395,\n",
            run.Output
        );
        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void The_template_is_written_where_the_caller_stands_and_can_be_filled()
    {
        var run = Run("score", "--set", ToolRun.SetPath("qd-922-2022-tinh.yaml"), "--template", "mau.csv");

        Assert.Equal(Header, File.ReadAllText(Path.Combine(folder.FullName, "mau.csv")));
        Assert.Equal("Đã ghi mau.csv (10 cột).\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_table_is_in_Vietnamese_and_says_that_the_set_is_fictional()
    {
        var set = Repository.Set("minh-hoa-so-2026.yaml");
        var columns = OpenDti.Documents.Template.Columns(set);
        Write("in.csv", string.Join(',', columns) + "\nso-nv,Sở Nội vụ" + new string(',', columns.Count - 2) + "\n");

        var run = Run("score", "--set", ToolRun.SetPath("minh-hoa-so-2026.yaml"), "--values", "in.csv");

        Assert.Contains("Sở Nội vụ        0,00   0,0000  Yếu       chưa đủ số liệu", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Bộ chỉ số minh họa, hư cấu.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Json_has_every_line()
    {
        Write("in.csv", Header + "48,TP. Đà Nẵng,1,0.9,0.8253,0.8487,0.7578,0.8575,0.7836,0.5197\n");

        var run = Run("score", "--set", ToolRun.SetPath("qd-922-2022-tinh.yaml"), "--values", "in.csv", "--format", "json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        var unit = json.RootElement.GetProperty("units")[0];
        Assert.Equal("TP. Đà Nẵng", unit.GetProperty("name").GetString());
        Assert.Equal(12, unit.GetProperty("lines").GetArrayLength());
    }

    [Fact]
    public void A_unit_is_explained_line_by_line_or_at_one_line()
    {
        Write("in.csv", Header + "48,TP. Đà Nẵng,1,0.9,0.8253,0.8487,0.7578,0.8575,0.7836,0.5197\n");
        string[] call = ["score", "--set", ToolRun.SetPath("qd-922-2022-tinh.yaml"), "--values", "in.csv", "--explain"];

        var whole = Run([.. call, "48"]);
        var line = Run([.. call, "48:2", "--lang", "en"]);

        Assert.StartsWith("TP. Đà Nẵng\nTổng điểm các nội dung thành phần", whole.Output, StringComparison.Ordinal);
        Assert.Contains("90", line.Output, StringComparison.Ordinal);
        Assert.Equal(2, Run([.. call, "99"]).ExitCode);
        Assert.Equal(2, Run([.. call, "48:khong-co"]).ExitCode);
    }

    [Fact]
    public void The_explanation_is_data_as_well_as_words()
    {
        Write("in.csv", Header + "48,TP. Đà Nẵng,1,0.9,0.8253,0.8487,0.7578,0.8575,0.7836,0.5197\n");

        var run = Run(
            "score",
            "--set",
            ToolRun.SetPath("qd-922-2022-tinh.yaml"),
            "--values",
            "in.csv",
            "--explain",
            "48:chi-so-2",
            "--format",
            "json"
        );

        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        var line = json.RootElement.GetProperty("lines")[0];
        Assert.Equal(90m, line.GetProperty("earned").GetDecimal());
        Assert.Equal(10m, line.GetProperty("losses")[0].GetProperty("lost").GetDecimal());
        var operand = line.GetProperty("steps")[0].GetProperty("operands")[0];
        Assert.Equal(
            ("the-che-so", "0.9", "Declared"),
            (operand.GetProperty("input").GetString(), operand.GetProperty("value").GetString(), operand.GetProperty("source").GetString())
        );
        Assert.StartsWith(
            "2: giá trị chỉ số Thể chế số 0,9 × 100 = 90,0000 điểm",
            line.GetProperty("vi").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Decisions_of_people_count_and_wrong_ones_are_refused_with_their_place()
    {
        Write("in.csv", Header + "48,TP. Đà Nẵng,1,0.9,0.8253,0.8487,0.7578,0.8575,0.7836,0.5197\n");
        Write("diem.csv", "unit,indicator,points,reason,by\n48,total,700,Kết luận của Hội đồng,council\n");
        Write("sai.csv", "unit,indicator,points,reason\n48,totl,7,Lý do\n");
        string[] call =
        [
            "score",
            "--set",
            ToolRun.SetPath("qd-922-2022-tinh.yaml"),
            "--values",
            "in.csv",
            "--format",
            "csv",
            "--decisions",
        ];

        Assert.Contains("1,48,TP. Đà Nẵng,700,0.7,", Run([.. call, "diem.csv"]).Output, StringComparison.Ordinal);
        Assert.StartsWith("sai.csv:2:2 (B2): Không có chỉ số “totl”", Run([.. call, "sai.csv"]).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_set_is_shown_by_what_moves()
    {
        var yaml = File.ReadAllText(ToolRun.SetPath("qd-922-2022-tinh.yaml"));
        Write("moi.yaml", yaml.Replace("notApplicable: leave-out", "notApplicable: zero", StringComparison.Ordinal));
        Write("in.csv", Header + "48,TP. Đà Nẵng,1,0.9,0.8253,0.8487,0.7578,0.8575,0.7836,0.5197\n");

        var run = Run("diff", ToolRun.SetPath("qd-922-2022-tinh.yaml"), "moi.yaml", "--values", "in.csv");

        Assert.Equal("48: 800,1750 → 800,1750 điểm, hạng 1 → 1; thay đổi: không có\n", run.Output);
    }

    [Fact]
    public void A_good_set_is_called_good()
    {
        var path = ToolRun.SetPath("dong-thap-1397-2022-huyen.yaml");

        Assert.Equal($"{path}: fine. 8 main indices, 11 criteria, 400 points.\n", Run("lint", path, "--lang", "en").Output);
    }

    [Fact]
    public void A_wrong_set_is_refused_with_every_finding_and_exit_1()
    {
        var yaml = File.ReadAllText(ToolRun.SetPath("dong-thap-1397-2022-so.yaml"));
        Write("bo.yaml", yaml.Replace("max: 50", "max: 60", StringComparison.Ordinal).Replace("total:", "totl:", StringComparison.Ordinal));

        var run = Run("lint", "bo.yaml");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("Không có khóa “totl”. Có phải “total”?", run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("bo.yaml:", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_values_are_refused_with_every_finding_and_exit_1()
    {
        Write("in.csv", Header + "48,TP. Đà Nẵng,1.5,NaN,0.8,0.8,0.7,0.8,0.7,0.5\n");

        var run = Run("score", "--set", ToolRun.SetPath("qd-922-2022-tinh.yaml"), "--values", "in.csv", "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal(
            "in.csv:2:3 (C2): Giá trị chỉ số Nhận thức số (1,5) vượt quá mức tối đa 1.\n"
                + "in.csv:2:4 (D2): Giá trị chỉ số Thể chế số: “NaN” không phải là số. Ví dụ nhập đúng: 1234 hoặc 12,5.\n"
                + "Phát hiện 2 lỗi; tệp không được sử dụng.\n",
            run.Errors
        );
    }

    [Theory]
    [InlineData()]
    [InlineData("publish")]
    [InlineData("lint")]
    [InlineData("lint", "a.yaml", "b.yaml")]
    [InlineData("lint", "khong-co.yaml")]
    [InlineData("score", "--set", "a.yaml")]
    [InlineData("score", "--values", "a.csv")]
    [InlineData("score", "--set", "a.yaml", "--values", "a.csv", "--template", "b.csv")]
    [InlineData("score", "--set", "a.yaml", "--values", "a.csv", "--format", "xml")]
    [InlineData("score", "--set")]
    [InlineData("lint", "a.yaml", "--lang", "fr")]
    [InlineData("lint", "a.yaml", "--force")]
    public void A_wrong_call_says_how_to_call_and_exits_with_2(params string[] args)
    {
        var run = Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("Cách dùng", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_no_mistake()
    {
        var run = Run("--help", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("opendti lint SET.yaml", run.Output, StringComparison.Ordinal);
    }

    private ToolRun Run(params string[] args) => ToolRun.Of(folder.FullName, args);

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(folder.FullName, file), text);
}
