using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Overview;

public sealed record OverviewTexts
{
    public required string SelfTotal { get; init; }
    public required string SelfPoints { get; init; }
    public required string Entered { get; init; }
    public required string StateOfDossier { get; init; }
    public required string ByIndex { get; init; }
    public required string Progress { get; init; }
    public required string Enter { get; init; }
    public required string See { get; init; }
    public required string SendTitle { get; init; }
    public required Func<int, string, string> SendHint { get; init; }
    public required string Send { get; init; }
    public required string ReadAndDecide { get; init; }
    public required string Corrections { get; init; }
    public required string CorrectionsLead { get; init; }
    public required string CorrectionWaits { get; init; }
    public required Func<int, string> Pieces { get; init; }
    public required Func<string, string> ConfirmUntil { get; init; }
    public required string ConfirmCorrections { get; init; }
    public required string SetAside { get; init; }
    public required string EnterAgain { get; init; }
    public required string Returned { get; init; }
    public required string Reason { get; init; }
    public required string Appraised { get; init; }
    public required string Note { get; init; }
    public required string ToCorrect { get; init; }
    public required string ToExplain { get; init; }
    public required string Explain { get; init; }
    public required Func<string, string> ExplainUntil { get; init; }
    public required Func<string, string> CorrectUntil { get; init; }
    public required Func<string, string> Confirmed { get; init; }
    public required string Receipt { get; init; }
    public required string LockedUnconfirmed { get; init; }
    public required string NothingChanged { get; init; }
    public required string WithdrawTitle { get; init; }
    public required Func<string, string> WithdrawHint { get; init; }
    public required string WithdrawReason { get; init; }
    public required string WithdrawReasonHint { get; init; }
    public required string Withdraw { get; init; }
    public required string NothingWithdrawn { get; init; }
    public required string History { get; init; }
    public required string Monitored { get; init; }
    public required string Bonus { get; init; }
    public required string Explanations { get; init; }
    public required string Draft { get; init; }
    public required string Declared { get; init; }
    public required string Complaints { get; init; }
    public required string Workbook { get; init; }
    public required string Assignments { get; init; }
    public required string Paper { get; init; }

    public static OverviewTexts Vi { get; } =
        new()
        {
            SelfTotal = "Tổng điểm tự đánh giá",
            SelfPoints = "Điểm tự đánh giá",
            Entered = "Tiêu chí đã nhập",
            StateOfDossier = "Trạng thái",
            ByIndex = "Theo chỉ số chính",
            Progress = "Đã nhập",
            Enter = "Nhập",
            See = "Xem",
            SendTitle = "Trình lãnh đạo",
            SendHint = (missing, notEntered) =>
                missing == 0
                    ? "Đã nhập đủ các tiêu chí. Vẫn sửa được số liệu cho đến khi lãnh đạo xác nhận."
                    : $"Còn {missing} tiêu chí chưa nhập; vẫn trình được. Tiêu chí chưa nhập: {notEntered}.",
            Send = "Trình lãnh đạo xác nhận",
            ReadAndDecide = "Xem, xác nhận hoặc trả lại",
            Corrections = "Nội dung bổ sung chờ lãnh đạo xác nhận",
            CorrectionsLead = "Người thẩm định chỉ xem nội dung bổ sung là của đơn vị sau khi lãnh đạo xác nhận.",
            CorrectionWaits = "Chờ xác nhận",
            Pieces = pieces => pieces == 0 ? "Chưa có tài liệu kiểm chứng." : $"{pieces} tài liệu kiểm chứng.",
            ConfirmUntil = day => $"Xác nhận đến hết ngày {day}.",
            ConfirmCorrections = "Xác nhận nội dung bổ sung",
            SetAside = "Số liệu phải nhập lại do bộ chỉ số được sửa đổi",
            EnterAgain = "Nhập lại",
            Returned = "Tiêu chí lãnh đạo yêu cầu bổ sung",
            Reason = "Lý do",
            Appraised = "Ý kiến thẩm định",
            Note = "Ý kiến",
            ToCorrect = "Cần bổ sung",
            ToExplain = "Yêu cầu giải trình",
            Explain = "Cần giải trình",
            ExplainUntil = day => $"Đơn vị giải trình đến hết ngày {day}.",
            CorrectUntil = day => $"Chuyên viên bổ sung được tiêu chí này đến hết ngày {day}.",
            Confirmed = when => $"Đã xác nhận và gửi lúc {when}.",
            Receipt = "Xem và in biên nhận",
            LockedUnconfirmed = "Hồ sơ đã khóa khi lãnh đạo chưa xác nhận. Số liệu được giữ nguyên và ghi rõ “chưa xác nhận”.",
            NothingChanged = "Hồ sơ chưa được trình.",
            WithdrawTitle = "Thu hồi hồ sơ đã gửi",
            WithdrawHint = deadline =>
                $"Trước {deadline}, lãnh đạo đơn vị được thu hồi hồ sơ để sửa số liệu. Lần xác nhận hiện tại hết hiệu lực nhưng vẫn được lưu trong nhật ký; hồ sơ phải được trình và xác nhận lại trước hạn.",
            WithdrawReason = "Lý do thu hồi",
            WithdrawReasonHint = "Chuyên viên sẽ đọc được nguyên văn.",
            Withdraw = "Thu hồi hồ sơ",
            NothingWithdrawn = "Hồ sơ chưa được thu hồi.",
            Paper = "Xác nhận bằng văn bản: in phiếu để ký, nộp phiếu đã ký",
            Assignments = "Phân công nhập: giao tiêu chí cho đồng nghiệp",
            Monitored = "Số liệu giám sát: đã nhận, ý kiến của đơn vị",
            Bonus = "Điểm thưởng: đề nghị và kết quả",
            Explanations = "Giải trình: yêu cầu, trả lời và kết luận",
            Draft = "Dự thảo kết quả và ý kiến của đơn vị",
            Declared = "Điểm tự đánh giá và điểm chính thức",
            Complaints = "Kiến nghị về kết quả đã công bố",
            Workbook = "Nhập bằng tệp Excel: tải về, tải lên",
            History = "Lịch sử hồ sơ: ai đã làm gì, lúc nào",
        };

