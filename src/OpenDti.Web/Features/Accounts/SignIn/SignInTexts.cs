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
    public required string LinkOverTitle { get; init; }
    public required string LinkOver { get; init; }
    public required string LinkOverHeld { get; init; }
    public required string Link { get; init; }
    public required string LinkHint { get; init; }
    public required string GoOn { get; init; }
    public required string NewLink { get; init; }
    public required string WithPassword { get; init; }
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
            LinkOverTitle = "Phiên làm việc qua đường dẫn đã hết",
            LinkOver =
                "Những gì đã lưu vẫn còn nguyên. Hãy mở lại đường dẫn bạn đã nhận trên chính trình duyệt này, hoặc dán đường dẫn vào ô dưới đây.",
            LinkOverHeld =
                "Lần gửi vừa rồi chưa được lưu; những gì đã lưu trước đó vẫn còn nguyên. Nội dung dưới đây được giữ để gửi tiếp: hãy dán đường dẫn bạn đã nhận, hoặc mở đường dẫn ở một thẻ khác rồi bấm Tiếp tục.",
            Link = "Đường dẫn bạn đã nhận",
            LinkHint = "Dán cả đường dẫn trong tin nhắn hoặc thư; để trống nếu bạn vừa mở đường dẫn ở một thẻ khác.",
            GoOn = "Tiếp tục",
            NewLink =
                "Đường dẫn dùng lại được trên trình duyệt này trong ba ngày kể từ khi tạo, trừ khi bạn đã đăng xuất. Nếu không còn dùng được, hãy đề nghị chuyên viên của đơn vị gửi đường dẫn mới và dán vào ô trên.",
            WithPassword = "Tôi có tên đăng nhập và mật khẩu",
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
            LinkOverTitle = "Your session by link has ended",
            LinkOver = "Everything saved is untouched. Open the link you were given again in this browser, or paste it below.",
            LinkOverHeld =
                "What you just sent was not saved; everything saved earlier is untouched. The text below is kept to be sent: paste the link you were given, or open it in another tab and then press Go on.",
            Link = "The link you were given",
            LinkHint = "Paste the whole link from the message; leave this empty if you have just opened the link in another tab.",
            GoOn = "Go on",
            NewLink =
                "The link opens again in this browser for three days after it was made, unless you signed out. If it does not open any more, ask your unit's specialist for a new link and paste it above.",
            WithPassword = "I have a user name and a password",
            ResumeTitle = "Send what you typed before the session ended",
            ResumeLead =
                "You are signed in again. The text below is not saved yet; send it with the button. If somebody changed it meanwhile you are asked before anything is overwritten.",
            ResumeSubmit = "Send this",
        };

    public static SignInTexts In(Language language) => language == Language.En ? En : Vi;
}
