using OpenDti.Scoring;

namespace OpenDti.Web.Features.Notices.Mailing;

/// <summary>What stands around a notice in a letter.</summary>
public sealed record MailTexts
{
    /// <summary>To whom, title, body, address of the notices, who runs the evaluation.</summary>
    public required Func<string, string, string, string, string, string> Letter { get; init; }

    public required string TestSubject { get; init; }
    public required Func<string, string, string> TestText { get; init; }

    public static MailTexts Vi { get; } =
        new()
        {
            Letter = (name, title, body, link, sender) =>
                $"""
                    Kính gửi: {name}

                    {title}

                    {body}

                    Xem và xử lý tại mục Thông báo (cần đăng nhập): {link}

                    {sender}
                    Thư do hệ thống tự gửi, đề nghị không trả lời thư này. Muốn thôi nhận thư, hãy xóa địa chỉ thư điện tử ở trang Tài khoản của tôi.
                    """,
            TestSubject = "Thư thử từ hệ thống đánh giá chuyển đổi số",
            TestText = (name, host) => $"Kính gửi: {name}\n\nThư này cho thấy máy chủ thư {host} nhận và chuyển được thư của hệ thống.",
        };

    public static MailTexts En { get; } =
        new()
        {
            Letter = (name, title, body, link, sender) =>
                $"""
                    Dear {name},

                    {title}

                    {body}

                    Read it and act on it under Notices (you will be asked to sign in): {link}

                    {sender}
                    The system sent this letter by itself; please do not answer it. To receive no more letters, remove your e-mail address on the page My account.
                    """,
            TestSubject = "Test letter from the digital transformation index",
            TestText = (name, host) =>
                $"Dear {name},\n\nThis letter shows that the mail server {host} takes and delivers letters of the system.",
        };

    public static MailTexts In(Language language) => language == Language.En ? En : Vi;
}
