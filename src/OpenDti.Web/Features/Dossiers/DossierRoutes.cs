using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers.Assign;
using OpenDti.Web.Features.Dossiers.Deadlines;
using OpenDti.Web.Features.Dossiers.Decide;
using OpenDti.Web.Features.Dossiers.Enter;
using OpenDti.Web.Features.Dossiers.History;
using OpenDti.Web.Features.Dossiers.Invitation;
using OpenDti.Web.Features.Dossiers.MyWork;
using OpenDti.Web.Features.Dossiers.Overview;
using OpenDti.Web.Features.Dossiers.Papers;
using OpenDti.Web.Features.Dossiers.Receipts;
using OpenDti.Web.Features.Dossiers.Workbook;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The addresses of one dossier's pages, and of the work that waits for a person.</summary>
public static class DossierRoutes
{
    public static void MapDossierPages(this IEndpointRouteBuilder routes)
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
            .MapGet("/paper/file", (PaperEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.FileAsync(r, dossier, c))
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
            .MapGet(Invitation, (InvitationEndpoint e, CurrentRequest r, string secret, CancellationToken c) => e.ShowAsync(r, secret, c))
            .WithName("dossiers.invitation");
        routes
            .MapPost(
                Invitation,
                (InvitationEndpoint e, HttpContext h, CurrentRequest r, string secret, CancellationToken c) =>
                    e.SubmitAsync(h, r, secret, c)
            )
            .WithName("dossiers.invitation.begin");
        routes
            .MapPost(
                HeldForms.LinkPath,
                (InvitationEndpoint e, HttpContext h, CurrentRequest r, CancellationToken c) => e.GoOnAsync(h, r, c)
            )
            .WithName("dossiers.invitation.go-on");
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
            .MapPost(
                "/corrections",
                (CorrectionsEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.SubmitAsync(r, dossier, c)
            )
            .WithName("dossiers.corrections.confirm");
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
    }
}
