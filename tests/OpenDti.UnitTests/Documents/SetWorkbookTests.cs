using System.Collections;
using System.Reflection;
using System.Text;
using OpenDti.Documents;
using OpenDti.Documents.Xlsx;
using OpenDti.Scoring;
using OpenDti.UnitTests.Documents.Xlsx;
using OpenDti.UnitTests.Sets;

namespace OpenDti.UnitTests.Documents;

/// <summary>A set goes into the one fixed workbook and comes back the same, through either form.</summary>
public sealed class SetWorkbookTests
{
    public static TheoryData<string> SetFiles =>
        [
            .. Directory.GetFiles(Repository.PathOf("indicator-sets"), "*.yaml"),
            Repository.PathOf("tests", "OpenDti.UnitTests", "Sets", "every-key.yaml"),
        ];

    [Theory]
    [MemberData(nameof(SetFiles))]
    public void Every_shipped_set_and_the_one_with_every_key_come_back_as_they_went(string file)
    {
        var yaml = File.ReadAllText(file);
        var before = IndicatorSetYaml.Read(yaml).Value;

        var read = SetDocument.Read(SetDocument.Workbook(yaml).Value, "bo.xlsx");

        Assert.True(
            read.Set is not null,
            string.Join('\n', read.Findings.Select(found => FindingSentences.WithPlace(found, null, Language.Vi)))
        );
        Assert.Equal(Told(before), Told(read.Set!));
        Assert.Equal(Told(before), Told(IndicatorSetYaml.Read(read.Yaml).Value));
    }

    [Theory]
    [MemberData(nameof(SetFiles))]
    public void The_workbook_of_the_workbooks_yaml_has_the_same_bytes(string file)
    {
        var first = SetDocument.Workbook(File.ReadAllText(file)).Value;

        var second = SetDocument.Workbook(SetDocument.Read(first, "bo.xlsx").Yaml).Value;

        Assert.Equal(EditedWorkbook.Rows(first, "Chỉ số"), EditedWorkbook.Rows(second, "Chỉ số"));
        Assert.Equal(EditedWorkbook.Rows(first, "Số liệu"), EditedWorkbook.Rows(second, "Số liệu"));
    }

    [Fact]
    public void Remarks_and_findings_name_the_sheet_and_the_cell()
    {
        var read = SetDocument.Read(Changed("Chỉ số", "Tham số", 3, "numerator: da-kyy, denominator: tong-so"), "bo.xlsx");

        var finding = Assert.Single(read.Findings, found => found.Args.Contains("da-kyy"));

        Assert.Equal("bo.xlsx [Chỉ số]", finding.At!.File);
        Assert.Equal("H3", finding.At.Cell);
    }

    [Theory]
    [InlineData("Điểm tối đa", 3, "hai mươi", "yaml.not-points", "F3")]
    [InlineData("Cấp", 3, "3", "xlsx.depth-gap", "B3")]
    [InlineData("Cấp", 3, "", "xlsx.no-depth", "B3")]
    [InlineData("Cách tính", 3, "tỉ lệ", "yaml.unknown-shape", "G3")]
    [InlineData("Tham số", 3, "numerator: [", "yaml.broken", "H3")]
    [InlineData("Nhạy cảm", 3, "có lẽ", "yaml.not-true-or-false", "K3")]
    [InlineData("Định danh", 3, "Có Dấu", "yaml.not-a-slug", "C3")]
    [InlineData("Thuộc tính khác", 3, "la: 1", "yaml.unknown-key", "M3")]
    public void What_is_wrong_in_a_line_is_told_with_its_cell(string header, int row, string typed, string code, string cell)
    {
        var read = SetDocument.Read(Changed("Chỉ số", header, row, typed), "bo.xlsx");

        Assert.Contains(read.Findings, finding => finding.Code == code && finding.At?.Cell == cell);
        Assert.Null(read.Set);
    }

    [Theory]
    [InlineData("Loại", 2, "số lượng", "yaml.not-one-of", "E2")]
    [InlineData("Thuộc chỉ số", 2, "van-bann", "xlsx.unknown-owner", "A2")]
    [InlineData("Đơn vị tính", 2, "", "yaml.no-unit", "F2")]
    [InlineData("Lựa chọn", 2, "một", "yaml.options-without-choice", "I2")]
    public void What_is_wrong_in_an_input_is_told_with_its_cell(string header, int row, string typed, string code, string cell)
    {
        var read = SetDocument.Read(Changed("Số liệu", header, row, typed), "bo.xlsx");

        Assert.Contains(read.Findings, finding => finding.Code == code && (finding.At?.Cell == cell || finding.At?.Cell == "A2"));
    }

