using OpenDti.Scoring;

namespace OpenDti.Web.Ui;

/// <summary>Words of the rooms around every page.</summary>
public sealed record UiTexts
{
    public required string SiteTitle { get; init; }
    public required string SkipToContent { get; init; }
    public required string MainMenu { get; init; }
    public required string PlaceOnSite { get; init; }
    public required string Home { get; init; }
    public required string Rankings { get; init; }
    public required string Rounds { get; init; }
    public required string Appraisal { get; init; }
    public required string Units { get; init; }
    public required string Staff { get; init; }
    public required string Sets { get; init; }
    public required string MyWork { get; init; }
    public required string SignIn { get; init; }
    public required string SignOut { get; init; }
    public required string ChangePassword { get; init; }
    public required string MyAccount { get; init; }
    public required string Notices { get; init; }
    public required Func<int, string> UnreadNotices { get; init; }
    public required string Jobs { get; init; }
    public required string FictionTitle { get; init; }
    public required Func<string, string> Fiction { get; init; }
    public required string Foot { get; init; }
    public required string WorkFoot { get; init; }
    public required string Feedback { get; init; }
    public required string WhatsNew { get; init; }
    public required string ErrorsTitle { get; init; }
    public required string ErrorPrefix { get; init; }
    public required string Uploading { get; init; }
    public required string Importing { get; init; }
    public required string Releasing { get; init; }
    public required string Sending { get; init; }
    public required string Seconds { get; init; }

    public static UiTexts Vi { get; } =
        new()
        {
            SiteTitle = "Đánh giá chuyển đổi số",
            SkipToContent = "Chuyển đến nội dung chính",
            MainMenu = "Danh mục chính",
            PlaceOnSite = "Bạn đang ở",
            Home = "Trang chủ",
            Rankings = "Xếp hạng",
            Rounds = "Kỳ đánh giá",
            Appraisal = "Thẩm định",
            Units = "Đơn vị",
            Staff = "Người dùng",
            Sets = "Bộ chỉ số",
            MyWork = "Việc của tôi",
            SignIn = "Đăng nhập",
            SignOut = "Đăng xuất",
            ChangePassword = "Đổi mật khẩu",
            MyAccount = "Tài khoản của tôi",
            Notices = "Thông báo",
            UnreadNotices = count => $"{count} chưa đọc",
            Jobs = "Việc nền",
            FictionTitle = "Dữ liệu minh họa.",
            Fiction = name => $"{name} không có thật; mọi đơn vị, văn bản và số liệu ở đây đều là giả định.",
            Foot = "Mỗi bảng xếp hạng là một tài liệu kết quả không thể sửa, có mã băm ghi dưới bảng. Thời gian theo giờ Hà Nội.",
            WorkFoot = "Mỗi lần lưu được ghi vào nhật ký không thể sửa. Thời gian theo giờ Hà Nội.",
            Feedback = "Góp ý, báo lỗi",
            WhatsNew = "Có gì mới",
            ErrorsTitle = "Có lỗi cần sửa",
            ErrorPrefix = "Lỗi: ",
            Uploading = "Đang tải tệp lên và kiểm tra…",
            Importing = "Đang nhập dữ liệu từ tệp…",
            Releasing = "Đang công bố kết quả…",
            Sending = "Đang gửi đến các đơn vị…",
            Seconds = "{0} giây",
        };

    public static UiTexts En { get; } =
        new()
        {
            SiteTitle = "Digital transformation index",
            SkipToContent = "Skip to main content",
            MainMenu = "Main menu",
            PlaceOnSite = "You are here",
            Home = "Home",
            Rankings = "Rankings",
            Rounds = "Rounds",
            Appraisal = "Appraisal",
            Units = "Units",
            Staff = "People",
            Sets = "Sets",
            MyWork = "My work",
            SignIn = "Sign in",
            SignOut = "Sign out",
            ChangePassword = "Change password",
            MyAccount = "My account",
            Notices = "Notices",
            UnreadNotices = count => $"{count} unread",
            Jobs = "Jobs",
            FictionTitle = "Fictional data.",
            Fiction = name => $"{name} does not exist; every unit, document and figure here is made up.",
            Foot = "Each ranking is an immutable results document whose hash stands below the table. Times are Hà Nội time.",
            WorkFoot = "Every save is written to a record that cannot be altered. Times are Hà Nội time.",
            Feedback = "Feedback, report a problem",
            WhatsNew = "What is new",
            ErrorsTitle = "There is something to correct",
            ErrorPrefix = "Error: ",
            Uploading = "Uploading the file and looking at it…",
            Importing = "Taking in what the file holds…",
            Releasing = "Releasing the results…",
            Sending = "Sending to the units…",
            Seconds = "{0} seconds",
        };

    public static UiTexts In(Language language) => language == Language.En ? En : Vi;
}
