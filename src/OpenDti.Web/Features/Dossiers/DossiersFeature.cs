using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Enter;
using OpenDti.Web.Features.Dossiers.MyWork;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.Dossiers.RollOver;
using OpenDti.Web.Features.Dossiers.RoundList;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers;

public static class DossiersFeature
{
    private static readonly Role[] UnitRoles = [Role.Specialist, Role.Leader];
    private static readonly Role[] RoundRoles = [Role.AuthorityAdministrator, Role.Publisher, Role.Auditor];

    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("dossiers.my-work", Enum.GetValues<Role>()),
        Permission.Seats("dossiers.overview", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.entry", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.save", Role.Specialist).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Enter)),
        Permission.Seats("dossiers.send", Role.Specialist).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Send)),
        Permission.Seats("dossiers.decide", Role.Leader, Role.Auditor).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.confirm", Role.Leader).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Confirm)),
        Permission.Seats("dossiers.return", Role.Leader).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Return)),
        Permission.Seats("dossiers.withdraw", Role.Leader).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Withdraw)),
        Permission.Seats("dossiers.deadline", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.deadline.submit", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("rounds.list", RoundRoles),
        Permission.Seats("rounds.open", Role.AuthorityAdministrator),
        Permission.Seats("rounds.open.submit", Role.AuthorityAdministrator),
        Permission.Seats("rounds.roll-over", Role.AuthorityAdministrator),
        Permission.Seats("rounds.deadline", Role.AuthorityAdministrator),
        Permission.Seats("rounds.deadline.submit", Role.AuthorityAdministrator),
    ];

    public static IServiceCollection AddDossiers(this IServiceCollection services) =>
        services
            .AddSingleton<DossierReader>()
            .AddSingleton<Enterers>()
            .AddSingleton<EntryPages>()
            .AddSingleton<SaveAnswers>()
            .AddSingleton<EntryEndpoint>()
            .AddSingleton<OverviewPages>()
            .AddSingleton<OverviewEndpoint>()
            .AddSingleton<SendDossier>()
            .AddSingleton<SendEndpoint>()
            .AddSingleton<WithdrawDossier>()
            .AddSingleton<WithdrawEndpoint>()
            .AddSingleton<DeadlinePages>()
            .AddSingleton<ChangeGroupDeadline>()
            .AddSingleton<ExtendDossier>()
            .AddSingleton<DeadlineEndpoint>()
            .AddSingleton<DecidePages>()
            .AddSingleton<ConfirmDossier>()
            .AddSingleton<ReturnDossier>()
            .AddSingleton<DecideEndpoint>()
            .AddSingleton<MyWorkEndpoint>()
            .AddSingleton<OpenRoundGroup>()
            .AddSingleton<OpenEndpoint>()
            .AddSingleton<RollOverEndpoint>()
            .AddSingleton<RoundListEndpoint>();

    public static void MapDossiers(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/{authority}/work", (MyWorkEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("dossiers.my-work");

        var dossier = routes.MapGroup($"/{{authority}}/dossiers/{{{DossierSubject.RouteValue}:guid}}");
        dossier
            .MapGet("", (OverviewEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("dossiers.overview");
        dossier
            .MapGet(
                "/indices/{index}",
                (EntryEndpoint e, CurrentRequest r, Guid dossier, string index, EntryFilter? filter, CancellationToken c) =>
                    e.ShowAsync(r, dossier, index, filter, c)
            )
            .WithName("dossiers.entry");
        dossier
            .MapPost(
                "/answers/{indicator}",
                (EntryEndpoint e, HttpContext h, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.SaveAsync(h, r, dossier, indicator, c)
            )
            .WithName("dossiers.save");
        dossier
            .MapPost("/send", (SendEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.SubmitAsync(r, dossier, c))
            .WithName("dossiers.send");
        dossier
            .MapGet("/decide", (DecideEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("dossiers.decide");
        dossier
            .MapPost("/confirm", (DecideEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ConfirmAsync(r, dossier, c))
            .WithName("dossiers.confirm");
        dossier
            .MapPost("/return", (DecideEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ReturnAsync(r, dossier, c))
            .WithName("dossiers.return");
        dossier
            .MapPost("/withdraw", (WithdrawEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.SubmitAsync(r, dossier, c))
            .WithName("dossiers.withdraw");
        dossier
            .MapGet(
                "/deadline",
                (DeadlineEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowDossierAsync(r, dossier, c)
            )
            .WithName("dossiers.deadline");
        dossier
            .MapPost(
                "/deadline",
                (DeadlineEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.SubmitDossierAsync(r, dossier, c)
            )
            .WithName("dossiers.deadline.submit");

        routes
            .MapGet("/{authority}/rounds", (RoundListEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("rounds.list");
        routes
            .MapGet("/{authority}/rounds/new", (OpenEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("rounds.open");
        routes
            .MapPost("/{authority}/rounds/new", (OpenEndpoint e, CurrentRequest r, CancellationToken c) => e.SubmitAsync(r, c))
            .WithName("rounds.open.submit");
        routes
            .MapGet(
                "/{authority}/round-groups/{group:guid}/next-year",
                (RollOverEndpoint e, CurrentRequest r, Guid group, string? set, CancellationToken c) => e.ShowAsync(r, group, set, c)
            )
            .WithName("rounds.roll-over");

        const string GroupDeadline = "/{authority}/round-groups/{group:guid}/deadline";
        routes
            .MapGet(GroupDeadline, (DeadlineEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowGroupAsync(r, group, c))
            .WithName("rounds.deadline");
        routes
            .MapPost(
                GroupDeadline,
                (DeadlineEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SubmitGroupAsync(r, group, c)
            )
            .WithName("rounds.deadline.submit");
    }
}
