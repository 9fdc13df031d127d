using OpenDti.Scoring;

namespace OpenDti.Web.Features.Portal.Feedback;

public sealed record FeedbackTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Write { get; init; }
    public required string WriteHint { get; init; }
    public required string UnknownPage { get; init; }
    public required Func<string, string, string> AtTime { get; init; }
    public required Func<string, string, string, string> Text { get; init; }
    public required string Send { get; init; }
    public required Func<string, string> ToAuthority { get; init; }
    public required string ToOperator { get; init; }
    public required string LeaveOut { get; init; }
    public required IReadOnlyList<string> LeaveOutList { get; init; }

    public static FeedbackTexts Vi { get; } =
        new()
        {
            Title = "Góp ý, báo lỗi",
            Lead = "Ba câu là đủ: bạn định làm gì, điều gì đã xảy ra, bạn mong đợi điều gì.",
            Write = "Nội dung",
            WriteHint = "Viết vào khung dưới đây, rồi sao chép toàn bộ. Trang và phiên bản đã được điền sẵn.",
            UnknownPage = "(ghi tên hoặc địa chỉ trang)",
            AtTime = (minute, date) => $"{minute} ngày {date}",
            Text = (page, version, time) =>
                $"Góp ý, báo lỗi OpenDTI\n\nTrang: {page}\nPhiên bản: {version}\nThời điểm: {time}\n\n1. Tôi định làm:\n\n\n2. Điều đã xảy ra:\n\n\n3. Tôi mong đợi:\n\n",
            Send = "Gửi đến",
            ToAuthority = body => $"{body} tiếp nhận góp ý. Hệ thống không tự gửi và không lưu nội dung này.",
            ToOperator = "Gửi cho người quản trị hệ thống. Hệ thống không tự gửi và không lưu nội dung này.",
            LeaveOut = "Không ghi",
            LeaveOutList = ["mật khẩu, mã dùng một lần;", "thông tin cá nhân của người khác;", "nội dung thuộc bí mật nhà nước."],
        };

    public static FeedbackTexts En { get; } =
        new()
        {
            Title = "Feedback, report a problem",
            Lead = "Three sentences are enough: what you wanted to do, what happened, what you expected.",
            Write = "What to write",
            WriteHint = "Write into the field below and copy all of it. Page and version are filled in.",
            UnknownPage = "(name or address of the page)",
            AtTime = (minute, date) => $"{minute}, {date}",
            Text = (page, version, time) =>
                $"Feedback on OpenDTI\n\nPage: {page}\nVersion: {version}\nTime: {time}\n\n1. I wanted to:\n\n\n2. What happened:\n\n\n3. I expected:\n\n",
            Send = "Where to send it",
            ToAuthority = body => $"{body} takes feedback. The system sends nothing and keeps nothing of this.",
            ToOperator = "To whoever operates the system. The system sends nothing and keeps nothing of this.",
            LeaveOut = "What to leave out",
            LeaveOutList = ["passwords and one-time codes;", "personal data of other people;", "state secrets."],
        };

    public static FeedbackTexts In(Language language) => language == Language.En ? En : Vi;
}
