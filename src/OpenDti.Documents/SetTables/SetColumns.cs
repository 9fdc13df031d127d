namespace OpenDti.Documents.SetTables;

/// <summary>What a column of a set's sheets holds.</summary>
internal enum SetCell
{
    /// <summary>A text, or a piece of YAML on one line.</summary>
    Words,

    /// <summary>Words that stand for words of the file.</summary>
    Choice,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Có, or nothing.</summary>
    Flag,

    /// <summary>A map without its braces.</summary>
    Inside,

    /// <summary>Options, a line each.</summary>
    Options,
}

/// <summary>A column: its header, the key of the file that it holds, and how.</summary>
internal sealed record SetColumn(string Header, string Key, SetCell Cell, int Width);

/// <summary>The one fixed form of a set as a workbook. It is an annex of a decision in another shape, and Vietnamese like the decision.</summary>
internal static class SetColumns
{
    public const string GeneralSheet = "Thông tin chung";
    public const string LinesSheet = "Chỉ số";
    public const string InputsSheet = "Số liệu";
    public const string GuideSheet = "Hướng dẫn";

    public const string Key = "Mục";
    public const string Value = "Giá trị";
    public const string Depth = "Cấp";
    public const string English = "Tên tiếng Anh";
    public const string Parameters = "Tham số";
    public const string Others = "Thuộc tính khác";
    public const string Owner = "Thuộc chỉ số";
    public const string Yes = "Có";
    public const string No = "Không";

    public static IReadOnlyList<SetColumn> Lines { get; } =
    [
        new("Mã", "code", SetCell.Words, 8),
        new(Depth, "", SetCell.Number, 6),
        new("Định danh", "id", SetCell.Words, 26),
        new("Tên", "name", SetCell.Words, 50),
        new(English, "name.en", SetCell.Words, 30),
        new("Điểm tối đa", "max", SetCell.Number, 12),
        new("Cách tính", "rule", SetCell.Choice, 24),
        new(Parameters, "", SetCell.Inside, 50),
        new("Cách xác định và tính điểm", "ruleText", SetCell.Words, 50),
        new("Tài liệu kiểm chứng", "evidence", SetCell.Words, 40),
        new("Nhạy cảm", "sensitive", SetCell.Flag, 10),
        new("Minh họa", "illustrative", SetCell.Flag, 10),
        new(Others, "", SetCell.Inside, 30),
    ];

    public static IReadOnlyList<SetColumn> Inputs { get; } =
    [
        new(Owner, "", SetCell.Words, 26),
        new("Định danh", "id", SetCell.Words, 26),
        new("Tên", "name", SetCell.Words, 50),
        new(English, "name.en", SetCell.Words, 30),
        new("Loại", "kind", SetCell.Choice, 14),
        new("Đơn vị tính", "unit", SetCell.Words, 14),
        new("Nhỏ nhất", "min", SetCell.Number, 10),
        new("Lớn nhất", "max", SetCell.Number, 10),
        new("Lựa chọn", "options", SetCell.Options, 40),
        new("Nguồn số liệu", "source", SetCell.Choice, 16),
        new("Công khai", "disclosure", SetCell.Choice, 16),
        new(Others, "", SetCell.Inside, 30),
    ];

    public static bool IsNumeric(string header) =>
        Lines.Concat(Inputs).Any(column => column.Header == header && column.Cell == SetCell.Number);

    /// <summary>The words of a cell for the words of the file, by the key.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Words { get; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>
        {
            ["rule"] = new Dictionary<string, string>
            {
                ["yesNo"] = "có/không",
                ["oneOf"] = "chọn một mức",
                ["ratioOf"] = "tỷ lệ",
                ["ratioToThreshold"] = "tỷ lệ đến ngưỡng",
                ["ratioSteps"] = "bậc theo tỷ lệ",
                ["countSteps"] = "bậc theo số lượng",
                ["countTimes"] = "số lượng × điểm",
                ["shareOf"] = "phần trăm",
                ["sumOf"] = "tổng các phần",
                ["bestOf"] = "phần cao nhất",
                ["capped"] = "có trần",
                ["knockOut"] = "loại điểm",
                ["penalty"] = "điểm trừ",
                ["punctual"] = "đúng hạn",
                ["peerBest"] = "so với đơn vị cao nhất",
                ["peerMinMax"] = "so với cao nhất, thấp nhất",
                ["peerRank"] = "theo thứ hạng",
                ["formula"] = "công thức",
                ["information"] = "chỉ cung cấp thông tin",
                ["awarded"] = "chấm điểm",
            },
            ["kind"] = new Dictionary<string, string>
            {
                ["count"] = "số đếm",
                ["number"] = "số",
                ["percent"] = "phần trăm",
                ["yes-no"] = "có/không",
                ["choice"] = "lựa chọn",
                ["day"] = "ngày",
            },
            ["source"] = new Dictionary<string, string>
            {
                ["declared"] = "đơn vị khai",
                ["monitored"] = "giám sát",
                ["survey"] = "khảo sát",
            },
            ["disclosure"] = new Dictionary<string, string> { ["public"] = "công khai", ["sealed"] = "không công khai" },
        };
}
