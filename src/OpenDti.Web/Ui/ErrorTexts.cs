using OpenDti.Scoring;

namespace OpenDti.Web.Ui;

/// <summary>Words of the error pages.</summary>
public sealed record ErrorTexts
{
    public required string NotFound { get; init; }
    public required string NotFoundWhy { get; init; }
    public required string Forbidden { get; init; }
    public required string ForbiddenWhy { get; init; }
    public required string SignedOut { get; init; }
    public required string SignedOutWhy { get; init; }
    public required string BadRequest { get; init; }
    public required string BadRequestWhy { get; init; }
    public required string TooLarge { get; init; }
    public required string TooLargeWhy { get; init; }
    public required string Busy { get; init; }
    public required string BusyWhy { get; init; }
    public required string SignInFirst { get; init; }
    public required string SignInFirstWhy { get; init; }
    public required string Full { get; init; }
    public required string FullWhy { get; init; }
    public required string Fault { get; init; }
    public required string FaultWhy { get; init; }
    public required string TypedTitle { get; init; }
    public required string BackToStart { get; init; }

    public static ErrorTexts Vi { get; } =
        new()
        {
            NotFound = "Không tìm thấy trang này",
            NotFoundWhy = "Địa chỉ có thể đã gõ sai, hoặc nội dung không có ở cơ quan này.",
            Forbidden = "Tài khoản của bạn không có quyền dùng trang này",
            ForbiddenWhy =
                "Trang này dành cho vai trò hoặc đơn vị khác. Không có gì thay đổi. Nếu đây là việc của bạn, hãy liên hệ cơ quan chủ trì đánh giá.",
            SignedOut = "Phiên làm việc đã hết, chưa lưu được",
            SignedOutWhy =
                "Lần gửi vừa rồi chưa được lưu; những gì đã lưu trước đó vẫn còn nguyên. Hãy đăng nhập lại; nội dung dưới đây được giữ để gửi tiếp.",
            BadRequest = "Chưa lưu được lần gửi này",
            BadRequestWhy =
                "Trang đã mở quá lâu hoặc được gửi từ nơi khác. Lần gửi vừa rồi chưa được lưu; những gì đã lưu trước đó vẫn còn nguyên. Hãy mở lại trang và gửi lại.",
            TooLarge = "Nội dung gửi quá dài, chưa lưu được",
            TooLargeWhy =
                "Mỗi ô nhận tối đa 20.000 ký tự, mỗi tệp bảng tính tối đa 5 MB, bản chụp phiếu tối đa 10 MB, tài liệu kiểm chứng tối đa 50 MB mỗi tệp. Lần gửi vừa rồi chưa được lưu.",
            Busy = "Hệ thống đang bận, chưa lưu được",
            BusyWhy = "Lần gửi vừa rồi chưa được lưu; những gì đã lưu trước đó vẫn còn nguyên. Hãy thử lại sau vài giây.",
            SignInFirst = "Phiên làm việc đã hết, tệp chưa được nhận",
            SignInFirstWhy = "Không có gì được lưu. Hãy đăng nhập rồi gửi lại tệp.",
            Full = "Máy chủ hết chỗ lưu tệp, chưa lưu được",
            FullWhy =
                "Tệp vừa gửi chưa được lưu; những gì đã lưu trước đó vẫn còn nguyên. Hãy báo người vận hành hệ thống rồi gửi lại sau.",
            Fault = "Hệ thống gặp lỗi",
            FaultWhy =
                "Nếu bạn đang lưu thì chưa chắc nội dung đã được lưu; hãy mở lại trang để kiểm tra giá trị đã lưu. Lỗi đã được ghi lại cho người vận hành.",
            TypedTitle = "Nội dung bạn vừa nhập",
            BackToStart = "Về trang chủ",
        };

    public static ErrorTexts En { get; } =
        new()
        {
            NotFound = "This page was not found",
            NotFoundWhy = "The address may be mistyped, or the content does not belong to this authority.",
            Forbidden = "Your account may not use this page",
            ForbiddenWhy = "This page is for another role or unit. Nothing has changed. If this is your task, ask the operating body.",
            SignedOut = "Your session has ended; nothing was saved",
            SignedOutWhy =
                "What you just sent was not saved; everything saved earlier is untouched. Sign in again; the text below is kept to be sent.",
            BadRequest = "This could not be saved",
            BadRequestWhy =
                "The page was open for too long or was sent from elsewhere. What you just sent was not saved; everything saved earlier is untouched. Open the page again and send it once more.",
            TooLarge = "The text is too long and was not saved",
            TooLargeWhy =
                "A field takes up to 20,000 characters, a spreadsheet 5 MB, a scanned form 10 MB, a file of evidence 50 MB. What you just sent was not saved.",
            Busy = "The system is busy; nothing was saved",
            BusyWhy = "What you just sent was not saved; everything saved earlier is untouched. Try again in a few seconds.",
            SignInFirst = "Your session has ended; the file was not taken",
            SignInFirstWhy = "Nothing was saved. Sign in and send the file again.",
            Full = "The server has no room for files; nothing was saved",
            FullWhy =
                "The file was not saved; everything saved earlier is untouched. Tell the operator of the system and send it again later.",
            Fault = "The system met a fault",
            FaultWhy =
                "If you were saving: it is uncertain whether this was saved; open the page again to see the saved value. The fault was noted for the operator.",
            TypedTitle = "What you just typed",
            BackToStart = "Back to the start page",
        };

    public static ErrorTexts In(Language language) => language == Language.En ? En : Vi;

    public (string Title, string Why) Of(int status) =>
        status switch
        {
            StatusCodes.Status404NotFound => (NotFound, NotFoundWhy),
            StatusCodes.Status403Forbidden => (Forbidden, ForbiddenWhy),
            StatusCodes.Status413PayloadTooLarge => (TooLarge, TooLargeWhy),
            StatusCodes.Status503ServiceUnavailable => (Busy, BusyWhy),
            StatusCodes.Status401Unauthorized => (SignInFirst, SignInFirstWhy),
            StatusCodes.Status507InsufficientStorage => (Full, FullWhy),
            >= 500 => (Fault, FaultWhy),
            _ => (BadRequest, BadRequestWhy),
        };
}
