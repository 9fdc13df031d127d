using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Decide;

/// <summary>Words of the leader's one screen.</summary>
public sealed record DecideTexts
{
    public required Func<int, string> Title { get; init; }
    public required string SelfTotal { get; init; }
    public required string Entered { get; init; }
    public required string LowestHint { get; init; }
    public required string AllCriteria { get; init; }
    public required string AllCriteriaHint { get; init; }
    public required string Value { get; init; }
    public required string PointsAndWhy { get; init; }
    public required string Reason { get; init; }
    public required Func<string, string> ReasonFor { get; init; }
    public required string Changed { get; init; }
    public required string ReturnedBefore { get; init; }
    public required string YourDecision { get; init; }
    public required Func<int, string> Statement { get; init; }
    public required Func<string, string> Confirm { get; init; }
    public required string Return { get; init; }
    public required string ReturnHint { get; init; }
    public required Func<string, string> EnteredBy { get; init; }
    public required string NothingDecided { get; init; }
    public required Func<int, string> NotEnteredFlag { get; init; }
    public required string NotEnteredWord { get; init; }
    public required string UnprovedMeans { get; init; }
    public required Func<string, string> NotEnteredCosts { get; init; }
    public required string NotCorrectedWord { get; init; }
    public required string LookAgainWord { get; init; }
    public required Func<string, string> NotCorrected { get; init; }
    public required Func<int, string> FlagsTitle { get; init; }
    public required string Changes { get; init; }
    public required Func<bool, string, int, string> ChangedSince { get; init; }
    public required Func<string, string, string> ChangedFromTo { get; init; }
    public required Func<int, string> MostChanged { get; init; }
    public required Func<int, int, string> MostChangedOf { get; init; }
    public required Func<int, string> Year { get; init; }
    public required string ChangeOfPoints { get; init; }
    public required Func<int, string> PointsOf { get; init; }
    public required Func<int, string> ManyCriteria { get; init; }
    public required Func<string, int, string> AgainstYear { get; init; }
    public required Func<int, string> NothingMoved { get; init; }

    public static DecideTexts Vi { get; } =
        new()
        {
            Title = year => $"Xác nhận hồ sơ năm {year}",
            SelfTotal = "Tổng điểm tự đánh giá",
            Entered = "Tiêu chí đã nhập",
            LowestHint = "Chưa đạt",
            AllCriteria = "Số liệu và điểm từng tiêu chí",
            AllCriteriaHint = "Để trả lại, ghi lý do ở từng tiêu chí cần bổ sung; chuyên viên sẽ đọc được nguyên văn.",
            Value = "Số liệu",
            ManyCriteria = count => $"{count} tiêu chí",
            PointsAndWhy = "Điểm và lý do",
            Reason = "Lý do trả lại",
            ReasonFor = code => $"Lý do trả lại tiêu chí {code}",
            Changed = "Đã thay đổi",
            ReturnedBefore = "Lý do trả lại lần trước:",
            YourDecision = "Quyết định của bạn",
            Statement = criteria =>
                $"Bạn xác nhận số liệu của {criteria} tiêu chí là đúng. Sau khi xác nhận, hồ sơ được gửi cơ quan chủ trì và chỉ sửa được nếu lãnh đạo thu hồi trước hạn.",
            Confirm = points => $"Xác nhận và gửi {points} điểm",
            Return = "Trả lại, yêu cầu bổ sung",
            ReturnHint = "Trả lại các tiêu chí đã ghi lý do; các tiêu chí khác giữ nguyên.",
            EnteredBy = names => $"Người nhập số liệu: {names}. Người nhập không được xác nhận chính hồ sơ này.",
            NothingDecided = "Hồ sơ chưa được xác nhận, cũng chưa bị trả lại.",
            NotEnteredFlag = count => $"{count} tiêu chí chưa nhập, tính 0 điểm.",
            UnprovedMeans = "Đã khai số liệu nhưng chưa gắn tài liệu nào; người thẩm định có thể không chấp nhận.",
            NotEnteredWord = "Chưa nhập",
            NotEnteredCosts = points => $"Nếu gửi như hiện nay thì chưa đạt {points} điểm do còn tiêu chí chưa nhập.",
            NotCorrectedWord = "Chưa bổ sung",
            LookAgainWord = "Nên xem lại",
            NotCorrected = reason => $"Đã trả lại mà số liệu chưa được sửa. Lý do trả lại: {reason}",
            FlagsTitle = count => $"{count} nội dung nên xem trước khi xác nhận",
            Changes = "Thay đổi",
            ChangedSince = (wasConfirmed, when, count) =>
                $"Từ lần {(wasConfirmed ? "xác nhận" : "trả lại")} trước ({when}): "
                + (count == 0 ? "không có tiêu chí nào đổi số liệu." : $"{count} tiêu chí đổi số liệu."),
            ChangedFromTo = (before, now) => $"từ {before} thành {now}",
            MostChanged = year => $"Các tiêu chí có điểm thay đổi nhiều nhất so với năm {year}",
            MostChangedOf = (shown, all) => $"{shown} trong số {all} tiêu chí đổi điểm",
            Year = year => $"Năm {year}",
            ChangeOfPoints = "Thay đổi điểm",
            PointsOf = year => $"Điểm năm {year}",
            AgainstYear = (change, year) => $"{change} so với điểm tự đánh giá năm {year}",
            NothingMoved = year => $"Không tiêu chí nào đổi điểm so với năm {year}.",
        };

