using OpenDti.Scoring;

namespace OpenDti.Web.Features.Notices.Inbox;

public sealed record InboxTexts
{
    public required string Title { get; init; }
    public required Func<int, string> UnreadCount { get; init; }
    public required string All { get; init; }
    public required string OnlyUnread { get; init; }
    public required string Show { get; init; }
    public required string ReadAll { get; init; }
    public required string IsUnread { get; init; }
    public required string None { get; init; }
    public required string NoneUnread { get; init; }
    public required string Newer { get; init; }
    public required string Older { get; init; }
    public required string PagesOfNotices { get; init; }

    public static InboxTexts Vi { get; } =
        new()
        {
            Title = "Thông báo",
            UnreadCount = count => count == 0 ? "Bạn đã đọc hết thông báo." : $"{count} thông báo chưa đọc.",
            All = "Tất cả",
            OnlyUnread = "Chưa đọc",
            Show = "Hiện thông báo",
            ReadAll = "Đánh dấu đã đọc tất cả",
            IsUnread = "Chưa đọc",
            None = "Chưa có thông báo nào. Khi hồ sơ được trình, trả lại, xác nhận hoặc sắp đến hạn, thông báo hiện ở đây.",
            NoneUnread = "Không có thông báo chưa đọc.",
            Newer = "Mới hơn",
            Older = "Cũ hơn",
            PagesOfNotices = "Các trang thông báo",
        };

    public static InboxTexts En { get; } =
        new()
        {
            Title = "Notices",
            UnreadCount = count =>
                count switch
                {
                    0 => "You have read every notice.",
                    1 => "1 unread notice.",
                    _ => $"{count} unread notices.",
                },
            All = "All",
            OnlyUnread = "Unread",
            Show = "Which notices",
            ReadAll = "Mark all as read",
            IsUnread = "Unread",
            None = "No notice yet. When a dossier is sent, returned, confirmed or nearly due, it is said here.",
            NoneUnread = "No unread notice.",
            Newer = "Newer",
            Older = "Older",
            PagesOfNotices = "Pages of notices",
        };

    public static InboxTexts In(Language language) => language == Language.En ? En : Vi;
}
