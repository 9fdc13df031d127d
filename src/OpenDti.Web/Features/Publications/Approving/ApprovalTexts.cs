using OpenDti.Scoring;

namespace OpenDti.Web.Features.Publications.Approving;

public sealed record ApprovalTexts
{
    public required string Title { get; init; }
    public required string Stage { get; init; }
    public required string Results { get; init; }
    public required string ResultsHint { get; init; }
    public required string Rank { get; init; }
    public required string Unit { get; init; }
    public required Func<string, string> Bonus { get; init; }
    public required string Class { get; init; }
    public required string Unconfirmed { get; init; }
    public required string Code { get; init; }
    public required Func<int, string> UnconfirmedCount { get; init; }
    public required string OpenTitle { get; init; }
    public required string OpenHint { get; init; }
    public required Func<OpenKind, string> OpenKind { get; init; }
    public required Func<string, string> UnitHasUntil { get; init; }
    public required string NothingAppraised { get; init; }
    public required Func<int, string> UnappraisedCount { get; init; }
    public required Func<int, string> UnappraisedOf { get; init; }
    public required Func<int, string> OverdueOf { get; init; }
    public required string RecordTitle { get; init; }
    public required string RecordHint { get; init; }
    public required string Number { get; init; }
    public required string NumberHint { get; init; }
    public required string Date { get; init; }
    public required string Signer { get; init; }
    public required string SignerHint { get; init; }
    public required string File { get; init; }
    public required string FileHint { get; init; }
    public required string Record { get; init; }
    public required string Recorded { get; init; }
    public required string RecordedAt { get; init; }
    public required string FileHash { get; init; }
    public required string Download { get; init; }
    public required string OtherFigures { get; init; }
    public required string ReleaseTitle { get; init; }
    public required string ReleaseLead { get; init; }
    public required string LateReason { get; init; }
    public required string LateHint { get; init; }
    public required string Release { get; init; }
    public required Func<string, string, string> TakenBack { get; init; }
    public required string WithdrawTitle { get; init; }
    public required string WithdrawLead { get; init; }
    public required string Reason { get; init; }
    public required string Withdraw { get; init; }
    public required string NothingChanged { get; init; }
    public required string SeeReleased { get; init; }

    public static ApprovalTexts Vi { get; } =
        new()
        {
            Title = "Phê duyệt và công bố",
            Stage = "Giai đoạn",
            Results = "Kết quả trình phê duyệt",
            ResultsHint = "Quyết định phê duyệt đúng những số liệu này. Nếu có điểm nào thay đổi sau đó, kết quả phải được phê duyệt lại.",
            Rank = "Hạng",
            Unit = "Đơn vị",
            Bonus = points => $"+ {points} điểm thưởng",
            Class = "Xếp loại",
            Unconfirmed = "chưa xác nhận",
            Code = "Mã kết quả",
            UnconfirmedCount = count => $"{count} hồ sơ chưa được lãnh đạo đơn vị xác nhận; cách tính theo quy định của bộ chỉ số.",
            OpenTitle = "Còn phải giải quyết trước khi phê duyệt",
            OpenHint = "Khi không còn nội dung nào dưới đây thì ghi nhận được quyết định.",
            OpenKind = kind =>
                kind switch
                {
                    Approving.OpenKind.Explanation => "Giải trình chưa kết luận",
                    Approving.OpenKind.WithUnit => "Đơn vị đang bổ sung",
                    Approving.OpenKind.Corrected => "Có bổ sung, chưa thẩm định lại",
                    Approving.OpenKind.Contest => "Ý kiến về số liệu giám sát chưa xem xét",
                    Approving.OpenKind.Bonus => "Đề nghị điểm thưởng chưa quyết định",
                    _ => "Kiến nghị về dự thảo chưa trả lời",
                },
            UnitHasUntil = day => $"Đơn vị còn thời gian đến hết ngày {day}",
            NothingAppraised =
                "Khối này không có quyết định thẩm định nào: kết quả dưới đây tính theo số liệu đơn vị tự đánh giá và số liệu giám sát.",
            UnappraisedCount = count =>
                $"{count} tiêu chí chưa có ai thẩm định (ghi ở từng đơn vị): các tiêu chí đó tính theo số liệu đơn vị tự đánh giá và số liệu giám sát.",
            UnappraisedOf = count => $"{count} tiêu chí chưa thẩm định",
            OverdueOf = count => $"{count} tiêu chí quá hạn bổ sung, tính theo số liệu đã xác nhận trước đó",
            RecordTitle = "Ghi nhận quyết định phê duyệt",
            RecordHint = "Cơ quan ban hành không phải đăng nhập: cơ quan chủ trì ghi số, ngày, người ký và tải bản quyết định lên.",
            Number = "Số, ký hiệu quyết định",
            NumberHint = "Ví dụ: 3117/QĐ-UBND",
            Date = "Ngày quyết định",
            Signer = "Người ký",
            SignerHint = "Họ tên, chức vụ",
            File = "Bản quyết định",
            FileHint = "PDF, PNG hoặc JPEG, tối đa 10 MB",
            Record = "Ghi nhận phê duyệt",
            Recorded = "Quyết định phê duyệt",
            RecordedAt = "Ghi nhận lúc",
            FileHash = "Mã băm của tệp (SHA-256)",
            Download = "Tải bản quyết định",
            OtherFigures =
                "Số liệu đã thay đổi sau khi phê duyệt: quyết định này không còn đúng với kết quả ở trên. Hãy hủy ghi nhận rồi trình phê duyệt lại.",
            ReleaseTitle = "Công bố kết quả",
            ReleaseLead = "Kết quả được chốt thành một tài liệu không thể sửa và hiển thị ngay trên trang công khai.",
            LateReason = "Lý do công bố chậm",
            LateHint = "Đã quá hạn theo quy định; lý do hiện cùng kết quả trên trang công khai.",
            Release = "Công bố kết quả",
            TakenBack = (number, when) => $"Ghi nhận Quyết định số {number} đã được hủy lúc {when}.",
            WithdrawTitle = "Hủy ghi nhận phê duyệt",
            WithdrawLead = "Dùng khi ghi nhận nhầm hoặc kết quả phải thay đổi. Quyết định đã tải lên vẫn được lưu.",
            Reason = "Lý do",
            Withdraw = "Hủy ghi nhận",
            NothingChanged = "Chưa có gì thay đổi.",
            SeeReleased = "Xem kết quả đã công bố",
        };

