using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Cli;

/// <summary>The tool's own words in one language.</summary>
internal sealed record ToolTexts
{
    private static readonly ToolTexts Vi = new()
    {
        Usage = """
            Cách dùng:
              opendti lint BỘ-CHỈ-SỐ.yaml [--values SỐ-LIỆU-NĂM-TRƯỚC.xlsx]
              opendti score --set BỘ-CHỈ-SỐ.yaml --template MẪU.xlsx|MẪU.csv
              opendti score --set BỘ-CHỈ-SỐ.yaml --values SỐ-LIỆU.xlsx [--format table|csv|json]
                           [--decisions ĐIỂM-CHẤM.xlsx] [--bonus ĐIỂM-THƯỞNG.yaml --claims NỘI-DUNG-THƯỞNG.xlsx]
                           [--explain ĐƠN-VỊ[:CHỈ-SỐ]]
              opendti diff BỘ-CŨ.yaml BỘ-MỚI.yaml --values SỐ-LIỆU.xlsx
              opendti convert BỘ-CHỈ-SỐ.yaml BỘ-CHỈ-SỐ.xlsx (và ngược lại)
              opendti schema
              opendti verify BIÊN-NHẬN.json [--code "MÃ TRÊN BIÊN NHẬN"]
            Số liệu, điểm chấm và nội dung thưởng: tệp XLSX (trang tính đầu tiên đang hiển thị) hoặc CSV.
            Tùy chọn chung: --lang vi|en
            Mã thoát: 0 hợp lệ, 1 có lỗi trong tệp hoặc biên nhận không đúng, 2 gọi lệnh sai.

            """,
        Findings = "Phát hiện {0} lỗi; tệp không được sử dụng.",
        SetIsFine = "{0}: hợp lệ. {1} chỉ số chính, {2} tiêu chí, tổng {3} điểm.",
        TemplateWritten = "Đã ghi {0} ({1} cột).",
        SetWritten = "Đã ghi {0}.",
        LineDropped = "- {0} {1}: bỏ",
        LineAdded = "+ {0} {1}: thêm, {2} điểm",
        LineChanged = "~ {0} {1}: {2} → {3} điểm",
        UnitMoved = "{0}: {1} → {2} điểm, hạng {3} → {4}; thay đổi: {5}",
        NothingMoved = "không có",
        NotRanked = "không xếp hạng",
        Bonus = "Điểm thưởng",
        Rank = "Hạng",
        Code = "Mã",
        Name = "Tên đơn vị",
        Total = "Tổng điểm",
        Index = "Giá trị",
        Class = "Xếp loại",
        State = "Ghi chú",
        Incomplete = "chưa đủ số liệu",
        Average = "Trung bình",
        Fictional = "Bộ chỉ số minh họa, hư cấu.",
        CheckStates = ["Đúng: ", "SAI:  ", "Lưu ý:"],
        ReceiptIs = "{0}: biên nhận đúng.",
        ReceiptIsNot = "{0}: biên nhận KHÔNG đúng, {1} nội dung sai.",
        CompareCode =
            "Tệp chỉ chứng minh được rằng các nội dung của nó khớp nhau. Hãy so mã xác nhận và mã tệp ở trên với biên nhận đã in (hoặc dùng --code) để chắc rằng không phải một tệp khác.",
        Mistakes = new Dictionary<string, string>
        {
            ["cli.unknown-command"] = "Không có lệnh “{0}”.",
            ["cli.unknown-option"] = "Không có tùy chọn {0}.",
            ["cli.option-without-value"] = "Tùy chọn {0} thiếu giá trị.",
            ["cli.option-twice"] = "Tùy chọn {0} bị lặp lại.",
            ["cli.unknown-language"] = "Không có ngôn ngữ “{0}”; dùng vi hoặc en.",
            ["cli.unknown-format"] = "Không có dạng “{0}”; dùng table, csv hoặc json.",
            ["cli.lint-needs-a-file"] = "Lệnh lint cần đúng một tệp bộ chỉ số.",
            ["cli.score-needs-a-set"] = "Lệnh score cần --set và một trong hai tùy chọn --template, --values (tệp XLSX hoặc CSV).",
            ["cli.unknown-unit"] = "Không có đơn vị “{0}” trong tệp số liệu.",
            ["cli.unknown-indicator"] = "Không có chỉ số “{0}” trong bộ chỉ số.",
            ["cli.diff-needs-two-sets"] = "Lệnh diff cần hai tệp bộ chỉ số và --values (tệp XLSX hoặc CSV).",
            ["cli.convert-needs-two-files"] = "Lệnh convert cần hai tệp: bộ chỉ số có sẵn và tệp sẽ ghi (.yaml hoặc .xlsx).",
            ["cli.schema-takes-nothing"] = "Lệnh schema không cần tệp nào.",
            ["cli.verify-needs-a-file"] = "Lệnh verify cần đúng một tệp biên nhận.",
            ["cli.file"] = "Không đọc hoặc ghi được tệp: {0}",
        },
    };

