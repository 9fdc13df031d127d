using OpenDti.Scoring;

namespace OpenDti.Web.Features.Accounts.Password;

public sealed record PasswordTexts
{
    public required string Title { get; init; }
    public required string Given { get; init; }
    public required string Present { get; init; }
    public required string New { get; init; }
    public required string NewHint { get; init; }
    public required string Repeated { get; init; }
    public required string Submit { get; init; }
    public required string Ends { get; init; }
    public required string NothingSaved { get; init; }

    public static PasswordTexts Vi { get; } =
        new()
        {
            Title = "Đổi mật khẩu",
            Given = "Bạn đang dùng mật khẩu do cơ quan chủ trì cấp. Hãy đặt mật khẩu của riêng bạn trước khi tiếp tục.",
            Present = "Mật khẩu hiện tại",
            New = "Mật khẩu mới",
            NewHint = "Từ 14 ký tự; một câu dài dễ nhớ tốt hơn một từ ngắn khó nhớ.",
            Repeated = "Nhập lại mật khẩu mới",
            Submit = "Đổi mật khẩu",
            Ends = "Mọi phiên làm việc khác của tài khoản này sẽ kết thúc ngay.",
            NothingSaved = "Mật khẩu chưa được thay đổi.",
        };

    public static PasswordTexts En { get; } =
        new()
        {
            Title = "Change the password",
            Given = "Your password was given to you by the operating body. Choose one of your own before you go on.",
            Present = "Present password",
            New = "New password",
            NewHint = "At least 14 characters; a long sentence that you remember is better than a short word that you do not.",
            Repeated = "New password once more",
            Submit = "Change the password",
            Ends = "Every other session of this account ends at once.",
            NothingSaved = "The password was not changed.",
        };

    public static PasswordTexts In(Language language) => language == Language.En ? En : Vi;
}
