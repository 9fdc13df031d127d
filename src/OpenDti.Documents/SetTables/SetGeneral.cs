using System.Globalization;
using OpenDti.Documents.Tables;
using OpenDti.Documents.Xlsx;
using OpenDti.Documents.Yaml;
using OpenDti.Scoring;

namespace OpenDti.Documents.SetTables;

/// <summary>
/// The sheet of what is said of a whole set. Its rows are named in Vietnamese; the key of the file stands in a hidden column. Where that column
/// is not there, as in workbooks of before, the name itself may be the key.
/// </summary>
internal static class SetGeneral
{
    private const string Decision = "decision";
    private const string DayInCells = "dd/MM/yyyy";
    private const string DayInFiles = "yyyy-MM-dd";

    private static readonly string[] LinesOfDecision = ["number", "date", "issuedBy"];

    public static IReadOnlyDictionary<string, string> Labels { get; } =
        new Dictionary<string, string>
        {
            ["semantics"] = "Phiên bản quy tắc",
            ["id"] = "Mã bộ chỉ số",
            ["version"] = "Phiên bản",
            ["fictional"] = "Minh họa (Có/Không)",
            ["decision.number"] = "Số quyết định",
            ["decision.date"] = "Ngày ban hành",
            ["decision.issuedBy"] = "Cơ quan ban hành",
            ["decision.url"] = "Địa chỉ của quyết định",
            ["name"] = "Tên bộ chỉ số",
            ["unitKind"] = "Khối",
            ["total"] = "Tổng điểm",
            ["levels"] = "Tên các cấp",
            ["rounding"] = "Làm tròn",
            ["notApplicable"] = "Tiêu chí không áp dụng",
            ["missing"] = "Thiếu số liệu",
            ["missingEvidence"] = "Thiếu tài liệu kiểm chứng",
            ["unconfirmed"] = "Hồ sơ chưa xác nhận khi đến hạn",
            ["bonus"] = "Điểm thưởng",
            ["tieBreaks"] = "Tiêu chí phụ",
            ["classes"] = "Xếp loại",
            ["traits"] = "Đặc điểm đơn vị",
            ["checks"] = "Điều kiện kiểm tra chéo",
            ["jump"] = "Mức thay đổi so với năm trước",
            ["sources"] = "Nguồn tham khảo",
            ["gaps"] = "Nội dung quyết định không nêu",
        };

    private static readonly Dictionary<string, Dictionary<string, string>> Words = new()
    {
        ["fictional"] = new() { ["true"] = SetColumns.Yes, ["false"] = SetColumns.No },
        ["unitKind"] = new()
        {
            ["department"] = "sở, ban, ngành",
            ["district"] = "huyện, thành phố",
            ["commune"] = "xã, phường, đặc khu",
            ["province"] = "tỉnh, thành phố",
        },
        ["notApplicable"] = new()
        {
            ["leave-out"] = "không tính tiêu chí đó",
            ["full"] = "tính điểm tối đa",
            ["zero"] = "tính 0 điểm",
        },
    };

    public static IReadOnlyList<string> Required { get; } = [SetColumns.Key, SetColumns.Value];

    public static IReadOnlyList<string> Optional { get; } = [MachineColumns.SetKey];

    /// <summary>The rows of a decision are always there: a set without one gets it by their being filled in.</summary>
    public static XlsxSheet Sheet(IEnumerable<YamlEntry> entries)
    {
        var rows = entries.SelectMany(RowsOf).ToList();
        if (!rows.Exists(row => row.Key.StartsWith(Decision, StringComparison.Ordinal)))
        {
            var place = rows.FindIndex(row => row.Key == "fictional") + 1;
            rows.InsertRange(place, LinesOfDecision.Select(line => ($"{Decision}.{line}", "")));
        }

        return new XlsxSheet(
            SetColumns.GeneralSheet,
            [
                new(SetColumns.Key, XlsxColumnKind.Text, 32),
                new(SetColumns.Value, XlsxColumnKind.Text, 100),
                new(MachineColumns.SetKey, XlsxColumnKind.Text, 24) { IsHidden = true },
            ],
            [
                .. rows.Select(row =>
                    new[]
                    {
                        new XlsxCell.Words(Labels.GetValueOrDefault(row.Key, row.Key)),
                        row.Value.Length == 0 ? XlsxCell.Empty : new XlsxCell.Words(row.Value),
                        new XlsxCell.Words(row.Key),
                    }
                ),
            ]
        );
    }

    public static List<YamlEntry> Read(IEnumerable<SheetRow> rows, List<Finding> findings)
    {
        var entries = new List<YamlEntry>();
        var decision = new List<YamlEntry>();
        foreach (var row in rows)
        {
            var (key, text, at) = (KeyOf(row), row.Text(SetColumns.Value), row.At(SetColumns.Value));
            if (!key.StartsWith(Decision + ".", StringComparison.Ordinal))
            {
                entries.Add(new YamlEntry(row.At(SetColumns.Key), key, FlowYaml.Read(WordIn(key, text), at, findings)));
            }
            else if (text.Length > 0)
            {
                decision.Add(new YamlEntry(at, key[(Decision.Length + 1)..], FlowYaml.Read(WordIn(key, text), at, findings)));
            }
        }

        if (decision.Count > 0)
        {
            entries.Add(new YamlEntry(decision[0].At, Decision, new YamlMap(decision[0].At, decision)));
        }

        return entries;
    }

    private static IEnumerable<(string Key, string Value)> RowsOf(YamlEntry entry) =>
        entry is { Key: Decision, Value: YamlMap decision }
            ? decision.Entries.Select(line => Row($"{Decision}.{line.Key}", line.Value))
            : [Row(entry.Key, entry.Value)];

    private static (string Key, string Value) Row(string key, YamlTree value)
    {
        var text = FlowYaml.CellOf(value);
        return (key, key == Decision + ".date" ? InOtherForm(text, DayInFiles, DayInCells) : WordsOf(key).GetValueOrDefault(text, text));
    }

    private static string KeyOf(SheetRow row)
    {
        var hidden = row.Has(MachineColumns.SetKey) ? row.Text(MachineColumns.SetKey) : "";
        var name = row.Text(SetColumns.Key);
        var shown = Labels.FirstOrDefault(label => label.Value == name).Key;
        if (hidden.Length > 0 && shown is not null && shown != hidden)
        {
            row.ReportRenamed(SetColumns.Key, name, Labels.GetValueOrDefault(hidden, hidden), MachineColumns.SetKey);
        }

        return hidden.Length > 0 ? hidden : shown ?? name;
    }

    private static string WordIn(string key, string text) =>
        key == Decision + ".date"
            ? InOtherForm(text, DayInCells, DayInFiles)
            : WordsOf(key).FirstOrDefault(word => word.Value == text).Key ?? text;

    private static Dictionary<string, string> WordsOf(string key) => Words.GetValueOrDefault(key) ?? [];

    private static string InOtherForm(string day, string from, string to) =>
        DateOnly.TryParseExact(day, from, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
            ? read.ToString(to, CultureInfo.InvariantCulture)
            : day;
}
