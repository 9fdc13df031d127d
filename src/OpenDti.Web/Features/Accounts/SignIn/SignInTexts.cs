using OpenDti.Scoring;

namespace OpenDti.Web.Features.Accounts.SignIn;

public sealed record SignInTexts
{
    public required string Title { get; init; }
    public required string UserName { get; init; }
    public required string Password { get; init; }
    public required string Submit { get; init; }
    public required string Help { get; init; }
    public required string NothingLost { get; init; }

    public static SignInTexts Vi { get; } =
        new()
        {
            Title = "Đăng nhập",
            UserName = "Tên đăng nhập",
            Password = "Mật khẩu",
            Submit = "Đăng nhập",
            Help = "Chưa có tài khoản hoặc quên mật khẩu: liên hệ cơ quan chủ trì đánh giá.",
            NothingLost = "Số liệu đã lưu không bị ảnh hưởng.",
        };

    public static SignInTexts En { get; } =
        new()
        {
            Title = "Sign in",
            UserName = "User name",
            Password = "Password",
            Submit = "Sign in",
            Help = "No account, or password forgotten: ask the operating body.",
            NothingLost = "What has been saved is not affected.",
        };

    public static SignInTexts In(Language language) => language == Language.En ? En : Vi;
}
