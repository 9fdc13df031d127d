using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>Words that the pages of the appraisal share.</summary>
public sealed record AppraisalTexts
{
    public required string Appraisal { get; init; }
    public required Func<CriterionState, string> State { get; init; }
    public required Func<AppraisalLevel, string> Level { get; init; }
    public required string Declared { get; init; }
    public required string Monitored { get; init; }
    public required Func<int, string> LastYear { get; init; }
    public required string AppraisedPoints { get; init; }
    public required string StateLabel { get; init; }
    public required string OutOfScope { get; init; }
    public required string Hidden { get; init; }
    public required string NotMeasured { get; init; }
    public required Func<string, string> Deviation { get; init; }
    public required Func<string, string> ReturnedUntil { get; init; }
    public required Func<int, string> Returns { get; init; }
    public required string Unconfirmed { get; init; }
    public required string NothingDecided { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string Keyboard { get; init; }
    public required string ByUnit { get; init; }
    public required string Explanation { get; init; }
    public required Func<int, string> Evidence { get; init; }
    public required string ContestWaits { get; init; }
    public required string ContestSettled { get; init; }
    public required string ContestHidden { get; init; }
    public required Func<string, string> ContestProposed { get; init; }
    public required Func<string, string> ContestDocument { get; init; }

    public static AppraisalTexts Vi { get; } =
        new()
        {
            Appraisal = "Thẩm định",
            State = state =>
                state switch
                {
                    CriterionState.Waiting => "Chờ thẩm định",
                    CriterionState.Returned => "Đã trả lại, chờ đơn vị bổ sung",
                    CriterionState.Unconfirmed => "Đơn vị đang bổ sung, chờ lãnh đạo xác nhận",
                    CriterionState.Overdue => "Quá hạn bổ sung",
                    CriterionState.Corrected => "Có bổ sung sau thẩm định",
                    CriterionState.Decided => "Đã thẩm định",
                    _ => "Đã thẩm định cấp hai",
                },
            Level = level => level == AppraisalLevel.First ? "Cấp thẩm định thứ nhất" : "Cấp thẩm định thứ hai",
            Declared = "Tự đánh giá",
            Monitored = "Giám sát",
            LastYear = year => $"Năm {year}",
            AppraisedPoints = "Điểm thẩm định",
            StateLabel = "Quyết định",
            OutOfScope = "Ngoài phạm vi: bạn thuộc đơn vị này, người khác thẩm định.",
            Hidden = "ẩn cho đến khi bạn quyết định",
            NotMeasured = "chưa có",
            Deviation = share => $"lệch {share}",
            Returns = times => $"đã trả lại {times} lần",
            ReturnedUntil = day => $"đơn vị bổ sung đến hết {day}",
            Unconfirmed = "hồ sơ chưa xác nhận",
            NothingDecided = "Chưa có gì được quyết định.",
            Previous = "Trước",
            Next = "Sau",
            Keyboard = "Bàn phím: Alt + Page Up, Alt + Page Down để sang trang trước, trang sau.",
            ByUnit = "Mọi tiêu chí của đơn vị này",
            Evidence = count => count == 0 ? "Chưa có tài liệu kiểm chứng" : $"{count} tài liệu kiểm chứng",
            Explanation = "Yêu cầu giải trình, giải trình của đơn vị",
            ContestWaits = "Đơn vị có ý kiến",
            ContestSettled = "Ý kiến của đơn vị, đã xem xét",
            ContestHidden = "Đơn vị có ý kiến về số liệu giám sát; nội dung hiện sau khi bạn có kết quả của mình.",
            ContestProposed = figure => $"Theo đơn vị: {figure}.",
            ContestDocument = document => $"Tài liệu: {document}.",
        };

    public static AppraisalTexts En { get; } =
        new()
        {
            Appraisal = "Appraisal",
            State = state =>
                state switch
                {
                    CriterionState.Waiting => "Waits for appraisal",
                    CriterionState.Returned => "Returned, the unit is correcting",
                    CriterionState.Unconfirmed => "Being corrected, waits for the unit's leader",
                    CriterionState.Overdue => "Not corrected in time",
                    CriterionState.Corrected => "Newer than the decision",
                    CriterionState.Decided => "Appraised",
                    _ => "Appraised by the second body",
                },
            Level = level => level == AppraisalLevel.First ? "First appraising body" : "Second appraising body",
            Declared = "Declared",
            Monitored = "Monitored",
            LastYear = year => $"Year {year}",
            AppraisedPoints = "Points on appraisal",
            StateLabel = "Decision",
            OutOfScope = "Out of scope: you belong to this unit, somebody else appraises it.",
            Hidden = "hidden until you have decided",
            NotMeasured = "none",
            Deviation = share => $"{share} off",
            Returns = times => times == 1 ? "returned once" : $"returned {times} times",
            ReturnedUntil = day => $"the unit corrects until the end of {day}",
            Unconfirmed = "dossier not confirmed",
            NothingDecided = "Nothing was decided.",
            Previous = "Previous",
            Next = "Next",
            Keyboard = "Keyboard: Alt + Page Up and Alt + Page Down go to the page before and after.",
            ByUnit = "All criteria of this unit",
            Evidence = count =>
                count switch
                {
                    0 => "No evidence",
                    1 => "1 piece of evidence",
                    _ => $"{count} pieces of evidence",
                },
            Explanation = "Ask for an explanation, read the unit's",
            ContestWaits = "Contested by the unit",
            ContestSettled = "What the unit said, considered",
            ContestHidden = "The unit contests a monitored figure; what it says is shown once a finding of your own stands.",
            ContestProposed = figure => $"By the unit: {figure}.",
            ContestDocument = document => $"Document: {document}.",
        };

    public static AppraisalTexts In(Language language) => language == Language.En ? En : Vi;
}
