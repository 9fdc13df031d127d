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
    public required string ResumeTitle { get; init; }
    public required string ResumeLead { get; init; }
    public required string ResumeSubmit { get; init; }

    public static SignInTexts Vi { get; } =
        new()
        {
            Title = "Đăng nhập",
            UserName = "Tên đăng nhập",
            Password = "Mật khẩu",
            Submit = "Đăng nhập",
            Help = "Chưa có tài khoản hoặc quên mật khẩu: liên hệ cơ quan chủ trì đánh giá.",
            NothingLost = "Số liệu đã lưu không bị ảnh hưởng.",
            ResumeTitle = "Gửi nội dung đã nhập trước khi hết phiên",
            ResumeLead =
                "Bạn đã đăng nhập lại. Nội dung dưới đây chưa được lưu; bấm nút để gửi. Nếu trong lúc đó có người khác sửa, bạn sẽ được hỏi trước khi ghi đè.",
            ResumeSubmit = "Gửi nội dung này",
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
            ResumeTitle = "Send what you typed before the session ended",
            ResumeLead =
                "You are signed in again. The text below is not saved yet; send it with the button. If somebody changed it meanwhile you are asked before anything is overwritten.",
            ResumeSubmit = "Send this",
        };

    public static SignInTexts In(Language language) => language == Language.En ? En : Vi;
}
