using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Publications.Board;
using OpenDti.Web.Features.Publications.Releasing;
using OpenDti.Web.Features.Publications.Reminding;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications;

public static class PublicationsFeature
{
    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("publications.board", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.board.workbook", Role.AuthorityAdministrator, Role.Publisher, Role.Auditor),
        Permission.Seats("publications.remind", Role.AuthorityAdministrator),
        Permission.Seats("publications.remind.send", Role.AuthorityAdministrator),
        Permission.Seats("publications.release", Role.Publisher),
    ];

    public static IServiceCollection AddPublications(this IServiceCollection services) =>
        services
            .AddSingleton<ResultsLibrary>()
            .AddSingleton<ReleaseHistory>()
            .AddSingleton<ReleaseResults>()
            .AddSingleton<RemindPages>()
            .AddSingleton<RemindLate>()
            .AddSingleton<RemindEndpoint>()
            .AddSingleton<BoardReader>()
            .AddSingleton<BoardPages>()
            .AddSingleton<BoardEndpoint>();

    public static void MapPublications(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/{authority}/round-groups/{group:guid}");
        group
            .MapGet("", (BoardEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("publications.board");
        group
            .MapGet("/board.xlsx", (BoardEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.WorkbookAsync(r, group, c))
            .WithName("publications.board.workbook");
        group
            .MapGet("/remind", (RemindEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("publications.remind");
        group
            .MapPost("/remind", (RemindEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.SubmitAsync(r, group, c))
            .WithName("publications.remind.send");
        group
            .MapPost("/release", (BoardEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ReleaseAsync(r, group, c))
            .WithName("publications.release");
    }
}
