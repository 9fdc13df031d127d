using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Accounts;

public static class AccountRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        new("sign-in.wrong", "Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or the password is wrong."),
        new(
            "sign-in.slowed",
            "Đã nhập sai nhiều lần từ máy này. Hãy thử lại sau {0} giây.",
            "There were several wrong attempts from this computer. Try again in {0} seconds."
        ),
        new(
            "first-run.wrong-code",
            "Mã khởi tạo không đúng. Mã được in trên màn hình máy chủ khi khởi động.",
            "The code is wrong. It was printed on the server's screen at start."
        ),
        new(
            "first-run.slug",
            "Tên trong địa chỉ chỉ gồm chữ thường không dấu, số và dấu gạch nối, dài từ 3 đến 60 ký tự, ví dụ: song-lam.",
            "The name in addresses takes lower-case letters without marks, digits and hyphens, 3 to 60 characters, for example: song-lam."
        ),
        new("first-run.password", "Mật khẩu phải có ít nhất {0:n} ký tự.", "The password must have at least {0:n} characters."),
        new("password.wrong", "Mật khẩu hiện tại không đúng.", "The present password is wrong."),
        new("password.too-short", "Mật khẩu mới phải có ít nhất {0:n} ký tự.", "The new password must have at least {0:n} characters."),
        new("password.too-long", "Mật khẩu mới dài quá {0:n} ký tự.", "The new password is longer than {0:n} characters."),
        new("password.same", "Mật khẩu mới phải khác mật khẩu hiện tại.", "The new password must differ from the present one."),
        new("password.holds-user-name", "Mật khẩu mới không được chứa tên đăng nhập.", "The new password must not contain the user name."),
        new("password.not-repeated", "Hai lần nhập mật khẩu mới không giống nhau.", "The new password was not repeated alike."),
        new(
            "contact.email",
            "Địa chỉ thư điện tử không đúng dạng, ví dụ: nguyenvana@songlam.gov.vn.",
            "This is no e-mail address; it looks like: nguyenvana@songlam.gov.vn."
        ),
        new("first-run.required", "Chưa nhập: {0}.", "Not filled in: {0}."),
        new("first-run.too-long", "Nội dung dài quá {0:n} ký tự.", "The text is longer than {0:n} characters."),
        new(
            "request.key-reused",
            "Biểu mẫu này đã được gửi với nội dung khác. Hãy mở lại trang rồi gửi lại; lần gửi trước đã được lưu.",
            "This form was already sent with other content. Open the page again and send it once more; what was sent first is saved."
        ),
        RefusalText.Conflict(
            "request.in-flight",
            "Lần gửi trước của bạn còn đang được xử lý. Hãy chờ vài giây rồi mở lại trang.",
            "Your earlier request is still being worked on. Wait a few seconds and open the page again."
        ),
    ];
}
