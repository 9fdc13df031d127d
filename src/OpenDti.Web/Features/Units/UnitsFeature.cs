using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Units.Nominees;
using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Features.Units.Register;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Features.Units.Workplaces;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units;

public static class UnitsFeature
{
    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("units.list", Role.AuthorityAdministrator, Role.Auditor),
        Permission.Seats("units.register", Role.AuthorityAdministrator),
        Permission.Seats("units.staff", Role.AuthorityAdministrator, Role.Auditor),
        Permission.Seats("units.staff.seat", Role.AuthorityAdministrator),
        Permission.Seats("units.person", Role.AuthorityAdministrator, Role.Auditor),
        Permission.Seats("units.person.reset", Role.AuthorityAdministrator),
        Permission.Seats("units.person.email", Role.AuthorityAdministrator),
        Permission.Seats("units.person.disable", Role.AuthorityAdministrator),
        Permission.Seats("units.person.enable", Role.AuthorityAdministrator),
        Permission.Seats("units.person.workplace", Role.AuthorityAdministrator),
        Permission.Seats("units.seat", Role.AuthorityAdministrator),
        Permission.Seats("units.seat.pass", Role.AuthorityAdministrator),
        Permission.Seats("units.nominees", Role.AuthorityAdministrator),
        Permission.Seats("units.nominees.template", Role.AuthorityAdministrator),
        Permission.Seats("units.nominees.upload", Role.AuthorityAdministrator),
        Permission.Seats("units.nominees.preview", Role.AuthorityAdministrator),
        Permission.Seats("units.nominees.carry-out", Role.AuthorityAdministrator),
    ];

    public static IReadOnlyList<RefusalText> Refusals { get; } =
    [
        new("unit.no-line", "Chưa có dòng nào: nhập mỗi dòng một đơn vị.", "There is no line: enter one unit a line."),
        new(
            "unit.line-unreadable",
            "Dòng {0}: cần mã và tên, cách nhau bằng dấu chấm phẩy; mã tối đa 30 ký tự, tên tối đa 200 ký tự.",
            "Line {0}: code and name are needed, a semicolon between them; the code takes 30 characters, the name 200."
        ),
        new("unit.code-taken", "Dòng {0}: mã {1} đã có.", "Line {0}: the code {1} is taken."),
        new("staff.person", "Nhập họ và tên, tối đa {0:n} ký tự.", "Enter the full name, {0:n} characters at the most."),
        new(
            "staff.user-name",
            "Tên đăng nhập gồm chữ không dấu, số, dấu chấm hoặc gạch nối, từ 3 đến 64 ký tự.",
            "A user name has letters without marks, digits, dots or hyphens, 3 to 64 of them."
        ),
        new("staff.user-name-taken", "Tên đăng nhập {0} đã có người dùng.", "The user name {0} is taken."),
        new(
            "staff.unit",
            "Chọn đơn vị cho chuyên viên và lãnh đạo đơn vị: vai trò này thuộc một đơn vị còn hoạt động.",
            "Choose the unit of a specialist or a leader: the seat belongs to a unit that is there."
        ),
        .. PersonRefusals.All,
        .. WorkplaceRefusals.All,
        .. NomineeRefusals.All,
    ];

    public static IReadOnlyList<NoticeText> Notices { get; } =
    [
        new(
            "account.password-was-reset",
            new(
                "Mật khẩu của bạn đã được đặt lại",
                "Cơ quan chủ trì đã đặt lại mật khẩu tài khoản của bạn; mọi phiên làm việc trước đó đã kết thúc. Lý do: {0}\nNếu bạn không đề nghị việc này, hãy báo ngay cho cơ quan chủ trì.",
                "Xem tài khoản của tôi"
            ),
            new(
                "Your password was reset",
                "The operating body gave your account a new password; every session before it has ended. Reason: {0}\nIf you did not ask for this, tell the operating body at once.",
                "See my account"
            )
        ),
        new(
            "account.workplace-was-set",
            new(
                "Nơi công tác của bạn đã được ghi: {0}",
                "Cơ quan chủ trì ghi nơi công tác của bạn: {0}. Lý do: {1}\nBạn không quyết định việc gì về đơn vị mình công tác. Nếu ghi chưa đúng, hãy báo ngay cho cơ quan chủ trì.",
                "Xem tài khoản của tôi"
            ),
            new(
                "Your workplace was recorded: {0}",
                "The operating body recorded where you work: {0}. Reason: {1}\nYou decide nothing about the unit you work at. If this is wrong, tell the operating body at once.",
                "See my account"
            )
        ),
    ];

    public static IServiceCollection AddUnits(this IServiceCollection services) =>
        services
            .AddSingleton<RegisterUnits>()
            .AddSingleton<UnitListEndpoint>()
            .AddSingleton<StaffEndpoint>()
            .AddSingleton<PersonHistory>()
            .AddSingleton<PersonPages>()
            .AddSingleton<ResetPassword>()
            .AddSingleton<SwitchAccount>()
            .AddSingleton<SetAddress>()
            .AddSingleton<PassSeat>()
            .AddSingleton<SetWorkplace>()
            .AddSingleton<WorkplaceEndpoint>()
            .AddSingleton<PersonEndpoint>()
            .AddSingleton<SeatEndpoint>()
            .AddSingleton<ImportNominees>()
            .AddSingleton<NomineesEndpoint>();

    public static void MapUnits(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/{authority}" + UnitPaths.List, (UnitListEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("units.list");
        routes
            .MapPost("/{authority}" + UnitPaths.List, (UnitListEndpoint e, CurrentRequest r, CancellationToken c) => e.SubmitAsync(r, c))
            .WithName("units.register");
        routes
            .MapGet("/{authority}" + StaffEndpoint.Path, (StaffEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("units.staff");
        routes
            .MapPost("/{authority}" + StaffEndpoint.Path, (StaffEndpoint e, CurrentRequest r, CancellationToken c) => e.SubmitAsync(r, c))
            .WithName("units.staff.seat");
        routes.MapPeople();
        routes.MapNominees();
    }

    private static void MapPeople(this IEndpointRouteBuilder routes)
    {
        var person = routes.MapGroup("/{authority}" + StaffEndpoint.Path + "/{account:guid}");
        person
            .MapGet("", (PersonEndpoint e, CurrentRequest r, Guid account, CancellationToken c) => e.ShowAsync(r, account, c))
            .WithName("units.person");
        person
            .MapPost("/password", (PersonEndpoint e, CurrentRequest r, Guid account, CancellationToken c) => e.ResetAsync(r, account, c))
            .WithName("units.person.reset");
        person
            .MapPost("/email", (PersonEndpoint e, CurrentRequest r, Guid account, CancellationToken c) => e.EmailAsync(r, account, c))
            .WithName("units.person.email");
        person
            .MapPost("/disable", (PersonEndpoint e, CurrentRequest r, Guid account, CancellationToken c) => e.DisableAsync(r, account, c))
            .WithName("units.person.disable");
        person
            .MapPost("/enable", (PersonEndpoint e, CurrentRequest r, Guid account, CancellationToken c) => e.EnableAsync(r, account, c))
            .WithName("units.person.enable");
        person
            .MapPost(
                "/workplace",
                (WorkplaceEndpoint e, CurrentRequest r, Guid account, CancellationToken c) => e.SubmitAsync(r, account, c)
            )
            .WithName("units.person.workplace");
        var seat = person.MapGroup("/seats/{seat:guid}");
        seat.MapGet(
                "",
                (SeatEndpoint e, CurrentRequest r, Guid account, Guid seat, CancellationToken c) => e.ShowAsync(r, account, seat, c)
            )
            .WithName("units.seat");
        seat.MapPost(
                "",
                (SeatEndpoint e, CurrentRequest r, Guid account, Guid seat, CancellationToken c) => e.PassAsync(r, account, seat, c)
            )
            .WithName("units.seat.pass");
    }

    private static void MapNominees(this IEndpointRouteBuilder routes)
    {
        var path = "/{authority}" + NomineesEndpoint.Path;
        routes.MapGet(path, NomineesEndpoint.Show).WithName("units.nominees");
        routes
            .MapGet(path + ".xlsx", (NomineesEndpoint e, CurrentRequest r, CancellationToken c) => e.TemplateAsync(r, c))
            .WithName("units.nominees.template");
        routes
            .MapPost(path, (NomineesEndpoint e, CurrentRequest r, CancellationToken c) => e.UploadAsync(r, c))
            .WithMetadata(new TakesFiles(TakesFiles.Workbook))
            .WithName("units.nominees.upload");
        routes
            .MapGet(
                path + "/{nominees:guid}",
                (NomineesEndpoint e, CurrentRequest r, Guid nominees, CancellationToken c) => e.PreviewAsync(r, nominees, c)
            )
            .WithName("units.nominees.preview");
        routes
            .MapPost(
                path + "/{nominees:guid}",
                (NomineesEndpoint e, CurrentRequest r, Guid nominees, CancellationToken c) => e.CarryOutAsync(r, nominees, c)
            )
            .WithName("units.nominees.carry-out");
    }
}
