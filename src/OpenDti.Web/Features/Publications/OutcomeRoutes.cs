using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Publications.Commending;
using OpenDti.Web.Features.Publications.Declared;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications;

/// <summary>What is drawn from results: who is commended, and how far declared points lay from the final ones.</summary>
public static class OutcomeRoutes
{
    private static readonly Role[] Agency = [Role.AuthorityAdministrator, Role.Publisher, Role.Auditor];

    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("publications.commendation", Agency),
        Permission.Seats("publications.commendation.list", Role.AuthorityAdministrator, Role.Publisher),
        Permission.Seats("publications.commendation.paper", Agency),
        Permission.Seats("publications.commendation.publish", Role.Publisher),
        Permission.Seats("publications.commendation.workbook", Agency),
        Permission.Seats("publications.declared", Agency),
        Permission.Seats("publications.declared.of-unit", [Role.Specialist, Role.Leader, .. Agency]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("publications.declared.workbook", Agency),
    ];

    public static IServiceCollection AddOutcomes(this IServiceCollection services) =>
        services
            .AddSingleton<Commendations>()
            .AddSingleton<KeepCommendation>()
            .AddSingleton<CommendationEndpoint>()
            .AddSingleton<DeclaredPages>()
            .AddSingleton<DeclaredEndpoint>();

    public static void MapOutcomes(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/{authority}/round-groups/{group:guid}");
        group
            .MapGet(
                "/commendation",
                (CommendationEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c)
            )
            .WithName("publications.commendation");
        group
            .MapPost(
                "/commendation",
                (CommendationEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ListAsync(r, group, c)
            )
            .WithName("publications.commendation.list");
        group
            .MapPost(
                "/commendation/publish",
                (CommendationEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.PublishAsync(r, group, c)
            )
            .WithName("publications.commendation.publish");
        group
            .MapGet(
                "/commendation.docx",
                (CommendationEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.PaperAsync(r, group, c)
            )
            .WithName("publications.commendation.paper");
        group
            .MapGet(
                "/commendation.xlsx",
                (CommendationEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.WorkbookAsync(r, group, c)
            )
            .WithName("publications.commendation.workbook");
        group
            .MapGet("/declared", (DeclaredEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowGroupAsync(r, group, c))
            .WithName("publications.declared");
        group
            .MapGet(
                "/declared.xlsx",
                (DeclaredEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.WorkbookAsync(r, group, c)
            )
            .WithName("publications.declared.workbook");
        routes
            .MapGet(
                $"/{{authority}}/dossiers/{{{DossierSubject.RouteValue}:guid}}/declared",
                (DeclaredEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowUnitAsync(r, dossier, c)
            )
            .WithName("publications.declared.of-unit");
    }
}
