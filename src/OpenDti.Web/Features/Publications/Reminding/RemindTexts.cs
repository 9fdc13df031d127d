using OpenDti.Scoring;

namespace OpenDti.Web.Features.Publications.Reminding;

public sealed record RemindTexts
{
    /// <summary>What the authority usually says; it leaves the authority in Vietnamese, whatever language its sender works in.</summary>
    public const string UsualWords =
        "Đề nghị Thủ trưởng đơn vị chỉ đạo nhập đủ số liệu, tài liệu kiểm chứng, xác nhận và gửi hồ sơ trước hạn. Hết hạn, hồ sơ được khóa theo số liệu đã nhập và ghi rõ “chưa xác nhận”.";

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Nobody { get; init; }
    public required string Who { get; init; }
    public required string Unit { get; init; }
    public required string State { get; init; }
    public required string People { get; init; }
    public required Func<int, int, string> PeopleOf { get; init; }
    public required string NoPeople { get; init; }
    public required string Words { get; init; }
    public required string WordsHint { get; init; }
    public required string Send { get; init; }
    public required string Past { get; init; }
    public required string PastAt { get; init; }
    public required string PastUnits { get; init; }
    public required string PastWords { get; init; }
    public required string NothingSent { get; init; }

    public static RemindTexts Vi { get; } =
        new()
        {
            Title = "Đôn đốc các đơn vị chưa gửi",
            Lead =
                "Chuyên viên và lãnh đạo của các đơn vị được chọn nhận thông báo trong phần mềm và thư điện tử (nếu có địa chỉ). Việc đôn đốc được ghi vào nhật ký.",
            Nobody = "Không có đơn vị nào cần đôn đốc: các đơn vị đã xác nhận và gửi, hoặc đã hết hạn.",
            Who = "Các đơn vị chưa xác nhận và gửi",
            Unit = "Đơn vị",
            State = "Trạng thái hồ sơ",
            People = "Người nhận",
            PeopleOf = (people, withAddress) => $"{people} người, {withAddress} có thư điện tử",
            NoPeople = "chưa có tài khoản nào nhận được",
            Words = "Nội dung đôn đốc",
            WordsHint = "Tên đơn vị, năm và hạn được ghi tự động ở đầu thông báo. Không ghi họ tên, số điện thoại.",
            Send = "Gửi đôn đốc đến các đơn vị đã chọn",
            Past = "Các lần đã đôn đốc",
            PastAt = "Thời điểm",
            PastUnits = "Số đơn vị",
            PastWords = "Nội dung",
            NothingSent = "Chưa gửi đôn đốc nào.",
        };

    public static RemindTexts En { get; } =
        new()
        {
            Title = "Remind the units that have not sent",
            Lead =
                "Specialists and leaders of the chosen units get a notice in the application and a letter where they have an address. The record keeps that they were reminded.",
            Nobody = "There is nobody to remind: the units have confirmed and sent, or their time is over.",
            Who = "Units that have not confirmed and sent",
            Unit = "Unit",
            State = "State of the dossier",
            People = "Recipients",
            PeopleOf = (people, withAddress) => $"{people} people, {withAddress} with an e-mail address",
            NoPeople = "no account that could be told",
            Words = "Words",
            WordsHint =
                "In Vietnamese. The unit's name, the year and the deadline stand before them by themselves. No names or telephone numbers of people.",
            Send = "Send the reminder to the chosen units",
            Past = "Reminders so far",
            PastAt = "When",
            PastUnits = "Units",
            PastWords = "Words",
            NothingSent = "No reminder was sent.",
        };

    public static RemindTexts In(Language language) => language == Language.En ? En : Vi;
}
