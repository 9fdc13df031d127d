using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.History;

/// <summary>Words of the history of a dossier.</summary>
public sealed record HistoryTexts
{
    public required Func<int, string> Title { get; init; }
    public required string Lead { get; init; }
    public required string Choose { get; init; }
    public required string Whole { get; init; }
    public required string Show { get; init; }
    public required Func<int, string> Caption { get; init; }
    public required string No { get; init; }
    public required string When { get; init; }
    public required string Who { get; init; }
    public required string What { get; init; }
    public required string Reason { get; init; }
    public required string Nothing { get; init; }
    public required string BackToRow { get; init; }
    public required Func<string, string> Saved { get; init; }
    public required string Opened { get; init; }
    public required string Sent { get; init; }
    public required string Confirmed { get; init; }
    public required Func<string, string, string> ConfirmedByPaper { get; init; }
    public required string Returned { get; init; }
    public required string Withdrawn { get; init; }
    public required Func<string, string> Extended { get; init; }
    public required Func<string, string> TraitsGiven { get; init; }
    public required Func<string, string> CorrectionsConfirmed { get; init; }
    public required Func<string, string, bool, string> SetAmended { get; init; }
    public required Func<string, CriterionAct, string> Appraised { get; init; }
    public required Func<string, string> ExplanationAsked { get; init; }
    public required Func<string?, bool, string> DraftAnswered { get; init; }
    public required Func<string?, bool, string> DraftPrepared { get; init; }
    public required Func<string?, string> DraftConfirmed { get; init; }
    public required Func<string?, string> DraftGivenBack { get; init; }
    public required Func<string?, DraftOutcome, string> DraftSettled { get; init; }
    public required Func<string?, string?, string> ComplaintFiled { get; init; }
    public required Func<string?, string> ComplaintWithdrawn { get; init; }
    public required Func<string?, ComplaintOutcome, string> ComplaintDecided { get; init; }
    public required Func<string, string?, string> Corrected { get; init; }
    public required Func<string, string> ExplanationAnswered { get; init; }
    public required Func<string, string> ExplanationPrepared { get; init; }
    public required Func<string, string> ExplanationConfirmed { get; init; }
    public required Func<string, string> ExplanationGivenBack { get; init; }
    public required Func<string, ExplanationOutcome, string> ExplanationDecided { get; init; }
    public required string Monitored { get; init; }
    public required Func<string, string> MonitoredContested { get; init; }
    public required Func<string, string, string> EvidenceAttached { get; init; }
    public required Func<string, string, string> EvidenceDetached { get; init; }
    public required Func<string, string> EvidenceReplaced { get; init; }
    public required Func<string, string, string> EvidenceMinuted { get; init; }
    public required string Unknown { get; init; }
    public required Func<string, string, string> FromTo { get; init; }

