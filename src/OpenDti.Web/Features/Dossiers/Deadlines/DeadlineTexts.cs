using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Deadlines;

public sealed record DeadlineTexts
{
    public required string GroupTitle { get; init; }
    public required string UnitTitle { get; init; }
    public required string Present { get; init; }
    public required string OfGroup { get; init; }
    public required string State { get; init; }
    public required string New { get; init; }
    public required string GroupHint { get; init; }
    public required string UnitHint { get; init; }
    public required string Day { get; init; }
    public required string Time { get; init; }
    public required string TimeHint { get; init; }
    public required string Reason { get; init; }
    public required string ReasonHint { get; init; }
    public required string SubmitGroup { get; init; }
    public required string SubmitUnit { get; init; }
    public required string NothingChanged { get; init; }

    public static DeadlineTexts Vi { get; } =
        new()
        {
            GroupTitle = "Điều chỉnh hạn chung của khối",
            UnitTitle = "Gia hạn cho đơn vị",
            Present = "Hạn hiện tại",
            OfGroup = "Hạn chung của khối",
            State = "Trạng thái hồ sơ",
            New = "Hạn mới",
            GroupHint = "Áp dụng cho mọi đơn vị trong khối. Đơn vị đã được gia hạn đến sau hạn này vẫn giữ hạn riêng.",
            UnitHint =
                "Chỉ áp dụng cho đơn vị này; hồ sơ đã khóa được mở lại đến hạn mới. Hồ sơ đã xác nhận vẫn giữ nguyên; lãnh đạo đơn vị có thể thu hồi hồ sơ cho đến hạn mới. Kết quả của khối chỉ được công bố sau hạn cuối cùng.",
            Day = "Hạn mới, ngày",
            Time = "Hạn mới, giờ",
            TimeHint = "Giờ Hà Nội. Nội dung đến máy chủ từ đúng giờ này trở đi không được nhận.",
            Reason = "Lý do",
            ReasonHint = "Đơn vị sẽ đọc được nguyên văn; lý do được lưu trong nhật ký.",
            SubmitGroup = "Điều chỉnh hạn chung",
            SubmitUnit = "Gia hạn",
            NothingChanged = "Hạn chưa được thay đổi.",
        };

    public static DeadlineTexts En { get; } =
        new()
        {
            GroupTitle = "Change the group's deadline",
            UnitTitle = "Give the unit more time",
            Present = "Present deadline",
            OfGroup = "The group's deadline",
            State = "State of the dossier",
            New = "New deadline",
            GroupHint = "For all units of the group. A unit whose own deadline is later keeps it.",
            UnitHint =
                "For this unit alone; a locked dossier is open again until then. A confirmed dossier stays as it is, and the unit's leader may withdraw it until the new deadline. The group's results can be released only after the last deadline.",
            Day = "New deadline, day",
            Time = "New deadline, time",
            TimeHint = "Hà Nội time. What reaches the server at this very time or later is not accepted.",
            Reason = "Reason",
            ReasonHint = "The unit reads it word by word; it is kept in the record.",
            SubmitGroup = "Change the deadline",
            SubmitUnit = "Give more time",
            NothingChanged = "The deadline has not changed.",
        };

    public static DeadlineTexts In(Language language) => language == Language.En ? En : Vi;
}
