using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.People;

public static class PersonRefusals
{
    public static IReadOnlyList<RefusalText> All { get; } =
    [
        new(
            "account.reason",
            "Nêu lý do, tối đa 500 ký tự: lý do được ghi vào nhật ký.",
            "Give a reason of 500 characters at the most; it stays in the record."
        ),
        new("account.not-found", "Không tìm thấy tài khoản này.", "This account was not found.") { Status = StatusCodes.Status404NotFound },
        new(
            "account.own",
            "Không tự đặt lại mật khẩu hoặc khóa tài khoản của chính mình ở đây.",
            "Nobody resets or disables their own account here."
        ),
        new(
            "account.elsewhere",
            "Tài khoản này còn có vai trò ở cơ quan khác nên cơ quan này không đặt lại mật khẩu hoặc khóa được. Có thể bàn giao vai trò.",
            "This account also has a seat with another authority; it is neither reset nor disabled by this one. Its seat here can be passed on."
        ),
        RefusalText.Conflict("account.disabled-already", "Tài khoản này đã bị khóa từ trước.", "This account was disabled before."),
        RefusalText.Conflict(
            "account.enabled-already",
            "Tài khoản này đang hoạt động, không cần mở khóa.",
            "This account is active already."
        ),
        RefusalText.Conflict(
            "seat.ended",
            "Vai trò này đã được bàn giao từ trước. Hãy mở lại trang người dùng.",
            "This seat was passed on before. Open the list of people again."
        ),
        new("seat.same-person", "Người kế nhiệm phải là người khác.", "The successor must be somebody else."),
        new(
            "seat.no-successor",
            "Người kế nhiệm phải có tài khoản đang hoạt động của cơ quan này.",
            "The successor must have an active account with this authority."
        ),
        new(
            "seat.second-in-unit",
            "Người này đang giữ vai trò khác trong cùng đơn vị: người nhập số liệu không được là người xác nhận. Hãy bàn giao vai trò đó trước.",
            "This person holds another seat in the same unit: whoever enters does not confirm. Pass that seat on first."
        ),
    ];
}
