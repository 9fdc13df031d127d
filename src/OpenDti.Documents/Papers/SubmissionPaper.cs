using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Documents.Papers;

/// <summary>A unit's place as it is submitted; the texts are shown numbers.</summary>
public sealed record SubmittedUnit(int? Rank, string Name, string Total, string IndexValue, string ClassName, bool IsConfirmed)
{
    /// <summary>Points outside the maximum; null without them.</summary>
    public string? Bonus { get; init; }
}

/// <summary>Tờ trình: the operating body asks the issuing body to approve and publish the results of a group.</summary>
public sealed record SubmissionPaper(
    PaperOffice Office,
    int Year,
    int YearOfPaper,
    string Kind,
    string SetName,
    LegalBasis? SetDecision,
    string Max,
    string Average,
    IReadOnlyList<SubmittedUnit> Units,
    IReadOnlyList<(string Class, int Units)> Classes
)
{
    /// <summary>How the set counts a dossier that nobody confirmed, as a sentence of its own.</summary>
    public required string UnconfirmedRule { get; init; }

    public Paper ToPaper() =>
        new(
            Office.Head(YearOfPaper),
            new PaperTitle(
                "Tờ trình",
                $"Về việc phê duyệt, công bố kết quả đánh giá chuyển đổi số năm {Year}, {Shown.Within(Kind)}",
                [Office.IssuingBody]
            ),
            [
                .. SetDecision is { } decision
                    ?
                    [
                        new PaperBlock.Ground(
                            $"Căn cứ Quyết định số {decision.Number} {PaperOffice.Day(decision.Date)} của {decision.IssuingBody};"
                        ),
                    ]
                    : Array.Empty<PaperBlock>(),
                new PaperBlock.Ground($"Căn cứ kết quả tự đánh giá, thẩm định theo {SetName}."),
                new PaperBlock.Words(
                    $"{Office.OperatingBody} trình {Office.IssuingBody} xem xét, phê duyệt và công bố kết quả đánh giá mức độ chuyển đổi số năm {Year}, {Shown.Within(Kind)}, cụ thể như sau:"
                ),
                new PaperBlock.Heading("1. Tình hình thực hiện"),
                new PaperBlock.Words(Progress()),
                new PaperBlock.Heading("2. Kết quả"),
                new PaperBlock.Words(
                    $"Điểm trung bình của khối là {Average}/{Max} điểm. Các đơn vị dẫn đầu: {string.Join("; ", Leaders())}. Kết quả của từng đơn vị nêu tại Phụ lục kèm theo."
                ),
                .. Classes.Count > 0
                    ?
                    [
                        new PaperBlock.Words(
                            "Phân theo xếp loại: " + string.Join("; ", Classes.Select(c => $"{c.Class}: {c.Units} đơn vị")) + "."
                        ),
                    ]
                    : Array.Empty<PaperBlock>(),
                new PaperBlock.Heading("3. Kiến nghị"),
                new PaperBlock.Words(
                    $"Kính trình {Office.IssuingBody} xem xét, ban hành quyết định phê duyệt và công bố kết quả đánh giá chuyển đổi số năm {Year}, {Shown.Within(Kind)}./."
                ),
            ],
            Office.EndAs("Như trên;")
        )
        {
            Appendices = [new PaperAppendix($"Kết quả đánh giá chuyển đổi số năm {Year}, {Shown.Within(Kind)}", [Table()], IsWide: false)],
        };

    private bool HasBonus => Units.Any(unit => unit.Bonus is not null);

    private string Progress()
    {
        var unconfirmed = Units.Count(unit => !unit.IsConfirmed);
        var confirmed =
            $"{Units.Count - unconfirmed}/{Units.Count} đơn vị đã được lãnh đạo xác nhận và gửi hồ sơ trên phần mềm đúng thời hạn";
        return unconfirmed == 0
            ? confirmed + "."
            : $"{confirmed}; {unconfirmed} đơn vị chưa xác nhận: {string.Join(", ", Units.Where(u => !u.IsConfirmed).Select(u => u.Name))}. Hồ sơ chưa xác nhận theo quy định của bộ chỉ số: {Shown.Within(UnconfirmedRule)}";
    }

    private IEnumerable<string> Leaders() =>
        Units
            .Where(unit => unit.Rank is >= 1 and <= 3)
            .OrderBy(unit => unit.Rank)
            .Select(unit =>
                $"{unit.Name} ({unit.Total} điểm{(unit.Bonus is { } bonus ? $" và {bonus} điểm thưởng" : "")}, hạng {unit.Rank})"
            );

    private PaperBlock.Grid Table() =>
        new(
            [
                new("Hạng", 2, IsNumber: true),
                new("Đơn vị", 8),
                new("Tổng điểm", 3, IsNumber: true),
                .. HasBonus ? [new PaperColumn("Điểm thưởng", 3, IsNumber: true)] : Array.Empty<PaperColumn>(),
                new("Giá trị chỉ số", 3, IsNumber: true),
                new("Xếp loại", 3),
                new("Ghi chú", 4),
            ],
            [.. Units.OrderBy(unit => unit.Rank ?? int.MaxValue).Select(RowOf)]
        );

    private string[] RowOf(SubmittedUnit unit) =>
        [
            unit.Rank?.ToString(CultureInfo.InvariantCulture) ?? "–",
            unit.Name,
            unit.Total,
            .. HasBonus ? [unit.Bonus ?? ""] : Array.Empty<string>(),
            unit.IndexValue,
            unit.ClassName,
            unit.IsConfirmed ? "" : "Chưa xác nhận",
        ];
}