    private static readonly ToolTexts En = new()
    {
        Usage = """
            Usage:
              opendti lint SET.yaml [--values LAST-YEAR.xlsx]
              opendti score --set SET.yaml --template OUT.xlsx|OUT.csv
              opendti score --set SET.yaml --values IN.xlsx [--format table|csv|json]
                           [--decisions DECISIONS.xlsx] [--bonus SCHEME.yaml --claims CLAIMS.xlsx]
                           [--explain UNIT[:INDICATOR]]
              opendti diff SET1.yaml SET2.yaml --values IN.xlsx
              opendti convert SET.yaml SET.xlsx (and back)
              opendti schema
              opendti verify RECEIPT.json [--code "CODE ON THE RECEIPT"]
            Values, decisions and claims: XLSX (its first visible sheet) or CSV.
            Everywhere: --lang vi|en
            Exit codes: 0 well, 1 findings in a file or a receipt that does not hold, 2 called wrongly.

            """,
        Findings = "{0} findings; the file is not used.",
        SetIsFine = "{0}: fine. {1} main indices, {2} criteria, {3} points.",
        TemplateWritten = "{0} written ({1} columns).",
        SetWritten = "{0} written.",
        LineDropped = "- {0} {1}: dropped",
        LineAdded = "+ {0} {1}: added, {2} points",
        LineChanged = "~ {0} {1}: {2} → {3} points",
        UnitMoved = "{0}: {1} → {2} points, rank {3} → {4}; changed: {5}",
        NothingMoved = "nothing",
        NotRanked = "not ranked",
        Bonus = "Bonus",
        Rank = "Rank",
        Code = "Code",
        Name = "Unit",
        Total = "Total",
        Index = "Value",
        Class = "Class",
        State = "Note",
        Incomplete = "incomplete",
        Average = "Average",
        Fictional = "A fictional set, for illustration.",
        CheckStates = ["holds:", "FAILS:", "note: "],
        ReceiptIs = "{0}: the receipt holds.",
        ReceiptIsNot = "{0}: the receipt does NOT hold; {1} things are wrong.",
        CompareCode =
            "A file proves no more than that what it says fits together. Compare both codes above with the printed receipt (or give --code) to be sure that it is not another file.",
        Mistakes = new Dictionary<string, string>
        {
            ["cli.unknown-command"] = "There is no command “{0}”.",
            ["cli.unknown-option"] = "There is no option {0}.",
            ["cli.option-without-value"] = "The option {0} lacks its value.",
            ["cli.option-twice"] = "The option {0} is given twice.",
            ["cli.unknown-language"] = "There is no language “{0}”; use vi or en.",
            ["cli.unknown-format"] = "There is no format “{0}”; use table, csv or json.",
            ["cli.lint-needs-a-file"] = "lint needs exactly one set.",
            ["cli.score-needs-a-set"] = "score needs --set and one of --template and --values (XLSX or CSV).",
            ["cli.unknown-unit"] = "The values file has no unit “{0}”.",
            ["cli.unknown-indicator"] = "The set has no line “{0}”.",
            ["cli.diff-needs-two-sets"] = "diff needs two sets and --values (XLSX or CSV).",
            ["cli.convert-needs-two-files"] = "convert needs two files: a set, and the one to write (.yaml or .xlsx).",
            ["cli.schema-takes-nothing"] = "schema takes no file.",
            ["cli.verify-needs-a-file"] = "verify needs exactly one receipt.",
            ["cli.file"] = "A file could not be read or written: {0}",
        },
    };

    public required string Usage { get; init; }

    public required string Findings { get; init; }

    public required string SetIsFine { get; init; }

    public required string SetWritten { get; init; }

    public required string TemplateWritten { get; init; }

    public required string LineDropped { get; init; }

    public required string LineAdded { get; init; }

    public required string LineChanged { get; init; }

    public required string UnitMoved { get; init; }

    public required string NothingMoved { get; init; }

    public required string NotRanked { get; init; }

    public required string Bonus { get; init; }

    public required string Rank { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Total { get; init; }

    public required string Index { get; init; }

    public required string Class { get; init; }

    public required string State { get; init; }

    public required string Incomplete { get; init; }

    public required string Average { get; init; }

    public required string Fictional { get; init; }

    /// <summary>By the order of <see cref="Documents.Receipts.ReceiptCheckState"/>.</summary>
    public required IReadOnlyList<string> CheckStates { get; init; }

    public required string ReceiptIs { get; init; }

    public required string ReceiptIsNot { get; init; }

    public required string CompareCode { get; init; }

    public required IReadOnlyDictionary<string, string> Mistakes { get; init; }

    public static ToolTexts In(Language language) => language == Language.Vi ? Vi : En;

    public static string Filled(string text, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);

    public string MistakeOf(Refusal refusal) => Filled(Mistakes[refusal.Code], [.. refusal.Args]);

    public string FindingCount(int count) => Filled(Findings, count);
}
