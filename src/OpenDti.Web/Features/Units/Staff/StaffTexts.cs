using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units.Staff;

public sealed record StaffTexts
{
    public required string Title { get; init; }
    public required Func<int, string> Caption { get; init; }
    public required string Person { get; init; }
    public required string UserName { get; init; }
    public required string UserNameHint { get; init; }
    public required string Email { get; init; }
    public required string EmailShort { get; init; }
    public required string EmailHint { get; init; }
    public required string RoleLabel { get; init; }
    public required Func<Role, string> Role { get; init; }
    public required string Unit { get; init; }
    public required string UnitHint { get; init; }
    public required string NoUnit { get; init; }
    public required string AddTitle { get; init; }
    public required string Add { get; init; }
    public required Func<string, string> Added { get; init; }
    public required string ShownOnce { get; init; }
    public required string Nominees { get; init; }
    public required string Disabled { get; init; }
    public required string NothingSaved { get; init; }

    public static StaffTexts Vi { get; } =
        new()
        {
            Title = "Người dùng và vai trò",
            Caption = count => $"{count} vai trò đang có hiệu lực",
            Person = "Họ và tên",
            UserName = "Tên đăng nhập",
            UserNameHint = "Chữ không dấu, số, dấu chấm hoặc gạch nối; từ 3 ký tự.",
            Email = "Thư điện tử (không bắt buộc)",
            EmailShort = "Thư điện tử",
            EmailHint = "Để nhận thông báo, nhắc hạn qua thư. Không hiện trên trang công khai.",
            RoleLabel = "Vai trò",
            Role = role =>
                role switch
                {
                    Accounts.Role.Specialist => "Chuyên viên đơn vị",
                    Accounts.Role.Contributor => "Người được giao nhập",
                    Accounts.Role.Leader => "Lãnh đạo đơn vị",
                    Accounts.Role.Appraiser => "Chuyên viên thẩm định",
                    Accounts.Role.Publisher => "Người công bố kết quả",
                    Accounts.Role.AuthorityAdministrator => "Quản trị kỳ đánh giá",
                    Accounts.Role.SystemAdministrator => "Quản trị hệ thống",
                    _ => "Người kiểm tra, giám sát",
                },
            Unit = "Đơn vị, nơi công tác",
            UnitHint =
                "Bắt buộc chọn. Chuyên viên và lãnh đạo đơn vị: đơn vị của vai trò. Các vai trò khác: đơn vị được đánh giá nơi người này công tác, thường là chính cơ quan chủ trì; người này không quyết định việc gì về đơn vị đó.",
            NoUnit = "Không thuộc đơn vị",
            AddTitle = "Thêm người dùng",
            Add = "Thêm người dùng",
            Added = userName => $"Đã tạo tài khoản {userName}.",
            ShownOnce =
                "Mật khẩu chỉ hiện một lần trong phiếu dưới đây, hệ thống không lưu mật khẩu ở dạng đọc được. Hãy in phiếu trước khi rời trang.",
            Nominees = "Nhập danh sách đầu mối từ bảng tính",
            Disabled = "Đã khóa",
            NothingSaved = "Chưa tạo tài khoản nào.",
        };

    public static StaffTexts En { get; } =
        new()
        {
            Title = "People and roles",
            Caption = count => $"{count} seats in force",
            Person = "Full name",
            UserName = "User name",
            UserNameHint = "Letters without marks, digits, dots or hyphens; at least 3.",
            Email = "E-mail (optional)",
            EmailShort = "E-mail",
            EmailHint = "For notices and reminders by e-mail. Never on a public page.",
            RoleLabel = "Role",
            Role = role =>
                role switch
                {
                    Accounts.Role.Specialist => "Specialist of a unit",
                    Accounts.Role.Contributor => "Colleague who enters part of it",
                    Accounts.Role.Leader => "Leader of a unit",
                    Accounts.Role.Appraiser => "Appraiser",
                    Accounts.Role.Publisher => "Publisher",
                    Accounts.Role.AuthorityAdministrator => "Administrator of rounds",
                    Accounts.Role.SystemAdministrator => "System administrator",
                    _ => "Auditor",
                },
            Unit = "Unit or workplace",
            UnitHint =
                "Always to be chosen. Specialists and leaders: the unit of the seat. All others: the evaluated unit this person works at, most often the operating body itself; they will decide nothing about it.",
            NoUnit = "No unit",
            AddTitle = "Add a person",
            Add = "Add the person",
            Added = userName => $"The account {userName} was opened.",
            ShownOnce =
                "The password is shown once, on the sheet below; the system keeps none that could be read. Print the sheet before you leave this page.",
            Nominees = "Take a list of nominees from a workbook",
            Disabled = "disabled",
            NothingSaved = "No account was opened.",
        };

    public static StaffTexts In(Language language) => language == Language.En ? En : Vi;
}
