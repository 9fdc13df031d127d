namespace OpenDti.Web.Features.Units.People;

/// <summary>Words of a hand-over sheet. It leaves the authority on paper and in Vietnamese, whatever language its sender works in.</summary>
public static class HandOverTexts
{
    public const string Title = "PHIẾU BÀN GIAO TÀI KHOẢN";
    public const string DateLine = "……………, ngày …… tháng …… năm 20……";
    public const string Person = "Họ và tên người nhận";
    public const string Unit = "Cơ quan, đơn vị";
    public const string Role = "Vai trò";
    public const string Address = "Địa chỉ đăng nhập";
    public const string UserName = "Tên đăng nhập";
    public const string Password = "Mật khẩu dùng lần đầu";
    public const string HowTo = "Hướng dẫn";
    public const string Giver = "Người giao";
    public const string Receiver = "Người nhận";
    public const string SignHere = "(ký, ghi rõ họ tên)";

    public static IReadOnlyList<string> Steps { get; } =
    [
        "Mở địa chỉ trên bằng trình duyệt, nhập tên đăng nhập và mật khẩu đúng như trong phiếu: chữ thường, có dấu gạch nối.",
        "Đặt ngay mật khẩu của riêng mình, từ 14 ký tự. Từ lúc đó mật khẩu trong phiếu không còn dùng được.",
        "Không cho người khác mượn tài khoản: mọi lần lưu, trình, xác nhận đều được ghi nhật ký theo tài khoản.",
        "Khi quên mật khẩu, chuyển công tác hoặc nghỉ dài ngày, báo cơ quan chủ trì đánh giá để đặt lại mật khẩu hoặc bàn giao vai trò.",
        "Hủy phiếu này sau khi đã đổi mật khẩu.",
    ];
}
