using OpenDti.Scoring;

namespace OpenDti.Web.Features.Accounts.Own;

public sealed record OwnTexts
{
    public required string Title { get; init; }
    public required string Name { get; init; }
    public required string UserName { get; init; }
    public required string Contact { get; init; }
    public required string Lead { get; init; }
    public required string Email { get; init; }
    public required string EmailHint { get; init; }
    public required string Language { get; init; }
    public required string Vietnamese { get; init; }
    public required string English { get; init; }
    public required string Password { get; init; }
    public required string PasswordHint { get; init; }
    public required string Save { get; init; }
    public required string Saved { get; init; }
    public required string NothingSaved { get; init; }

    public static OwnTexts Vi { get; } =
        new()
        {
            Title = "Tài khoản của tôi",
            Name = "Họ và tên",
            UserName = "Tên đăng nhập",
            Contact = "Nhận thông báo qua thư điện tử",
            Lead =
                "Mọi thông báo đều có ở mục Thông báo. Nếu có địa chỉ thư điện tử, bạn còn nhận thư khi hồ sơ được trình, trả lại, xác nhận, khi hạn thay đổi hoặc sắp đến hạn.",
            Email = "Thư điện tử",
            EmailHint = "Nên dùng thư công vụ. Để trống nếu không muốn nhận thư. Chỉ bạn và quản trị viên thấy địa chỉ này.",
            Language = "Ngôn ngữ của thư",
            Vietnamese = "Tiếng Việt",
            English = "Tiếng Anh",
            Password = "Mật khẩu hiện tại",
            PasswordHint = "Nhập lại mật khẩu để xác nhận chính bạn thay đổi.",
            Save = "Lưu",
            Saved = "Đã lưu.",
            NothingSaved = "Chưa lưu thay đổi.",
        };

    public static OwnTexts En { get; } =
        new()
        {
            Title = "My account",
            Name = "Full name",
            UserName = "User name",
            Contact = "Notices by e-mail",
            Lead =
                "Every notice stands under Notices. With an e-mail address you get a letter, too, when a dossier is sent, returned or confirmed, when a deadline moves and when it is near.",
            Email = "E-mail",
            EmailHint = "Preferably the address of your office. Leave it empty for no letters. Only you and administrators see it.",
            Language = "Language of letters",
            Vietnamese = "Vietnamese",
            English = "English",
            Password = "Present password",
            PasswordHint = "Typed again so that nobody else makes this change.",
            Save = "Save",
            Saved = "Saved.",
            NothingSaved = "The change was not saved.",
        };

    public static OwnTexts In(Language language) => language == Scoring.Language.En ? En : Vi;
}
