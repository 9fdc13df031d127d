using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Complaints;
using OpenDti.Web.Features.Publications.Correcting;
using OpenDti.Web.Jobs;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications;

/// <summary>What happens to released results: complaints, corrections, and a release in the place of the first.</summary>
public static class CorrectionRoutes
{
    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission
            .Seats(
                "publications.complaints.of-unit",
                Role.Specialist,
                Role.Leader,
                Role.AuthorityAdministrator,
                Role.Publisher,
                Role.Auditor
            )
            .OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.complaints.file", Role.Leader).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.complaints.withdraw", Role.Leader).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.complaints", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.complaints.take-in", Role.AuthorityAdministrator, Role.Publisher),
        Permission.Seats("publications.complaint", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.complaint.decide", Role.AuthorityAdministrator, Role.Publisher).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.complaint.correct", Role.AuthorityAdministrator, Role.Publisher).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.correction", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.correction.file", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.correction.approve", Role.AuthorityAdministrator, Role.Publisher),
        Permission.Seats("publications.correction.withdraw", Role.Publisher),
        Permission.Seats("publications.correction.release", Role.Publisher),
    ];

    public static IServiceCollection AddCorrections(this IServiceCollection services) =>
        services
            .AddSingleton<FileComplaint>()
            .AddSingleton<WithdrawComplaint>()
            .AddSingleton<DecideComplaint>()
            .AddSingleton<CorrectCriterion>()
            .AddSingleton<RemindOverdueAnswers>()
            .AddSingleton<JobHandler>(provider => provider.GetRequiredService<RemindOverdueAnswers>())
            .AddSingleton<ComplaintPages>()
            .AddSingleton<ComplaintPageReader>()
            .AddSingleton<ComplaintEndpoint>()
            .AddSingleton<ApproveCorrection>()
            .AddSingleton<WithdrawCorrectionApproval>()
            .AddSingleton<SupersedeResults>()
            .AddSingleton<CorrectionPages>()
            .AddSingleton<CorrectionEndpoint>();

    public static void MapCorrections(this IEndpointRouteBuilder routes)
    {
        MapComplaints(routes.MapGroup($"/{{authority}}/dossiers/{{{DossierSubject.RouteValue}:guid}}/complaints"));
        var group = routes.MapGroup("/{authority}/round-groups/{group:guid}");
        group
            .MapGet(
                "/complaints",
                (ComplaintEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowGroupAsync(r, group, c)
            )
            .WithName("publications.complaints");
        group
            .MapPost("/complaints", (ComplaintEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.TakeInAsync(r, group, c))
            .WithName("publications.complaints.take-in");
        group
            .MapGet("/correction", (CorrectionEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("publications.correction");
        group
            .MapPost(
                "/correction",
                (CorrectionEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ApproveAsync(r, group, c)
            )
            .WithMetadata(new TakesFiles(TakesFiles.Paper))
            .WithName("publications.correction.approve");
        group
            .MapGet(
                "/correction/file",
                (CorrectionEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.FileAsync(r, group, c)
            )
            .WithName("publications.correction.file");
        group
            .MapPost(
                "/correction/withdraw",
                (CorrectionEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.WithdrawAsync(r, group, c)
            )
            .WithName("publications.correction.withdraw");
        group
            .MapPost(
                "/correction/release",
                (CorrectionEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ReleaseAsync(r, group, c)
            )
            .WithName("publications.correction.release");
    }

    private static void MapComplaints(RouteGroupBuilder complaints)
    {
        complaints
            .MapGet("", (ComplaintEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowUnitAsync(r, dossier, c))
            .WithName("publications.complaints.of-unit");
        complaints
            .MapPost("", (ComplaintEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.FileAsync(r, dossier, c))
            .WithName("publications.complaints.file");
        complaints
            .MapGet(
                "/{complaint:guid}",
                (ComplaintEndpoint e, CurrentRequest r, Guid dossier, Guid complaint, string? criterion, CancellationToken c) =>
                    e.ShowAsync(r, new ComplaintAsked(dossier, complaint, criterion), c)
            )
            .WithName("publications.complaint");
        complaints
            .MapPost(
                "/{complaint:guid}/withdraw",
                (ComplaintEndpoint e, CurrentRequest r, Guid dossier, Guid complaint, CancellationToken c) =>
                    e.WithdrawAsync(r, dossier, complaint, c)
            )
            .WithName("publications.complaints.withdraw");
        complaints
            .MapPost(
                "/{complaint:guid}/decide",
                (ComplaintEndpoint e, CurrentRequest r, Guid dossier, Guid complaint, CancellationToken c) =>
                    e.DecideAsync(r, dossier, complaint, c)
            )
            .WithName("publications.complaint.decide");
        complaints
            .MapPost(
                "/{complaint:guid}/correct",
                (ComplaintEndpoint e, CurrentRequest r, Guid dossier, Guid complaint, CancellationToken c) =>
                    e.CorrectAsync(r, dossier, complaint, c)
            )
            .WithName("publications.complaint.correct");
    }
}
