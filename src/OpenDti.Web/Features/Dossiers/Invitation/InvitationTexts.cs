using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Invitation;

/// <summary>Words of the page behind a one-time link.</summary>
public sealed record InvitationTexts
{
    public required string Title { get; init; }
    public required Func<string, string, int, int, string> Lead { get; init; }
    public required string Due { get; init; }
    public required string Once { get; init; }
    public required string Again { get; init; }
    public required string SharedComputer { get; init; }
    public required Func<string, string> Begin { get; init; }
    public required string NotYou { get; init; }
    public required string OverTitle { get; init; }
    public required string Over { get; init; }

    public static InvitationTexts Vi { get; } =
        new()
        {
            Title = "Nhập số liệu được giao",
            Lead = (person, unit, count, year) => $"{person}: {unit} giao bạn nhập {count} tiêu chí của hồ sơ tự đánh giá năm {year}.",
            Due = "Hạn nhập",
            Once =
                "Đường dẫn chỉ dùng được ở một trình duyệt. Sau khi bắt đầu, bạn làm việc như đã đăng nhập; số liệu bạn lưu được ghi tên bạn. Nếu phiên hết giữa chừng, hãy mở lại đường dẫn trên chính trình duyệt này.",
            Again = "Bạn đã bắt đầu ở trình duyệt này. Bấm để làm tiếp; những gì đã lưu vẫn còn nguyên.",
            SharedComputer = "Nếu dùng máy chung, hãy bấm Đăng xuất khi xong việc: đường dẫn khi đó hết hiệu lực.",
            Begin = person => $"Bắt đầu nhập với tên {person}",
            NotYou = "Nếu không phải bạn, hãy đóng trang này và báo người đã gửi.",
            OverTitle = "Đường dẫn không còn dùng được",
            Over =
                "Đường dẫn đã được dùng ở một trình duyệt khác, đã đăng xuất, đã hết hạn hoặc đã được thay bằng đường dẫn mới. Hãy đề nghị người giao việc tạo đường dẫn mới; số liệu đã lưu vẫn còn nguyên.",
        };

    public static InvitationTexts En { get; } =
        new()
        {
            Title = "Enter the figures you were given",
            Lead = (person, unit, count, year) => $"{person}: {unit} asks you to enter {count} criteria of its self-assessment {year}.",
            Due = "Due",
            Once =
                "This link works in one browser. After you begin you are signed in; what you save bears your name. Should the session end, open the link again in this browser.",
            Again = "You began in this browser. Go on here; everything saved is untouched.",
            SharedComputer = "On a shared computer sign out when you are done: the link ends with that.",
            Begin = person => $"Begin as {person}",
            NotYou = "If this is not you, close the page and tell whoever sent it.",
            OverTitle = "This link does not work any more",
            Over =
                "It was used in another browser, its session was signed out, it has expired, or was replaced by a new one. Ask for a new link; what was saved is untouched.",
        };

    public static InvitationTexts In(Language language) => language == Language.En ? En : Vi;
}
