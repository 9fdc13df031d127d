using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Documents.Papers;

/// <summary>A unit that is to be commended, or that is not and why; the texts are shown numbers.</summary>
public sealed record CommendedUnit(int Rank, string Name, string Total, string ClassName, string Note)
{
    /// <summary>Points outside the maximum; null without them.</summary>
    public string? Bonus { get; init; }
}

/// <summary>Tờ trình khen thưởng: the best units of a group as they were released, put forward to be commended.</summary>
public sealed record CommendationPaper(
    PaperOffice Office,
    int Year,
    int YearOfPaper,
    string Kind,
    string DecisionNumber,
    DateOnly DecisionDate,
    IReadOnlyList<CommendedUnit> Units,
    IReadOnlyList<CommendedUnit> Excluded
)
{
    public Paper ToPaper() =>
        new(
            Office.Head(YearOfPaper),
            new PaperTitle(
                "Tờ trình",
                $"Về việc khen thưởng các đơn vị dẫn đầu về chuyển đổi số năm {Year}, {Shown.Within(Kind)}",
                [Office.IssuingBody]
            ),
            [
                new PaperBlock.Ground(
                    $"Căn cứ Quyết định số {DecisionNumber} {PaperOffice.Day(DecisionDate)} của {Office.IssuingBody} về việc phê duyệt, công bố kết quả đánh giá chuyển đổi số năm {Year}."
                ),
                new PaperBlock.Words(
                    $"{Office.OperatingBody} trình {Office.IssuingBody} xem xét khen thưởng {Units.Count} đơn vị thuộc {Shown.Within(Kind)} có kết quả dẫn đầu về chuyển đổi số năm {Year}, theo danh sách tại Phụ lục kèm theo."
                ),
                .. Excluded.Select(unit => new PaperBlock.Words(
                    $"{unit.Name} (hạng {unit.Rank}) không đề nghị khen thưởng. Lý do: {unit.Note}"
                )),
                new PaperBlock.Words($"Kính trình {Office.IssuingBody} xem xét, quyết định./."),
            ],
            Office.EndAs("Như trên;")
        )
        {
            Appendices = [new PaperAppendix("Danh sách đơn vị đề nghị khen thưởng", [Table()], IsWide: false)],
        };

    private bool HasBonus => Units.Any(unit => unit.Bonus is not null);

    private PaperBlock.Grid Table() =>
        new(
            [
                new("TT", 2, IsNumber: true),
                new("Đơn vị", 8),
                new("Hạng", 2, IsNumber: true),
                new("Tổng điểm", 3, IsNumber: true),
                .. HasBonus ? [new PaperColumn("Điểm thưởng", 3, IsNumber: true)] : Array.Empty<PaperColumn>(),
                new("Xếp loại", 3),
            ],
            [.. Units.Select((unit, place) => RowOf(unit, place + 1))]
        );

    private string[] RowOf(CommendedUnit unit, int number) =>
        [
            number.ToString(CultureInfo.InvariantCulture),
            unit.Name,
            unit.Rank.ToString(CultureInfo.InvariantCulture),
            unit.Total,
            .. HasBonus ? [unit.Bonus ?? ""] : Array.Empty<string>(),
            unit.ClassName,
        ];
}
