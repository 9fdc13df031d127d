using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Explanations;

/// <summary>Words that the pages of explanations share.</summary>
public sealed record ExplanationTexts
{
    public required string Explanations { get; init; }
    public required Func<ExplanationState, string> State { get; init; }
    public required Func<ExplanationOutcome, string> Outcome { get; init; }
    public required Func<int, string> Round { get; init; }
    public required string Criterion { get; init; }
    public required string Unit { get; init; }
    public required string Question { get; init; }
    public required string Hidden { get; init; }
    public required string Until { get; init; }
    public required Func<string, string> UntilDay { get; init; }
    public required string Answer { get; init; }
    public required string Proposed { get; init; }
    public required string Papers { get; init; }
    public required string Conclusion { get; init; }
    public required string StateLabel { get; init; }
    public required string Print { get; init; }
    public required string Paper { get; init; }
    public required string Nothing { get; init; }
    public required string NothingSaved { get; init; }
    public required Func<int, string> Caption { get; init; }

    public static ExplanationTexts Vi { get; } =
        new()
        {
            Explanations = "Giải trình",
            State = state =>
                state switch
                {
                    ExplanationState.Asked => "Chờ đơn vị giải trình",
                    ExplanationState.Prepared => "Giải trình chờ lãnh đạo đơn vị xác nhận",
                    ExplanationState.Overdue => "Quá hạn giải trình",
                    ExplanationState.Answered => "Đơn vị đã giải trình",
                    _ => "Đã kết luận",
                },
            Outcome = outcome => outcome == ExplanationOutcome.Accepted ? "Chấp nhận giải trình" : "Giữ nguyên kết quả thẩm định",
            Round = no => $"Lần {no}",
            Criterion = "Tiêu chí",
            Unit = "Đơn vị",
            Question = "Nội dung yêu cầu giải trình",
            Hidden = "Nội dung được ẩn: bạn thẩm định độc lập tiêu chí này và chưa nhập số liệu hoặc điểm của mình.",
            Until = "Đơn vị giải trình đến hết ngày",
            UntilDay = day => $"hạn hết ngày {day}",
            Answer = "Giải trình của đơn vị",
            Proposed = "Số liệu đề nghị",
            Papers = "Tài liệu kiểm chứng kèm theo",
            Conclusion = "Kết luận",
            StateLabel = "Trạng thái",
            Print = "In phiếu yêu cầu giải trình",
            Paper = "Phiếu yêu cầu giải trình (DOCX)",
            Nothing = "Chưa có yêu cầu giải trình nào.",
            NothingSaved = "Chưa có gì được lưu.",
            Caption = count => $"{count} yêu cầu giải trình",
        };

    public static ExplanationTexts En { get; } =
        new()
        {
            Explanations = "Explanations",
            State = state =>
                state switch
                {
                    ExplanationState.Asked => "Waits for the unit",
                    ExplanationState.Prepared => "Waits for the unit's leader",
                    ExplanationState.Overdue => "Not explained in time",
                    ExplanationState.Answered => "Explained by the unit",
                    _ => "Decided",
                },
            Outcome = outcome => outcome == ExplanationOutcome.Accepted ? "Explanation accepted" : "Appraisal upheld",
            Round = no => $"Round {no}",
            Criterion = "Criterion",
            Unit = "Unit",
            Question = "What is to be explained",
            Hidden = "Hidden: you appraise this criterion blind and have not given a figure or points of your own yet.",
            Until = "The unit may explain until the end of",
            UntilDay = day => $"until the end of {day}",
            Answer = "Explanation of the unit",
            Proposed = "Proposed figures",
            Papers = "Evidence that comes with it",
            Conclusion = "Outcome",
            StateLabel = "State",
            Print = "Print the request",
            Paper = "Request for explanation (DOCX)",
            Nothing = "No explanation has been asked yet.",
            NothingSaved = "Nothing was saved.",
            Caption = count => $"{count} {(count == 1 ? "request" : "requests")}",
        };

    public static ExplanationTexts In(Language language) => language == Language.En ? En : Vi;

    public static string MarkOf(ExplanationState state) =>
        state switch
        {
            ExplanationState.Decided => "ok",
            ExplanationState.Asked => "no",
            _ => "at",
        };
}
