using OpenDti.Scoring;

namespace OpenDti.Web.Features.Units.People;

public sealed record PersonTexts
{
    public required string State { get; init; }
    public required string Active { get; init; }
    public required string Waiting { get; init; }
    public required string Disabled { get; init; }
    public required string Seats { get; init; }
    public required string Holds { get; init; }
    public required string Passed { get; init; }
    public required string Pass { get; init; }
    public required string Reason { get; init; }
    public required string ReasonHint { get; init; }
    public required string NoEmail { get; init; }
    public required string EmailTitle { get; init; }
    public required string SaveEmail { get; init; }
    public required string ResetTitle { get; init; }
    public required string ResetLead { get; init; }
    public required string Reset { get; init; }
    public required string WasReset { get; init; }
    public required string DisableTitle { get; init; }
    public required string DisableLead { get; init; }
    public required string Disable { get; init; }
    public required string EnableTitle { get; init; }
    public required string EnableLead { get; init; }
    public required string Enable { get; init; }
    public required string Own { get; init; }
    public required string PassTitle { get; init; }
    public required string PassLead { get; init; }
    public required string Successor { get; init; }
    public required string NewPerson { get; init; }
    public required string NewName { get; init; }
    public required string NewHint { get; init; }
    public required string NewUserName { get; init; }
    public required string PassReasonHint { get; init; }
    public required string PassNow { get; init; }
    public required string NothingSaved { get; init; }
    public required Func<string, string?, string, string> PassOf { get; init; }
    public required Func<string, string> WasPassed { get; init; }

    public static PersonTexts Vi { get; } =
        new()
        {
            State = "Trạng thái",
            Active = "Đang hoạt động",
            Waiting = "Chờ đặt mật khẩu riêng",
            Disabled = "Đã khóa",
            Seats = "Vai trò",
            Holds = "Đang giữ",
            Passed = "Đã bàn giao",
            Pass = "Bàn giao",
            Reason = "Lý do",
            ReasonHint = "Được ghi vào nhật ký, ví dụ: người dùng báo quên mật khẩu. Không ghi họ tên, số điện thoại.",
            NoEmail = "chưa có",
            EmailTitle = "Địa chỉ nhận thông báo",
            SaveEmail = "Lưu địa chỉ",
            ResetTitle = "Đặt lại mật khẩu",
            ResetLead =
                "Mật khẩu cũ mất hiệu lực và mọi phiên làm việc của tài khoản kết thúc ngay. Người dùng phải đặt mật khẩu riêng ở lần đăng nhập tới.",
            Reset = "Đặt lại mật khẩu",
            WasReset = "Đã đặt lại mật khẩu.",
            DisableTitle = "Khóa tài khoản",
            DisableLead = "Không đăng nhập được nữa, các phiên làm việc kết thúc ngay. Số liệu đã nhập vẫn giữ nguyên.",
            Disable = "Khóa tài khoản",
            EnableTitle = "Mở khóa tài khoản",
            EnableLead = "Tài khoản đăng nhập lại được bằng mật khẩu cũ.",
            Enable = "Mở khóa tài khoản",
            Own = "Đây là tài khoản của bạn: không tự đặt lại mật khẩu hay khóa ở đây.",
            PassTitle = "Bàn giao vai trò",
            PassLead =
                "Người đang giữ thôi vai trò và người kế nhiệm nhận ngay trong một bước. Số liệu đang nhập, hồ sơ và tệp của đơn vị giữ nguyên, không phải nhập lại.",
            Successor = "Người kế nhiệm",
            NewPerson = "Người mới, chưa có tài khoản",
            NewName = "Họ và tên người mới",
            NewHint = "Chỉ điền khi người kế nhiệm chưa có tài khoản.",
            NewUserName = "Tên đăng nhập của người mới",
            PassReasonHint = "Được ghi vào nhật ký, ví dụ: chuyển công tác từ 01/11/2026.",
            PassNow = "Bàn giao",
            NothingSaved = "Chưa có gì thay đổi.",
            PassOf = (role, unit, person) => unit is null ? $"{role}: {person} đang giữ." : $"{role}, {unit}: {person} đang giữ.",
            WasPassed = person => $"Đã bàn giao cho {person}.",
        };

    public static PersonTexts En { get; } =
        new()
        {
            State = "State",
            Active = "Active",
            Waiting = "Has not chosen a password yet",
            Disabled = "Disabled",
            Seats = "Seats",
            Holds = "Holds it",
            Passed = "Passed on",
            Pass = "Pass on",
            Reason = "Reason",
            ReasonHint = "Kept in the record, for example: forgot the password. No names, no telephone numbers.",
            NoEmail = "none",
            EmailTitle = "Where notices are sent",
            SaveEmail = "Save the address",
            ResetTitle = "Reset the password",
            ResetLead =
                "The old password is void and every session of the account ends at once. The person has to choose a password at the next sign-in.",
            Reset = "Reset the password",
            WasReset = "The password was reset.",
            DisableTitle = "Disable the account",
            DisableLead = "Nobody signs in with it any more, its sessions end at once. What was entered stays.",
            Disable = "Disable the account",
            EnableTitle = "Enable the account",
            EnableLead = "The account may sign in again with its password.",
            Enable = "Enable the account",
            Own = "This is your own account: it is neither reset nor disabled here.",
            PassTitle = "Pass a seat on",
            PassLead =
                "The present holder gives the seat up and the successor takes it in one step. Drafts, dossiers and files of the unit stay as they are.",
            Successor = "Successor",
            NewPerson = "A new person without an account",
            NewName = "Full name of the new person",
            NewHint = "Only where the successor has no account yet.",
            NewUserName = "User name of the new person",
            PassReasonHint = "Kept in the record, for example: moved to another post on 01/11/2026.",
            PassNow = "Pass the seat on",
            NothingSaved = "Nothing has changed.",
            PassOf = (role, unit, person) => unit is null ? $"{role}: held by {person}." : $"{role}, {unit}: held by {person}.",
            WasPassed = person => $"The seat was passed to {person}.",
        };

    public static PersonTexts In(Language language) => language == Language.En ? En : Vi;
}