    [Fact]
    public void A_number_where_a_code_is_asked_for_is_reported_because_it_loses_its_last_zero()
    {
        var read = SetDocument.Read(Changed("Chỉ số", "Mã", 3, "1.1", isNumber: true), "bo.xlsx");

        Assert.Contains(read.Findings, finding => finding.Code == "values.cell-not-text" && finding.At?.Cell == "A3");
    }

    [Fact]
    public void A_sheet_that_is_missing_is_named()
    {
        var read = SetDocument.Read(XlsxWriter.Write(new XlsxSheet("Chỉ số", [new("Mã", XlsxColumnKind.Text, 8)], [])), "bo.xlsx");

        Assert.Equal(["Số liệu", "Thông tin chung"], read.Findings.Where(f => f.Code == "xlsx.missing-sheet").Select(f => f.Args[0]));
    }

    [Fact]
    public void What_is_said_of_the_whole_stands_in_vietnamese_words_and_a_decision_is_filled_in_there()
    {
        var workbook = SetDocument.Workbook(Yaml).Value;
        Dictionary<string, string> filled = new()
        {
            ["Minh họa (Có/Không)"] = "Không",
            ["Số quyết định"] = "12/QĐ-UBND",
            ["Ngày ban hành"] = "05/01/2026",
            ["Cơ quan ban hành"] = "UBND tỉnh",
            ["Tiêu chí không áp dụng"] = "tính 0 điểm",
        };

        var names = CellsOf(workbook, "Thông tin chung", 'A').ToList();
        foreach (var (name, value) in filled.Where(one => names.Contains(one.Key)))
        {
            workbook = EditedWorkbook.With(workbook, "Thông tin chung", "Giá trị", names.IndexOf(name) + 1, value, isNumber: false);
        }

        var set = SetDocument.Read(workbook, "bo.xlsx").Set!;

        Assert.All(names, name => Assert.True(char.IsUpper(name[0]), name));
        Assert.Equal(new LegalBasis("12/QĐ-UBND", new DateOnly(2026, 1, 5), "UBND tỉnh", Url: null), set.Decision);
        Assert.False(set.IsFictional);
    }

    [Fact]
    public void A_workbook_of_before_names_its_rows_by_the_keys_of_the_file_and_is_still_read()
    {
        var workbook = SetDocument.Workbook(Yaml).Value;
        var keys = CellsOf(workbook, "Thông tin chung", 'C').ToList();
        for (var row = 2; row <= keys.Count; row++)
        {
            workbook = EditedWorkbook.With(workbook, "Thông tin chung", "Mục", row, keys[row - 1], isNumber: false);
            workbook = EditedWorkbook.With(workbook, "Thông tin chung", "Khóa trong tệp", row, "", isNumber: false);
        }

        var read = SetDocument.Read(workbook, "bo.xlsx");

        Assert.Empty(read.Findings);
        Assert.Equal(Told(SetDocument.Read(SetDocument.Workbook(Yaml).Value, "bo.xlsx").Set!), Told(read.Set!));
    }

    [Fact]
    public void A_row_that_was_named_anew_over_its_hidden_key_is_reported_and_not_taken_for_the_old_one()
    {
        var workbook = SetDocument.Workbook(Yaml).Value;
        var row = CellsOf(workbook, "Thông tin chung", 'A').ToList().IndexOf("Phiên bản") + 1;

        var read = SetDocument.Read(
            EditedWorkbook.With(workbook, "Thông tin chung", "Mục", row, "Tên bộ chỉ số", isNumber: false),
            "bo.xlsx"
        );

        var finding = Assert.Single(read.Findings, finding => finding.Code == "xlsx.other-key");
        Assert.Equal(["Tên bộ chỉ số", "Phiên bản", "Khóa trong tệp"], finding.Args);
    }

