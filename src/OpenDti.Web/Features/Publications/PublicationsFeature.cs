using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Approving;
using OpenDti.Web.Features.Publications.Board;
using OpenDti.Web.Features.Publications.Drafts;
using OpenDti.Web.Features.Publications.Papers;
using OpenDti.Web.Features.Publications.Releasing;
using OpenDti.Web.Features.Publications.Reminders;
using OpenDti.Web.Features.Publications.Reminding;
using OpenDti.Web.Jobs;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications;

public static class PublicationsFeature
{
    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("publications.board", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.board.workbook", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.draft", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.draft.send", Role.AuthorityAdministrator, Role.Publisher),
        Permission
            .Seats("publications.draft.of-unit", Role.Specialist, Role.Leader, Role.AuthorityAdministrator, Role.Publisher, Role.Auditor)
            .OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.draft.answer", Role.Specialist, Role.Leader).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.draft.confirm", Role.Leader).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.draft.settle", Role.AuthorityAdministrator, Role.Publisher).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.approval", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.approval.file", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.approval.record", Role.AuthorityAdministrator, Role.Publisher),
        Permission.Seats("publications.approval.withdraw", Role.Publisher),
        Permission.Seats("publications.papers.urging", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.papers.submission", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.papers.draft-results", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.remind", Role.AuthorityAdministrator),
        Permission.Seats("publications.remind.send", Role.AuthorityAdministrator),
        Permission.Seats("publications.release", Role.Publisher),
        .. CorrectionRoutes.Permissions,
        .. OutcomeRoutes.Permissions,
    ];

    public static IServiceCollection AddPublications(this IServiceCollection services) =>
        services
            .AddSingleton<ResultsLibrary>()
            .AddSingleton<ReleaseHistory>()
            .AddSingleton<ReleasedOfUnit>()
            .AddSingleton<ReadReleased>(provider => provider.GetRequiredService<ReleasedOfUnit>().ReadAsync)
            .AddSingleton<GroupFigures>()
            .AddSingleton<AgendaSource, DraftAgenda>()
            .AddSingleton<SendDraft>()
            .AddSingleton<AnswerDraft>()
            .AddSingleton<ConfirmDraftAnswer>()
            .AddSingleton<SettleDraftAnswer>()
            .AddSingleton<DraftPages>()
            .AddSingleton<DraftEndpoint>()
            .AddSingleton<ReleaseResults>()
            .AddSingleton<RecordApproval>()
            .AddSingleton<WithdrawApproval>()
            .AddSingleton<ApprovalPages>()
            .AddSingleton<ApprovalEndpoint>()
            .AddSingleton<PapersEndpoint>()
            .AddSingleton<RemindPages>()
            .AddSingleton<RemindLate>()
            .AddSingleton<RemindEndpoint>()
            .AddSingleton<RemindOfResults>()
            .AddSingleton<JobHandler>(provider => provider.GetRequiredService<RemindOfResults>())
            .AddSingleton<BoardReader>()
            .AddSingleton<BoardPages>()
            .AddSingleton<BoardEndpoint>()
            .AddCorrections()
            .AddOutcomes();

    public static void MapPublications(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/{authority}/round-groups/{group:guid}");
        group
            .MapGet(
                "",
                (BoardEndpoint e, HttpContext h, CurrentRequest r, Guid group, CancellationToken c) =>
                    e.ShowAsync(r, group, BoardQuery.Of(h.Request.Query), c)
            )
            .WithName("publications.board");
        group
            .MapGet(
                "/board.xlsx",
                (BoardEndpoint e, HttpContext h, CurrentRequest r, Guid group, CancellationToken c) =>
                    e.WorkbookAsync(r, group, BoardQuery.Of(h.Request.Query), c)
            )
            .WithName("publications.board.workbook");
        group
            .MapGet("/draft", (DraftEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowGroupAsync(r, group, c))
            .WithName("publications.draft");
        group
            .MapPost("/draft", (DraftEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SendAsync(r, group, c))
            .WithName("publications.draft.send");
        var draft = routes.MapGroup($"/{{authority}}/dossiers/{{{DossierSubject.RouteValue}:guid}}/draft");
        draft
            .MapGet("", (DraftEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowUnitAsync(r, dossier, c))
            .WithName("publications.draft.of-unit");
        draft
            .MapPost("", (DraftEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.AnswerAsync(r, dossier, c))
            .WithName("publications.draft.answer");
        draft
            .MapPost("/confirm", (DraftEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ConfirmAsync(r, dossier, c))
            .WithName("publications.draft.confirm");
        draft
            .MapPost("/settle", (DraftEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.SettleAsync(r, dossier, c))
            .WithName("publications.draft.settle");
        group
            .MapGet("/approval", (ApprovalEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("publications.approval");
        group
            .MapPost("/approval", (ApprovalEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.RecordAsync(r, group, c))
            .WithMetadata(new TakesFiles(TakesFiles.Paper))
            .WithName("publications.approval.record");
        group
            .MapGet("/approval/file", (ApprovalEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.FileAsync(r, group, c))
            .WithName("publications.approval.file");
        group
            .MapPost(
                "/approval/withdraw",
                (ApprovalEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.WithdrawAsync(r, group, c)
            )
            .WithName("publications.approval.withdraw");
        group
            .MapPost("/release", (ApprovalEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ReleaseAsync(r, group, c))
            .WithName("publications.release");
        group
            .MapGet("/urging.docx", (PapersEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.UrgingAsync(r, group, c))
            .WithName("publications.papers.urging");
        group
            .MapGet(
                "/submission.docx",
                (PapersEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SubmissionAsync(r, group, c)
            )
            .WithName("publications.papers.submission");
        group
            .MapGet(
                "/units/{dossier:guid}/draft-results.docx",
                (PapersEndpoint e, CurrentRequest r, Guid group, Guid dossier, CancellationToken c) =>
                    e.DraftResultsAsync(r, group, dossier, c)
            )
            .WithName("publications.papers.draft-results");
        group
            .MapGet(
                "/remind",
                (RemindEndpoint e, HttpContext h, CurrentRequest r, Guid group, CancellationToken c) =>
                    e.ShowAsync(r, group, BoardQuery.Of(h.Request.Query), c)
            )
            .WithName("publications.remind");
        group
            .MapPost("/remind", (RemindEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SubmitAsync(r, group, c))
            .WithName("publications.remind.send");
        routes.MapCorrections();
        routes.MapOutcomes();
    }
}
