using OpenDti.Scoring;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Features.Units.Workplaces;

namespace OpenDti.Web.Features.Units.People;

public sealed record PersonHistoryTexts
{
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string At { get; init; }
    public required string What { get; init; }
    public required string By { get; init; }
    public required string Reason { get; init; }
    public required string Self { get; init; }

    /// <summary>Nobody gives themselves a seat but the first one, when the system is set up.</summary>
    public required string Founded { get; init; }
    public required string Unknown { get; init; }
    public required string PasswordReset { get; init; }
    public required string PasswordChanged { get; init; }
    public required string ContactChanged { get; init; }
    public required Func<string, string> Workplace { get; init; }
    public required string Disabled { get; init; }
    public required string Enabled { get; init; }
    public required Func<string, string> Granted { get; init; }
    public required Func<string, string, string> PassedOn { get; init; }
    public required Func<string, string, string> TakenOver { get; init; }

    public static PersonHistoryTexts Vi { get; } =
        new()
        {
            Title = "Nhật ký tài khoản",
            Lead = "Lấy từ nhật ký của hệ thống, không sửa được. Mật khẩu không bao giờ được ghi lại.",
            At = "Thời điểm",
            What = "Nội dung",
            By = "Người thực hiện",
            Reason = "Lý do",
            Self = "chính người dùng",
            Founded = "khi thiết lập hệ thống",
            Unknown = "không xác định",
            PasswordReset = "Đặt lại mật khẩu",
            PasswordChanged = "Đổi mật khẩu",
            ContactChanged = "Thay đổi địa chỉ hoặc ngôn ngữ nhận thông báo",
            Workplace = place => $"Ghi nơi công tác: {place}",
            Disabled = "Khóa tài khoản",
            Enabled = "Mở khóa tài khoản",
            Granted = seat => $"Được giao vai trò {seat}",
            PassedOn = (seat, person) => $"Bàn giao vai trò {seat} cho {person}",
            TakenOver = (seat, person) => $"Nhận bàn giao vai trò {seat} từ {person}",
        };

    public static PersonHistoryTexts En { get; } =
        new()
        {
            Title = "Log of the account",
            Lead = "From the record of the system, which nobody changes. Passwords are never kept.",
            At = "When",
            What = "What",
            By = "By",
            Reason = "Reason",
            Self = "the person",
            Founded = "when the system was set up",
            Unknown = "unknown",
            PasswordReset = "Password reset",
            PasswordChanged = "Password changed",
            ContactChanged = "Address or language of notices changed",
            Workplace = place => $"Workplace recorded: {place}",
            Disabled = "Account disabled",
            Enabled = "Account enabled",
            Granted = seat => $"Given the seat {seat}",
            PassedOn = (seat, person) => $"Passed the seat {seat} to {person}",
            TakenOver = (seat, person) => $"Took the seat {seat} over from {person}",
        };

    public static PersonHistoryTexts In(Language language) => language == Language.En ? En : Vi;

    /// <summary>What happened, from the side of this account.</summary>
    public string WhatOf(
        AuditFact fact,
        Guid account,
        Func<Guid, string> unitNamed,
        Func<Guid, string> holderOf,
        Func<Guid, string> personNamed
    ) =>
        fact switch
        {
            Accounts.PasswordReset => PasswordReset,
            Accounts.PasswordChanged => PasswordChanged,
            Accounts.ContactChanged => ContactChanged,
            WorkplaceSet set => Workplace(
                set.Unit is { } unit ? unitNamed(unit) : WorkplaceTexts.In(this == En ? Language.En : Language.Vi).AtNoUnit
            ),
            AccountDisabled => Disabled,
            AccountEnabled => Enabled,
            MembershipGranted granted => Granted(SeatOf(granted.Role, granted.Unit, unitNamed)),
            MembershipPassed passed when passed.Account == account => TakenOver(
                SeatOf(passed.Role, passed.Unit, unitNamed),
                holderOf(passed.Ended)
            ),
            MembershipPassed passed => PassedOn(SeatOf(passed.Role, passed.Unit, unitNamed), personNamed(passed.Account)),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };

    private string SeatOf(Role role, Guid? unit, Func<Guid, string> unitNamed)
    {
        var name = StaffTexts.In(this == En ? Language.En : Language.Vi).Role(role);
        return unit is { } id ? $"{name}, {unitNamed(id)}" : name;
    }
}
