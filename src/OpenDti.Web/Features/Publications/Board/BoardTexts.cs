using OpenDti.Scoring;

namespace OpenDti.Web.Features.Publications.Board;

public sealed record BoardTexts
{
    public required Func<string, int, string> Title { get; init; }
    public required string Stage { get; init; }
    public required string Units { get; init; }
    public required string Confirmed { get; init; }
    public required string Board { get; init; }
    public required string Unit { get; init; }
    public required string State { get; init; }
    public required string Progress { get; init; }
    public required string ConfirmedAt { get; init; }
    public required string PointsHidden { get; init; }
    public required string Unconfirmed { get; init; }
    public required string Rank { get; init; }
    public required string SeeReleased { get; init; }
    public required string ApproveAndRelease { get; init; }
    public required string BonusLedger { get; init; }
    public required Func<string, string> Bonus { get; init; }
    public required string Council { get; init; }
    public required string DraftResults { get; init; }
    public required string AmendSet { get; init; }
    public required string ChangeDeadline { get; init; }
    public required string Extend { get; init; }
    public required Func<string, string, string> Extended { get; init; }
    public required string Reminder { get; init; }
    public required string ReminderHint { get; init; }
    public required string Remind { get; init; }
    public required string Inspection { get; init; }
    public required string UrgingPaper { get; init; }
    public required string SubmissionPaper { get; init; }
    public required string DraftPaper { get; init; }
    public required string UnitCode { get; init; }
    public required string CriteriaCount { get; init; }
    public required string SentAt { get; init; }
    public required string ExtendedFor { get; init; }
    public required string Late { get; init; }
    public required string IsLate { get; init; }
    public required string IsNotLate { get; init; }
    public required string ProgressSheet { get; init; }
    public required Func<string, int, string> WorkbookName { get; init; }
    public required string Workbook { get; init; }
    public required string WorkbookOfProgress { get; init; }

    public static BoardTexts Vi { get; } =
        new()
        {
            Title = (kind, year) => $"{kind}, năm {year}",
            Stage = "Giai đoạn",
            Units = "Đơn vị",
            Confirmed = "Đã xác nhận",
            Board = "Tiến độ các đơn vị",
            Unit = "Đơn vị",
            State = "Trạng thái hồ sơ",
            Progress = "Tiêu chí đã nhập",
            ConfirmedAt = "Thời điểm xác nhận",
            PointsHidden = "Bạn thuộc một đơn vị trong khối này nên chỉ thấy tiến độ, không thấy điểm.",
            Unconfirmed = "Chưa xác nhận",
            Rank = "Hạng",
            SeeReleased = "Xem kết quả đã công bố",
            ApproveAndRelease = "Phê duyệt và công bố",
            BonusLedger = "Điểm thưởng",
            Bonus = points => $"+ {points} điểm thưởng",
            Council = "Hội đồng",
            DraftResults = "Dự thảo kết quả",
            AmendSet = "Sửa đổi bộ chỉ số",
            ChangeDeadline = "Điều chỉnh hạn chung",
            Extend = "Gia hạn",
            Extended = (when, reason) => $"Được gia hạn đến {when}. Lý do: {reason}",
            Reminder = "Nội dung đôn đốc",
            Remind = "Đôn đốc các đơn vị chưa gửi",
            Inspection = "Kiểm tra, giám sát",
            UrgingPaper = "Tải công văn đôn đốc (DOCX)",
            SubmissionPaper = "Tải tờ trình phê duyệt, công bố kết quả (DOCX)",
            DraftPaper = "Thông báo dự thảo (DOCX)",
            ReminderHint =
                "Sao chép vào văn bản, thư điện tử hoặc ứng dụng trò chuyện của cơ quan; hoặc gửi thông báo và thư ngay từ phần mềm.",
            UnitCode = "Mã đơn vị",
            CriteriaCount = "Tổng số tiêu chí",
            SentAt = "Thời điểm trình lãnh đạo",
            ExtendedFor = "Lý do gia hạn",
            Late = "Quá hạn",
            IsLate = "Có",
            IsNotLate = "Không",
            ProgressSheet = "Tiến độ",
            WorkbookName = (kind, year) => $"Tiến độ và bảng điểm năm {year} - {kind}.xlsx",
            Workbook = "Tải bảng tính: tiến độ và bảng điểm (XLSX)",
            WorkbookOfProgress = "Tải bảng tính: tiến độ (XLSX)",
        };

    public static BoardTexts En { get; } =
        new()
        {
            Title = (kind, year) => $"{kind}, {year}",
            Stage = "Stage",
            Units = "Units",
            Confirmed = "Confirmed",
            Board = "Progress of the units",
            Unit = "Unit",
            State = "State of the dossier",
            Progress = "Criteria entered",
            ConfirmedAt = "Confirmed at",
            PointsHidden = "You belong to a unit of this group: you see progress, not points.",
            Unconfirmed = "Not confirmed",
            Rank = "Rank",
            SeeReleased = "See the released results",
            ApproveAndRelease = "Approval and release",
            BonusLedger = "Bonus",
            Bonus = points => $"+ {points} bonus",
            Council = "Council",
            DraftResults = "Draft results",
            AmendSet = "Amend the set",
            ChangeDeadline = "Change the deadline",
            Extend = "Give more time",
            Extended = (when, reason) => $"Extended until {when}. Reason: {reason}",
            Remind = "Remind the units that have not sent",
            Inspection = "Inspection",
            UrgingPaper = "Download the letter that urges them (DOCX, in Vietnamese)",
            SubmissionPaper = "Download the submission for approval (DOCX, in Vietnamese)",
            DraftPaper = "Draft results (DOCX)",
            Reminder = "Text of a reminder",
            ReminderHint = "In Vietnamese. Copy it into a letter, an e-mail or a chat; or send notices and letters from here.",
            UnitCode = "Code",
            CriteriaCount = "All criteria",
            SentAt = "Sent to the leader at",
            ExtendedFor = "Reason for more time",
            Late = "Late",
            IsLate = "yes",
            IsNotLate = "no",
            ProgressSheet = "Progress",
            WorkbookName = (kind, year) => $"Progress and points {year} - {kind}.xlsx",
            Workbook = "Download progress and points (XLSX)",
            WorkbookOfProgress = "Download the progress (XLSX)",
        };

    public static BoardTexts In(Language language) => language == Language.En ? En : Vi;
}
