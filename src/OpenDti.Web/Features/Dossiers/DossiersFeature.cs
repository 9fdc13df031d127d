using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers.Assign;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Enter;
using OpenDti.Web.Features.Dossiers.History;
using OpenDti.Web.Features.Dossiers.Invitation;
using OpenDti.Web.Features.Dossiers.Merge;
using OpenDti.Web.Features.Dossiers.MyWork;
using OpenDti.Web.Features.Dossiers.Open;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.Dossiers.Papers;
using OpenDti.Web.Features.Dossiers.Receipts;
using OpenDti.Web.Features.Dossiers.RoundList;
using OpenDti.Web.Features.Dossiers.Workbook;
using OpenDti.Web.Features.Units;
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
        Permission.Seats("dossiers.paper", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.paper.form", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.paper.file", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission
            .Seats("dossiers.paper.hand-in", Role.Specialist)
            .OfUnit(DossierSubject.UnitOf)
            .In(DossierMoves.StatesFor(DossierAct.Confirm)),
        Permission.Seats("dossiers.assignments", UnitRoles).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.assignments.give", UnitRoles).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Enter)),
        Permission.Seats("dossiers.assignments.take-back", UnitRoles).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.assignments.link", UnitRoles).OfUnit(DossierSubject.UnitOf),
        Permission.Anyone("dossiers.invitation"),
        Permission.Anyone("dossiers.invitation.begin"),
        Permission.Seats("dossiers.entry", [.. UnitRoles, Role.Contributor, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.history", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.workbook", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.workbook.download", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.workbook.upload", Role.Specialist).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.workbook.preview", Role.Specialist).OfUnit(DossierSubject.UnitOf),
        Permission
            .Seats("dossiers.workbook.save", Role.Specialist)
            .OfUnit(DossierSubject.UnitOf)
            .In(DossierMoves.StatesFor(DossierAct.Enter)),
        Permission
            .Seats("dossiers.save", Role.Specialist, Role.Contributor)
            .OfUnit(DossierSubject.UnitOf)
            .In(DossierMoves.StatesFor(DossierAct.Enter)),
        Permission.Seats("dossiers.send", Role.Specialist).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Send)),
        Permission.Seats("dossiers.decide", Role.Leader, Role.Auditor).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.confirm", Role.Leader).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Confirm)),
        Permission.Seats("dossiers.return", Role.Leader).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Return)),
        Permission.Seats("dossiers.withdraw", UnitRoles).OfUnit(DossierSubject.UnitOf).In(DossierMoves.StatesFor(DossierAct.Withdraw)),
        Permission.Seats("dossiers.receipt", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.receipt.file", [.. UnitRoles, Role.Auditor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.receipt-check", [.. UnitRoles, Role.Auditor, Role.AuthorityAdministrator]),
        Permission.Seats("dossiers.deadline", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("dossiers.deadline.submit", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("rounds.list", RoundRoles),
        Permission.Seats("rounds.open", Role.AuthorityAdministrator),
        Permission.Seats("rounds.open.submit", Role.AuthorityAdministrator),
        Permission.Seats("rounds.deadline", Role.AuthorityAdministrator),
        Permission.Seats("rounds.deadline.submit", Role.AuthorityAdministrator),
        Permission.Seats("units.merge", Role.AuthorityAdministrator),
        Permission.Seats("units.merge.submit", Role.AuthorityAdministrator),
    ];

    public static IServiceCollection AddDossiers(this IServiceCollection services) =>
        services
            .AddSingleton<DossierReader>()
            .AddSingleton<LastYears>()
            .AddSingleton<DossierHistories>()
            .AddSingleton<Enterers>()
            .AddSingleton<EntryPages>()
            .AddSingleton<AnswerRules>()
            .AddSingleton<SaveAnswers>()
            .AddSingleton<EntryEndpoint>()
            .AddSingleton<OverviewPages>()
            .AddSingleton<OverviewEndpoint>()
            .AddSingleton<SendDossier>()
            .AddSingleton<SendEndpoint>()
            .AddSingleton<WithdrawDossier>()
            .AddSingleton<WithdrawEndpoint>()
            .AddSingleton<ReceiptReader>()
            .AddSingleton<ReceiptEndpoint>()
            .AddSingleton<ConfirmationLookup>()
            .AddSingleton<ReceiptCheckEndpoint>()
            .AddSingleton<DeadlinePages>()
            .AddSingleton<ChangeGroupDeadline>()
            .AddSingleton<ExtendDossier>()
            .AddSingleton<DeadlineEndpoint>()
            .AddSingleton<DecidePages>()
            .AddSingleton<ConfirmDossier>()
            .AddSingleton<ReturnDossier>()
            .AddSingleton<DecideEndpoint>()
            .AddSingleton<PaperPages>()
            .AddSingleton<ConfirmByPaper>()
            .AddSingleton<PaperEndpoint>()
            .AddSingleton<Assignments>()
            .AddSingleton<AssignCriteria>()
            .AddSingleton<MakeEntryLink>()
            .AddSingleton<AssignPages>()
            .AddSingleton<AssignEndpoint>()
            .AddSingleton<UseEntryLink>()
            .AddSingleton<InvitationEndpoint>()
            .AddSingleton<HistoryEndpoint>()
            .AddSingleton<WorkbookPages>()
            .AddSingleton<SaveWorkbook>()
            .AddSingleton<WorkbookEndpoint>()
            .AddSingleton<MyWorkEndpoint>()
            .AddSingleton<OpenRoundGroup>()
            .AddSingleton<OpenEndpoint>()
            .AddSingleton<RoundListEndpoint>()
            .AddSingleton<MergeUnits>()
            .AddSingleton<MergeEndpoint>();

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
            .MapGet("/paper", (PaperEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("dossiers.paper");
        dossier
            .MapGet("/paper/form", (PaperEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.FormAsync(r, dossier, c))
            .WithName("dossiers.paper.form");
        dossier
            .MapGet(
                "/paper/file",
                (PaperEndpoint e, HttpContext h, CurrentRequest r, Guid dossier, CancellationToken c) => e.FileAsync(h, r, dossier, c)
            )
            .WithName("dossiers.paper.file");
        dossier
            .MapPost("/paper", (PaperEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.SubmitAsync(r, dossier, c))
            .WithMetadata(new TakesFiles(TakesFiles.Paper))
            .WithName("dossiers.paper.hand-in");
        dossier
            .MapGet("/assignments", (AssignEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("dossiers.assignments");
        dossier
            .MapPost(
                "/assignments",
                (AssignEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.SubmitAsync(r, dossier, c)
            )
            .WithName("dossiers.assignments.give");
        dossier
            .MapPost(
                "/assignments/take-back",
                (AssignEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.TakeBackAsync(r, dossier, c)
            )
            .WithName("dossiers.assignments.take-back");
        dossier
            .MapPost(
                "/assignments/links",
                (AssignEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.MakeLinkAsync(r, dossier, c)
            )
            .WithName("dossiers.assignments.link");
        const string Invitation = "/entry-links/{secret:length(64)}";
        routes
            .MapGet(Invitation, (InvitationEndpoint e, string secret, CancellationToken c) => e.ShowAsync(secret, c))
            .WithName("dossiers.invitation");
        routes
            .MapPost(
                Invitation,
                (InvitationEndpoint e, HttpContext h, CurrentRequest r, string secret, CancellationToken c) =>
                    e.SubmitAsync(h, r, secret, c)
            )
            .WithName("dossiers.invitation.begin");
        dossier
            .MapGet(
                "/history",
                (HistoryEndpoint e, CurrentRequest r, Guid dossier, string? criterion, CancellationToken c) =>
                    e.ShowAsync(r, dossier, criterion, c)
            )
            .WithName("dossiers.history");
        dossier
            .MapGet("/workbook", (WorkbookEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("dossiers.workbook");
        dossier
            .MapGet(
                "/workbook.xlsx",
                (WorkbookEndpoint e, CurrentRequest r, Guid dossier, string? index, Guid? colleague, CancellationToken c) =>
                    e.DownloadAsync(r, dossier, index, colleague, c)
            )
            .WithName("dossiers.workbook.download");
        dossier
            .MapPost("/workbook", (WorkbookEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.SubmitAsync(r, dossier, c))
            .WithMetadata(new TakesFiles(TakesFiles.Workbook))
            .WithName("dossiers.workbook.upload");
        dossier
            .MapGet(
                "/workbook/{workbook:guid}",
                (WorkbookEndpoint e, CurrentRequest r, Guid dossier, Guid workbook, CancellationToken c) =>
                    e.PreviewAsync(r, dossier, workbook, c)
            )
            .WithName("dossiers.workbook.preview");
        dossier
            .MapPost(
                "/workbook/{workbook:guid}",
                (WorkbookEndpoint e, CurrentRequest r, Guid dossier, Guid workbook, CancellationToken c) =>
                    e.ApplyAsync(r, dossier, workbook, c)
            )
            .WithName("dossiers.workbook.save");
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
            .MapGet("/receipt", (ReceiptEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("dossiers.receipt");
        dossier
            .MapGet(
                "/receipt.json",
                (ReceiptEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.DownloadAsync(r, dossier, c)
            )
            .WithName("dossiers.receipt.file");
        routes
            .MapGet(
                "/{authority}" + DossierPaths.ReceiptCheck,
                (ReceiptCheckEndpoint e, CurrentRequest r, string? code, string? version, CancellationToken c) =>
                    e.ShowAsync(r, code, version, c)
            )
            .WithName("dossiers.receipt-check");
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

        const string Merge = "/{authority}" + UnitPaths.Merge;
        routes.MapGet(Merge, (MergeEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c)).WithName("units.merge");
        routes
            .MapPost(Merge, (MergeEndpoint e, CurrentRequest r, CancellationToken c) => e.SubmitAsync(r, c))
            .WithName("units.merge.submit");
    }
}