    public static DecideTexts En { get; } =
        new()
        {
            Title = year => $"Confirm the self-assessment {year}",
            SelfTotal = "Self-assessed total",
            Entered = "Criteria entered",
            LowestHint = "Points not reached",
            AllCriteria = "Figures and points of each criterion",
            AllCriteriaHint = "To return: write a reason beside each criterion that needs more; the specialist reads it word by word.",
            Value = "Figures",
            ManyCriteria = count => $"{count} criteria",
            PointsAndWhy = "Points and why",
            Reason = "Reason for returning",
            ReasonFor = code => $"Reason for returning criterion {code}",
            Changed = "Changed",
            ReturnedBefore = "Returned before:",
            YourDecision = "Your decision",
            Statement = criteria =>
                $"You confirm that the figures of {criteria} criteria are right. The dossier then goes to the operating body and can be changed only if a leader withdraws it before the deadline.",
            Confirm = points => $"Confirm and send {points} points",
            Return = "Return for correction",
            ReturnHint = "Returns the criteria with a reason; the others stay as they are.",
            EnteredBy = names => $"Entered by: {names}. Whoever entered figures may not confirm them.",
            NothingDecided = "Nothing was confirmed or returned.",
            NotEnteredFlag = count => $"{count} criteria are not entered and count 0 points.",
            UnprovedMeans = "Figures are entered, and nothing is attached to prove them; an appraiser may refuse them.",
            NotEnteredWord = "Not entered",
            NotEnteredCosts = points => $"Sent as it is, {points} points are not reached because nothing was entered.",
            NotCorrectedWord = "Not corrected",
            LookAgainWord = "Look again",
            NotCorrected = reason => $"It was returned and its figures have not been changed. Reason: {reason}",
            FlagsTitle = count => $"{count} {(count == 1 ? "thing" : "things")} to look at before confirming",
            Changes = "Changes",
            ChangedSince = (wasConfirmed, when, count) =>
                $"Since it was last {(wasConfirmed ? "confirmed" : "returned")} ({when}): "
                + (
                    count == 0
                        ? "no criterion has other figures."
                        : $"{count} {(count == 1 ? "criterion has" : "criteria have")} other figures."
                ),
            ChangedFromTo = (before, now) => $"from {before} to {now}",
            MostChanged = year => $"Criteria whose points moved most since {year}",
            MostChangedOf = (shown, all) => $"{shown} of {all} criteria that moved",
            Year = year => $"{year}",
            ChangeOfPoints = "Change",
            PointsOf = year => $"Points in {year}",
            AgainstYear = (change, year) => $"{change} against the self-assessment of {year}",
            NothingMoved = year => $"No criterion has other points than in {year}.",
        };

    public static DecideTexts In(Language language) => language == Language.En ? En : Vi;
}
