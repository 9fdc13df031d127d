using OpenDti.Scoring;

namespace OpenDti.Web.Features.Councils;

/// <summary>Words that the council's pages share.</summary>
public sealed record CouncilTexts
{
    public required string Council { get; init; }
    public required Func<string, int, string> OfGroup { get; init; }
    public required Func<AgendaReason, string> Reason { get; init; }
    public required string Whole { get; init; }
    public required string Total { get; init; }
    public required string Class { get; init; }
    public required string Unit { get; init; }
    public required string Line { get; init; }
    public required string Declared { get; init; }
    public required string Appraised { get; init; }
    public required string Decided { get; init; }
    public required string Words { get; init; }
    public required string NothingSaved { get; init; }

    public required Func<string, int, string, string> Proposed { get; init; }

    public static CouncilTexts Vi { get; } =
        new()
        {
            Proposed = (item, count, number) => $"{item}, số lượng {count}, theo {number}",
            Council = "Hội đồng thẩm định",
            OfGroup = (kind, year) => $"Hội đồng thẩm định: {kind}, năm {year}",
            Reason = reason =>
                reason switch
                {
                    AgendaReason.DraftAnswer => "Kiến nghị về dự thảo chưa được trả lời",
                    AgendaReason.Explanation => "Giải trình chưa được chấp nhận hoặc chưa kết luận",
                    AgendaReason.Difference => "Điểm thẩm định khác điểm tự đánh giá",
                    AgendaReason.Bonus => "Đề nghị điểm thưởng chờ quyết định",
                    _ => "Đưa vào chương trình họp",
                },
            Whole = "Toàn bộ kết quả",
            Total = "Tổng điểm",
            Class = "Xếp loại",
            Unit = "Đơn vị",
            Line = "Nội dung",
            Declared = "Tự đánh giá",
            Appraised = "Thẩm định",
            Decided = "Hội đồng",
            Words = "Lý do",
            NothingSaved = "Chưa có gì được lưu.",
        };

    public static CouncilTexts En { get; } =
        new()
        {
            Proposed = (item, count, number) => $"{item}, number {count}, by {number}",
            Council = "Council",
            OfGroup = (kind, year) => $"Council: {kind}, {year}",
            Reason = reason =>
                reason switch
                {
                    AgendaReason.DraftAnswer => "Answer to the draft that is not settled",
                    AgendaReason.Explanation => "Explanation not accepted, or not decided",
                    AgendaReason.Difference => "Appraised points are not the declared ones",
                    AgendaReason.Bonus => "Bonus proposed and not decided",
                    _ => "Put on the agenda",
                },
            Whole = "The result as a whole",
            Total = "Total",
            Class = "Class",
            Unit = "Unit",
            Line = "Line",
            Declared = "Declared",
            Appraised = "Appraised",
            Decided = "Council",
            Words = "Reason",
            NothingSaved = "Nothing was saved.",
        };

    public static CouncilTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>A line as people call it; the class where it is empty.</summary>
    public string NameOf(CompiledSet set, string line, string empty, Language language) =>
        line.Length == 0 ? empty
        : set.FindIndicator(new IndicatorId(line)) is not { } found ? line
        : found.Id == set.Set.Root.Id ? Total
        : $"{found.Code} {found.Name.In(language)}";
}
