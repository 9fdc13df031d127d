using OpenDti.Scoring;

namespace OpenDti.Web.Features.Notices.Queue;

public sealed record QueueTexts
{
    public required string Title { get; init; }
    public required string Mail { get; init; }
    public required string NoServer { get; init; }
    public required Func<string, int, string, string> Server { get; init; }
    public required string TlsRequired { get; init; }
    public required string TlsWhereOffered { get; init; }
    public required Func<string, string> LastMail { get; init; }
    public required string NoMailYet { get; init; }
    public required Func<string, string> LastError { get; init; }
    public required string SendTest { get; init; }
    public required string SendTestHint { get; init; }
    public required string TestSent { get; init; }
    public required string Jobs { get; init; }
    public required string Waiting { get; init; }
    public required string DoneInDay { get; init; }
    public required string GivenUp { get; init; }
    public required string Troubled { get; init; }
    public required string NoTrouble { get; init; }
    public required string Kind { get; init; }
    public required Func<string, string> KindOf { get; init; }
    public required string Attempts { get; init; }
    public required string Next { get; init; }
    public required Func<string, string> GivenUpAt { get; init; }
    public required string Error { get; init; }
    public required string Again { get; init; }
    public required string NothingDone { get; init; }

    public static QueueTexts Vi { get; } =
        new()
        {
            Title = "Việc nền và thư điện tử",
            Mail = "Thư điện tử",
            NoServer =
                "Chưa cấu hình máy chủ thư (OPENDTI_SMTP_HOST): thông báo chỉ hiện trong phần mềm, không có thư nào được gửi. Mọi chức năng khác hoạt động bình thường.",
            Server = (host, port, from) => $"Máy chủ thư {host}, cổng {port}, người gửi {from}.",
            TlsRequired = "Bắt buộc mã hóa đường truyền (STARTTLS).",
            TlsWhereOffered = "Mã hóa đường truyền (STARTTLS) khi máy chủ hỗ trợ.",
            LastMail = when => $"Thư gần nhất được chuyển lúc {when}.",
            NoMailYet = "Chưa chuyển thư nào.",
            LastError = error => $"Lỗi gần nhất khi gửi thư: {error}",
            SendTest = "Gửi thư thử cho tôi",
            SendTestHint = "Thư được gửi ngay đến địa chỉ ở trang Tài khoản của tôi.",
            TestSent = "Máy chủ thư đã nhận thư thử.",
            Jobs = "Việc nền",
            Waiting = "Đang chờ",
            DoneInDay = "Đã xong trong 24 giờ",
            GivenUp = "Đã dừng",
            Troubled = "Việc gặp lỗi",
            NoTrouble = "Không có việc nào gặp lỗi.",
            Kind = "Việc",
            KindOf = kind =>
                kind switch
                {
                    Mailing.MailJob.KindName => "Gửi thư thông báo",
                    "dossiers.remind" => "Nhắc hạn",
                    "publications.overdue-answers" => "Nhắc kiến nghị quá hạn trả lời",
                    "dossiers.remind-appraisal" => "Nhắc bổ sung, giải trình",
                    "appraisals.remind" => "Nhắc hạn thẩm định",
                    "monitoring.tell-day" => "Báo số liệu giám sát nhận trong ngày",
                    "publications.remind" => "Nhắc ý kiến về dự thảo, hạn công bố",
                    _ => kind,
                },
            Attempts = "Số lần thử",
            Next = "Lần thử tới",
            GivenUpAt = when => $"đã dừng lúc {when}",
            Error = "Lỗi",
            Again = "Thử lại ngay",
            NothingDone = "Chưa có gì thay đổi.",
        };

    public static QueueTexts En { get; } =
        new()
        {
            Title = "Jobs and e-mail",
            Mail = "E-mail",
            NoServer =
                "No mail server is configured (OPENDTI_SMTP_HOST): notices are shown in the application only and no letter is sent. Everything else works as usual.",
            Server = (host, port, from) => $"Mail server {host}, port {port}, sender {from}.",
            TlsRequired = "Encryption (STARTTLS) is required.",
            TlsWhereOffered = "Encrypted (STARTTLS) where the server offers it.",
            LastMail = when => $"The last letter was handed over at {when}.",
            NoMailYet = "No letter was handed over yet.",
            LastError = error => $"Last error of a letter: {error}",
            SendTest = "Send me a test letter",
            SendTestHint = "It goes at once to the address on the page My account.",
            TestSent = "The mail server took the test letter.",
            Jobs = "Jobs",
            Waiting = "Waiting",
            DoneInDay = "Done within 24 hours",
            GivenUp = "Given up",
            Troubled = "Jobs in trouble",
            NoTrouble = "No job is in trouble.",
            Kind = "Job",
            KindOf = kind =>
                kind switch
                {
                    Mailing.MailJob.KindName => "Letter of a notice",
                    "dossiers.remind" => "Reminders of deadlines",
                    "publications.overdue-answers" => "Reminders of overdue answers",
                    "dossiers.remind-appraisal" => "Reminders of corrections and explanations",
                    "appraisals.remind" => "Reminders of the end of appraisal",
                    "monitoring.tell-day" => "Measured figures of a day",
                    "publications.remind" => "Reminders of draft results and of the release",
                    _ => kind,
                },
            Attempts = "Attempts",
            Next = "Next attempt",
            GivenUpAt = when => $"given up at {when}",
            Error = "Error",
            Again = "Try again now",
            NothingDone = "Nothing has changed.",
        };

    public static QueueTexts In(Language language) => language == Language.En ? En : Vi;
}