    [Fact]
    public void Ways_of_scoring_kinds_and_sources_stand_in_vietnamese_words()
    {
        var everyKey = File.ReadAllText(Repository.PathOf("tests", "OpenDti.UnitTests", "Sets", "every-key.yaml"));
        var workbook = SetDocument.Workbook(everyKey).Value;

        var ways = CellsOf(workbook, "Chỉ số", 'G').Skip(1).ToHashSet();
        var kinds = CellsOf(workbook, "Số liệu", 'E').Skip(1).ToHashSet();
        var guide = CellsOf(workbook, "Hướng dẫn", 'A').Skip(1).ToList();

        Assert.Empty(ways.Except(guide));
        Assert.Equal(20, guide.Count);
        Assert.All(ways.Concat(kinds), word => Assert.DoesNotContain(word, char.IsAsciiLetterUpper));
        Assert.Superset(new HashSet<string> { "số đếm", "phần trăm", "có/không", "lựa chọn", "ngày" }, kinds);
    }

    [Theory]
    [InlineData("{giống một bảng")]
    [InlineData("[một] hai: ba, \"bốn\"")]
    [InlineData("\"trong ngoặc\"")]
    [InlineData("=1+1")]
    [InlineData("- gạch đầu dòng #không phải chú thích")]
    [InlineData("hai\ndòng \\ và dấu")]
    public void A_text_stays_the_text_it_is_whatever_it_looks_like(string name)
    {
        var yaml = Yaml.Replace("\"Văn bản\"", System.Text.Json.JsonSerializer.Serialize(name, Letters), StringComparison.Ordinal);

        var read = SetDocument.Read(SetDocument.Workbook(yaml).Value, "bo.xlsx");

        Assert.Equal(name, CompiledSet.Compile(read.Set!).Value.Criteria[0].Name.Vi);
        Assert.Equal(name, CompiledSet.Compile(IndicatorSetYaml.Read(read.Yaml).Value).Value.Criteria[0].Name.Vi);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Letters = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private const string Yaml = """
        semantics: 1
        id: "hai-dong"
        version: "1"
        fictional: true
        name: "Bộ hai dòng"
        unitKind: "department"
        total: 10
        levels:
          - { id: "main-index", name: "Chỉ số chính" }
          - { id: "component", name: "Chỉ số thành phần" }
        indicators:
          - code: "1"
            id: "mot"
            name: "Một"
            max: 10
            children:
              - code: "1.10"
                id: "van-ban"
                name: "Văn bản"
                max: 10
                ruleText: "a/b"
                evidence: "Danh mục."
                inputs:
                  - { id: "da-ky", name: "Đã ký", kind: count, unit: "văn bản" }
                  - { id: "tong-so", name: "Tổng số", kind: count, unit: "văn bản", min: 1 }
                rule: { ratioOf: { numerator: "da-ky", denominator: "tong-so" } }
        """;

    private static byte[] Changed(string sheet, string header, int row, string typed, bool isNumber = false) =>
        EditedWorkbook.With(SetDocument.Workbook(Yaml).Value, sheet, header, row, typed, isNumber);

    private static IEnumerable<string> CellsOf(byte[] workbook, string sheet, char column) =>
        EditedWorkbook
            .Rows(workbook, sheet)
            .SelectMany(row => row.Split(" | "))
            .Where(cell => cell[0] == column && char.IsAsciiDigit(cell[1]))
            .Select(cell => cell[(cell.IndexOf(' ', StringComparison.Ordinal) + 1)..]);

    /// <summary>Everything that a set holds, however deep, as text.</summary>
    private static string Told(object? value)
    {
        var text = new StringBuilder();
        Tell(value, text, 0);
        return text.ToString();
    }

    private static void Tell(object? value, StringBuilder text, int depth)
    {
        text.Append(' ', depth);
        if (value is null or string or decimal or DateOnly or Enum || value.GetType().IsPrimitive)
        {
            text.AppendLine(value?.ToString() ?? "-");
            return;
        }

        text.AppendLine(value.GetType().Name);
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Tell(item, text, depth + 1);
            }

            return;
        }

        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance;
        foreach (var property in value.GetType().GetProperties(Own).Where(p => p.GetIndexParameters().Length == 0))
        {
            text.Append(' ', depth).Append(property.Name).AppendLine(":");
            Tell(property.GetValue(value), text, depth + 1);
        }
    }
}