    public static OverviewTexts En { get; } =
        new()
        {
            SelfTotal = "Self-assessed total",
            SelfPoints = "Self-assessed points",
            Entered = "Criteria entered",
            StateOfDossier = "State",
            ByIndex = "By main index",
            Progress = "Entered",
            Enter = "Enter",
            See = "See",
            SendTitle = "Send to the leader",
            SendHint = (missing, notEntered) =>
                missing == 0
                    ? "All criteria are entered. Figures can still be corrected until the leader confirms."
                    : $"{missing} criteria are not entered yet; the dossier can be sent all the same. Not entered: {notEntered}.",
            Send = "Send to the leader",
            ReadAndDecide = "Read and decide",
            Corrections = "Corrections that wait for the leader",
            CorrectionsLead = "Appraisers take a correction for the unit's own once its leader has confirmed it.",
            CorrectionWaits = "Waits",
            Pieces = pieces => pieces == 0 ? "No evidence." : $"{pieces} {(pieces == 1 ? "piece" : "pieces")} of evidence.",
            ConfirmUntil = day => $"To be confirmed by the end of {day}.",
            ConfirmCorrections = "Confirm the corrections",
            SetAside = "Figures to be entered anew because the set was amended",
            EnterAgain = "Enter anew",
            Returned = "Criteria returned by the leader",
            Reason = "Reason",
            Appraised = "What the appraisers say",
            Note = "Note",
            ToCorrect = "To correct",
            ToExplain = "To be explained",
            Explain = "Explain",
            ExplainUntil = day => $"The unit may explain until the end of {day}.",
            CorrectUntil = day => $"A specialist may correct this criterion until the end of {day}.",
            Confirmed = when => $"Confirmed and sent at {when}.",
            Receipt = "See and print the receipt",
            LockedUnconfirmed = "The dossier was locked before the leader confirmed it. The figures stand and are marked as unconfirmed.",
            NothingChanged = "Nothing was sent.",
            WithdrawTitle = "Withdraw what was sent",
            WithdrawHint = deadline =>
                $"Before {deadline} the unit's leader may take the dossier back to correct it. The present confirmation is then void, though it stays in the record; the dossier has to be sent and confirmed again in time.",
            WithdrawReason = "Reason for withdrawing",
            WithdrawReasonHint = "The specialist reads it word by word.",
            Withdraw = "Withdraw the dossier",
            NothingWithdrawn = "Nothing was withdrawn.",
            Paper = "Confirm by document: print the form, hand in the signed copy",
            Assignments = "Share the work: hand criteria to colleagues",
            Monitored = "Monitored figures: received and contested",
            Bonus = "Bonus: proposals and decisions",
            Explanations = "Explanations: requests, answers and decisions",
            Draft = "Draft results and what the unit said",
            Declared = "Declared and final points",
            Complaints = "Complaints about released results",
            Workbook = "Enter with an Excel file: download, upload",
            History = "History: who did what, and when",
        };

    public static OverviewTexts In(Language language) => language == Language.En ? En : Vi;
}