    public static ApprovalTexts En { get; } =
        new()
        {
            Title = "Approval and release",
            Stage = "Stage",
            Results = "Results put forward for approval",
            ResultsHint = "The decision approves exactly these figures. If any of them changes afterwards, they have to be approved again.",
            Rank = "Rank",
            Unit = "Unit",
            Bonus = points => $"+ {points} bonus",
            Class = "Class",
            Unconfirmed = "not confirmed",
            Code = "Code of the results",
            UnconfirmedCount = count => $"{count} dossiers were not confirmed by their unit's leader; the set says how they count.",
            OpenTitle = "To be settled before the approval",
            OpenHint = "Once nothing stands here the decision can be recorded.",
            OpenKind = kind =>
                kind switch
                {
                    Approving.OpenKind.Explanation => "Explanation not decided",
                    Approving.OpenKind.WithUnit => "Being corrected by the unit",
                    Approving.OpenKind.Corrected => "Corrected, not looked at again",
                    Approving.OpenKind.Contest => "Contested figure not decided",
                    Approving.OpenKind.Bonus => "Bonus proposal not decided",
                    _ => "Answer to the draft not settled",
                },
            UnitHasUntil = day => $"The unit has until the end of {day}",
            NothingAppraised =
                "Nothing of this group was appraised: the results below count what units declared and what systems measured.",
            UnappraisedCount = count =>
                $"{count} criteria were appraised by nobody (told beside each unit): they count as units declared them and as systems measured them.",
            UnappraisedOf = count => $"{count} criteria not appraised",
            OverdueOf = count => $"{count} criteria not corrected in time, counted as confirmed before",
            RecordTitle = "Record the decision that approves",
            RecordHint = "The issuing body need not sign in: the operating body enters number, date and signer and uploads the decision.",
            Number = "Number of the decision",
            NumberHint = "For example: 3117/QĐ-UBND",
            Date = "Date of the decision",
            Signer = "Signed by",
            SignerHint = "Name and office",
            File = "The decision",
            FileHint = "PDF, PNG or JPEG, 10 MB at the most",
            Record = "Record the approval",
            Recorded = "Decision that approves",
            RecordedAt = "Recorded at",
            FileHash = "Hash of the file (SHA-256)",
            Download = "Download the decision",
            OtherFigures =
                "Figures have changed since the approval: this decision no longer approves the results above. Withdraw it and have them approved again.",
            ReleaseTitle = "Release the results",
            ReleaseLead = "The results are frozen in a document that cannot be altered and appear on the public portal at once.",
            LateReason = "Why the release is late",
            LateHint = "The legal date has passed; the reason is shown with the results on the portal.",
            Release = "Release the results",
            TakenBack = (number, when) => $"Decision {number} was withdrawn at {when}.",
            WithdrawTitle = "Withdraw the approval",
            WithdrawLead = "For an entry by mistake, or when results have to change. The uploaded decision stays on file.",
            Reason = "Reason",
            Withdraw = "Withdraw",
            NothingChanged = "Nothing has changed.",
            SeeReleased = "See the released results",
        };

    public static ApprovalTexts In(Language language) => language == Language.En ? En : Vi;
}
