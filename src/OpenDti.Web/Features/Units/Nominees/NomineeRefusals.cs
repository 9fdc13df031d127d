using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.Nominees;

public static class NomineeRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        new("nominee.findings", "Danh sách còn lỗi nên chưa được thực hiện.", "The list has findings and was not carried out."),
        RefusalText.Conflict(
            "nominee.register-changed",
            "Đơn vị hoặc tài khoản đã thay đổi trong lúc bạn xem. Hãy xem lại rồi thực hiện.",
            "Units or accounts have changed while you were reading. Look again, then carry it out."
        ),
        new("nominee.code", "Nhập mã đơn vị, tối đa {0:n} ký tự.", "Enter the code of the unit, {0:n} characters at the most."),
        new(
            "nominee.unknown-unit",
            "Chưa có đơn vị mã {0}. Muốn thêm đơn vị mới thì điền tên đơn vị và khối.",
            "There is no unit {0}. To add one, give its name and kind."
        ),
        new(
            "nominee.unknown-unit-near",
            "Chưa có đơn vị mã {0}. Có phải {1}? Muốn thêm đơn vị mới thì điền tên đơn vị và khối.",
            "There is no unit {0}. Was {1} meant? To add one, give its name and kind."
        ),
        new("nominee.unit-name", "Tên đơn vị dài quá {0:n} ký tự.", "The name of the unit is longer than {0:n} characters."),
        new("nominee.kind", "Chọn khối của đơn vị mới theo danh sách của ô.", "Choose the kind of the new unit from the list of the cell."),
        new(
            "nominee.other-name",
            "Mã {0} là của {1}, không phải {2}. Sửa mã hoặc tên.",
            "The code {0} belongs to {1}, not to {2}. Mend the code or the name."
        ),
        new(
            "nominee.other-kind",
            "Đơn vị {0} thuộc {1}; không đổi khối bằng danh sách này.",
            "The unit {0} belongs to {1}; this list does not change its kind."
        ),
        new("nominee.role", "Vai trò là {0} hoặc {1}.", "The role is {0} or {1}."),
        new(
            "nominee.twice",
            "{0} đã có ở dòng {1} cho cùng đơn vị; mỗi người một vai trò trong một đơn vị.",
            "{0} already stands in row {1} for this unit; a person has one role in a unit."
        ),
        new(
            "nominee.other-role",
            "{0} đang giữ vai trò {1} của đơn vị này. Đổi vai trò bằng Bàn giao ở trang người dùng.",
            "{0} holds the role {1} in this unit. Change it by passing the seat on, on the page of people."
        ),
        new(
            "nominee.leader-seated",
            "Đơn vị đã có lãnh đạo xác nhận là {0}. Thay người bằng Bàn giao ở trang người dùng.",
            "The unit has a leader, {0}. Replace them by passing the seat on, on the page of people."
        ),
        new(
            "nominee.second-leader",
            "Đơn vị chỉ có một lãnh đạo xác nhận; {0} đã được ghi ở dòng {1}.",
            "A unit has one leader; {0} already stands in row {1}."
        ),
    ];
}