    public static HistoryTexts Vi { get; } =
        new()
        {
            Title = year => $"Lịch sử hồ sơ năm {year}",
            Lead = "Mỗi lần lưu, trình, trả lại, xác nhận đều được ghi lại và không ai xóa được. Dòng mới nhất ở trên.",
            Choose = "Tiêu chí",
            Whole = "Toàn bộ hồ sơ",
            Show = "Xem",
            Caption = count => $"{count} lần ghi",
            No = "Số",
            When = "Lúc",
            Who = "Người thực hiện",
            What = "Việc",
            Reason = "Lý do:",
            Nothing = "Chưa có số liệu nào của tiêu chí này được lưu.",
            BackToRow = "Về ô nhập của tiêu chí này",
            Saved = criterion => $"Lưu {criterion}",
            Opened = "Mở hồ sơ",
            Sent = "Trình lãnh đạo",
            Confirmed = "Xác nhận và gửi",
            ConfirmedByPaper = (number, date) => $"Nộp phiếu xác nhận đã ký số {number} ngày {date}",
            Returned = "Trả lại, yêu cầu bổ sung",
            Withdrawn = "Thu hồi hồ sơ đã gửi",
            Extended = deadline => $"Gia hạn đến {deadline}",
            TraitsGiven = traits => traits.Length == 0 ? "Bỏ đặc điểm của đơn vị" : $"Ghi nhận đặc điểm của đơn vị: {traits}",
            CorrectionsConfirmed = criteria => $"Lãnh đạo xác nhận nội dung bổ sung: {criteria}",
            SetAmended = (number, date, isVoid) =>
                $"Bộ chỉ số được sửa đổi theo Quyết định số {number} ngày {date}{(isVoid ? "; lần xác nhận trước hết hiệu lực" : "")}",
            DraftPrepared = (line, agrees) =>
                agrees
                    ? "Soạn ý kiến nhất trí với dự thảo, trình lãnh đạo"
                    : $"Soạn kiến nghị về {line ?? "toàn bộ dự thảo"}, trình lãnh đạo",
            DraftConfirmed = line => $"Lãnh đạo xác nhận ý kiến về {line ?? "toàn bộ dự thảo"}",
            DraftGivenBack = line => $"Lãnh đạo trả lại ý kiến đã soạn về {line ?? "toàn bộ dự thảo"}",
            DraftAnswered = (line, agrees) =>
                agrees ? "Nhất trí với dự thảo kết quả" : $"Kiến nghị về dự thảo kết quả: {line ?? "toàn bộ kết quả"}",
            DraftSettled = (line, outcome) =>
                $"{(outcome == DraftOutcome.Kept ? "Giữ nguyên" : "Điều chỉnh")} sau kiến nghị về dự thảo: {line ?? "toàn bộ kết quả"}",
            ComplaintFiled = (line, letter) =>
                $"Kiến nghị về kết quả đã công bố: {line ?? "toàn bộ kết quả"}" + (letter is null ? "" : $" (văn bản số {letter})"),
            ComplaintWithdrawn = line => $"Rút kiến nghị: {line ?? "toàn bộ kết quả"}",
            ComplaintDecided = (line, outcome) =>
                $"Giải quyết kiến nghị, {(outcome == ComplaintOutcome.Kept ? "giữ nguyên" : "điều chỉnh")}: {line ?? "toàn bộ kết quả"}",
            Corrected = (criterion, points) =>
                $"Điều chỉnh kết quả {criterion} theo kiến nghị" + (points is null ? "" : $": {points} điểm"),
            ExplanationAsked = criterion => $"Yêu cầu giải trình {criterion}",
            ExplanationAnswered = criterion => $"Giải trình {criterion}",
            ExplanationPrepared = criterion => $"Soạn giải trình {criterion}, trình lãnh đạo",
            ExplanationConfirmed = criterion => $"Lãnh đạo xác nhận giải trình {criterion}",
            ExplanationGivenBack = criterion => $"Lãnh đạo trả lại giải trình {criterion} đã soạn",
            ExplanationDecided = (criterion, outcome) =>
                outcome == ExplanationOutcome.Accepted
                    ? $"Chấp nhận giải trình {criterion}"
                    : $"Giữ nguyên kết quả thẩm định sau giải trình {criterion}",
            Appraised = (criterion, act) =>
                act switch
                {
                    CriterionAct.Accept => $"Thẩm định, chấp nhận {criterion}",
                    CriterionAct.ChangeValue => $"Thẩm định, điều chỉnh số liệu {criterion}",
                    CriterionAct.AwardPoints => $"Thẩm định, chấm điểm {criterion}",
                    CriterionAct.Exempt => $"Thẩm định, duyệt không áp dụng {criterion}",
                    CriterionAct.Keep => $"Thẩm định cấp hai, giữ quyết định {criterion}",
                    _ => $"Thẩm định, trả lại, yêu cầu bổ sung {criterion}",
                },
            Monitored = "Nhận số liệu giám sát",
            MonitoredContested = figure => $"Ý kiến về số liệu giám sát: {figure}",
            EvidenceAttached = (criterion, item) => $"Gắn tài liệu kiểm chứng với {criterion}: {item}",
            EvidenceDetached = (criterion, item) => $"Gỡ tài liệu kiểm chứng khỏi {criterion}: {item}",
            EvidenceReplaced = item => $"Thay tài liệu kiểm chứng bằng bản mới: {item}",
            EvidenceMinuted = (criterion, date) => $"Biên bản xem tại cơ quan ngày {date}, {criterion}",
            Unknown = "không rõ",
            FromTo = (before, after) => $"{before} → {after}",
        };

