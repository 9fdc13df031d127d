using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Invitation;

/// <summary>Words of the page behind a one-time link.</summary>
public sealed record InvitationTexts
{
    public required string Title { get; init; }
    public required Func<string, string, int, int, string> Lead { get; init; }
    public required string Due { get; init; }
    public required string Once { get; init; }
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
            Once = "Đường dẫn này dùng được một lần. Sau khi bắt đầu, bạn làm việc như đã đăng nhập; số liệu bạn lưu được ghi tên bạn.",
            Begin = person => $"Bắt đầu nhập với tên {person}",
            NotYou = "Nếu không phải bạn, hãy đóng trang này và báo người đã gửi.",
            OverTitle = "Đường dẫn không còn dùng được",
            Over =
                "Đường dẫn đã được dùng, đã hết hạn hoặc đã được thay bằng đường dẫn mới. Hãy đề nghị người giao việc tạo đường dẫn mới; số liệu đã lưu vẫn còn nguyên.",
        };

    public static InvitationTexts En { get; } =
        new()
        {
            Title = "Enter the figures you were given",
            Lead = (person, unit, count, year) => $"{person}: {unit} asks you to enter {count} criteria of its self-assessment {year}.",
            Due = "Due",
            Once = "This link works once. After you begin you are signed in; what you save bears your name.",
            Begin = person => $"Begin as {person}",
            NotYou = "If this is not you, close the page and tell whoever sent it.",
            OverTitle = "This link does not work any more",
            Over = "It was used, has expired, or was replaced by a new one. Ask for a new link; what was saved is untouched.",
        };

    public static InvitationTexts In(Language language) => language == Language.En ? En : Vi;
}
