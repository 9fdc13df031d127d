using OpenDti.Web.Features.Portal.Feedback;
using OpenDti.Web.Features.Portal.Front;
using OpenDti.Web.Features.Portal.Home;
using OpenDti.Web.Features.Portal.Rankings;
using OpenDti.Web.Features.Portal.UnitResult;
using OpenDti.Web.Features.Portal.WhatsNew;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal;

public static class PortalFeature
{
    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Anyone("portal.front"),
        Permission.Anyone("portal.home"),
        Permission.Anyone("portal.results"),
        Permission.Anyone("portal.ranking"),
        Permission.Anyone("portal.unit"),
        Permission.Anyone("portal.document"),
        Permission.Anyone("portal.feedback"),
        Permission.Anyone("portal.feedback.of-authority"),
        Permission.Anyone("portal.whats-new"),
    ];

    public static IServiceCollection AddPortal(this IServiceCollection services) =>
        services
            .AddSingleton<FrontEndpoint>()
            .AddSingleton<FeedbackEndpoint>()
            .AddSingleton<HomeEndpoint>()
            .AddSingleton<RankingEndpoint>()
            .AddSingleton<UnitResultEndpoint>();

    public static void MapPortal(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (FrontEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c)).WithName("portal.front");
        routes.MapGet("/{authority}", (HomeEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c)).WithName("portal.home");
        routes
            .MapGet("/{authority}/results", (HomeEndpoint e, CurrentRequest r, CancellationToken c) => e.ListAsync(r, c))
            .WithName("portal.results");
        routes
            .MapGet(
                "/{authority}/results/{sha256:length(64)}",
                (RankingEndpoint e, CurrentRequest r, string sha256, string? q, string? @class, string? order, CancellationToken c) =>
                    e.ShowAsync(r, sha256, q, @class, order, c)
            )
            .WithName("portal.ranking");
        routes
            .MapGet(
                "/{authority}/results/{sha256:length(64)}/units/{unit:guid}",
                (UnitResultEndpoint e, CurrentRequest r, string sha256, Guid unit, CancellationToken c) => e.ShowAsync(r, sha256, unit, c)
            )
            .WithName("portal.unit");
        routes
            .MapGet(
                "/{authority}/results/{sha256:length(64)}/document.json",
                (RankingEndpoint e, HttpContext h, CurrentRequest r, string sha256, CancellationToken c) => e.DocumentAsync(h, r, sha256, c)
            )
            .WithName("portal.document");
        routes
            .MapGet(HelpPaths.Feedback, (FeedbackEndpoint e, HttpContext h, CurrentRequest r, string? from) => e.Show(h.Request, r, from))
            .WithName("portal.feedback");
        routes
            .MapGet(
                "/{authority}" + HelpPaths.Feedback,
                (FeedbackEndpoint e, HttpContext h, CurrentRequest r, string? from) => e.Show(h.Request, r, from)
            )
            .WithName("portal.feedback.of-authority");
        routes.MapGet(HelpPaths.WhatsNew, () => Pages.Of<WhatsNewPage>(ReleaseNotes.All)).WithName("portal.whats-new");
    }
}