    public static HistoryTexts En { get; } =
        new()
        {
            Title = year => $"History of the self-assessment {year}",
            Lead = "Every save, sending, return and confirmation is recorded and nobody can erase it. The latest stands first.",
            Choose = "Criterion",
            Whole = "The whole dossier",
            Show = "Show",
            Caption = count => $"{count} {(count == 1 ? "entry" : "entries")}",
            No = "No.",
            When = "When",
            Who = "Who",
            What = "What",
            Reason = "Reason:",
            Nothing = "No figure of this criterion has been saved yet.",
            BackToRow = "Back to where it is entered",
            Saved = criterion => $"Saved {criterion}",
            Opened = "Dossier opened",
            Sent = "Sent to the leader",
            Confirmed = "Confirmed and sent",
            ConfirmedByPaper = (number, date) => $"Handed in the signed form {number} of {date}",
            Returned = "Returned for correction",
            Withdrawn = "Withdrawn after sending",
            Extended = deadline => $"Deadline extended to {deadline}",
            TraitsGiven = traits => traits.Length == 0 ? "Traits of the unit removed" : $"Traits of the unit: {traits}",
            CorrectionsConfirmed = criteria => $"The leader confirmed what was corrected: {criteria}",
            SetAmended = (number, date, isVoid) =>
                $"The set was amended by decision {number} of {date}{(isVoid ? "; the confirmation before is void" : "")}",
            DraftPrepared = (line, agrees) =>
                agrees
                    ? "Agreement with the draft prepared for the leader"
                    : $"Objection to {line ?? "the whole draft"} prepared for the leader",
            DraftConfirmed = line => $"Answer on {line ?? "the whole draft"} confirmed by the leader",
            DraftGivenBack = line => $"Prepared answer on {line ?? "the whole draft"} given back by the leader",
            DraftAnswered = (line, agrees) =>
                agrees ? "Agreed with the draft result" : $"Answered the draft result: {line ?? "as a whole"}",
            DraftSettled = (line, outcome) =>
                $"Answer to the draft settled, {(outcome == DraftOutcome.Kept ? "kept" : "changed")}: {line ?? "as a whole"}",
            ComplaintFiled = (line, letter) =>
                $"Complaint about the released result: {line ?? "the whole"}" + (letter is null ? "" : $" (letter {letter})"),
            ComplaintWithdrawn = line => $"Complaint taken back: {line ?? "the whole"}",
            ComplaintDecided = (line, outcome) =>
                $"Complaint decided, {(outcome == ComplaintOutcome.Kept ? "kept" : "adjusted")}: {line ?? "the whole"}",
            Corrected = (criterion, points) =>
                $"Result of {criterion} corrected after a complaint" + (points is null ? "" : $": {points} points"),
            ExplanationAsked = criterion => $"Explanation asked on {criterion}",
            ExplanationAnswered = criterion => $"Explained {criterion}",
            ExplanationPrepared = criterion => $"Explanation of {criterion} prepared for the leader",
            ExplanationConfirmed = criterion => $"Explanation of {criterion} confirmed by the leader",
            ExplanationGivenBack = criterion => $"Prepared explanation of {criterion} given back by the leader",
            ExplanationDecided = (criterion, outcome) =>
                outcome == ExplanationOutcome.Accepted
                    ? $"Explanation of {criterion} accepted"
                    : $"Appraisal of {criterion} upheld after the explanation",
            Appraised = (criterion, act) =>
                act switch
                {
                    CriterionAct.Accept => $"Appraised, {criterion} accepted",
                    CriterionAct.ChangeValue => $"Appraised, figure of {criterion} changed",
                    CriterionAct.AwardPoints => $"Appraised, points awarded on {criterion}",
                    CriterionAct.Exempt => $"Appraised, {criterion} not applicable",
                    CriterionAct.Keep => $"Second appraisal, decision on {criterion} kept",
                    _ => $"Appraised, {criterion} returned for correction",
                },
            Monitored = "Monitored figures received",
            MonitoredContested = figure => $"Contested the monitored figure: {figure}",
            EvidenceAttached = (criterion, item) => $"Attached evidence to {criterion}: {item}",
            EvidenceDetached = (criterion, item) => $"Took evidence off {criterion}: {item}",
            EvidenceReplaced = item => $"Replaced evidence by a newer version: {item}",
            EvidenceMinuted = (criterion, date) => $"Minutes of a visit on {date}, {criterion}",
            Unknown = "unknown",
            FromTo = (before, after) => $"{before} → {after}",
        };

    public static HistoryTexts In(Language language) => language == Language.En ? En : Vi;
}
