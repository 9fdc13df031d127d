using OpenDti.Web.Features.Portal.Changes;
using OpenDti.Web.Features.Portal.Commended;
using OpenDti.Web.Features.Portal.Feedback;
using OpenDti.Web.Features.Portal.Front;
using OpenDti.Web.Features.Portal.Home;
using OpenDti.Web.Features.Portal.Indicators;
using OpenDti.Web.Features.Portal.Rankings;
using OpenDti.Web.Features.Portal.Sets;
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
        Permission.Anyone("portal.changes"),
        Permission.Anyone("portal.commended"),
        Permission.Anyone("portal.unit"),
        Permission.Anyone("portal.indicator"),
        Permission.Anyone("portal.document"),
        Permission.Anyone("portal.set"),
        Permission.Anyone("portal.set-file"),
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
            .AddSingleton<ChangesEndpoint>()
            .AddSingleton<CommendedEndpoint>()
            .AddSingleton<UnitResultEndpoint>()
            .AddSingleton<IndicatorEndpoint>()
            .AddSingleton<SetEndpoint>();

    public static void MapPortal(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (FrontEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c)).WithName("portal.front");
        routes
            .MapGet("/{authority}", (HomeEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("portal.home")
            .ForEverybody();
        routes
            .MapGet("/{authority}/results", (HomeEndpoint e, CurrentRequest r, string? q, CancellationToken c) => e.ListAsync(r, q, c))
            .WithName("portal.results")
            .ForEverybody();
        routes
            .MapGet(
                "/{authority}/results/{sha256:length(64)}",
                (RankingEndpoint e, HttpContext h, CurrentRequest r, string sha256, CancellationToken c) =>
                    e.ShowAsync(r, sha256, RankingQuery.Of(h.Request.Query), c)
            )
            .WithName("portal.ranking")
            .KeptForEverybody();
        routes
            .MapGet(
                "/{authority}/results/{sha256:length(64)}/changes",
                (ChangesEndpoint e, CurrentRequest r, string sha256, CancellationToken c) => e.ShowAsync(r, sha256, c)
            )
            .WithName("portal.changes")
            .KeptForEverybody();
        routes
            .MapGet(
                "/{authority}/results/{sha256:length(64)}/commended",
                (CommendedEndpoint e, CurrentRequest r, string sha256, CancellationToken c) => e.ShowAsync(r, sha256, c)
            )
            .WithName("portal.commended")
            .ForEverybody();
        routes
            .MapGet(
                "/{authority}/results/{sha256:length(64)}/units/{unit:guid}",
                (UnitResultEndpoint e, CurrentRequest r, string sha256, Guid unit, CancellationToken c) => e.ShowAsync(r, sha256, unit, c)
            )
            .WithName("portal.unit")
            .KeptForEverybody();
        routes
            .MapGet(
                "/{authority}/results/{sha256:length(64)}/indicators/{indicator}",
                (IndicatorEndpoint e, CurrentRequest r, string sha256, string indicator, CancellationToken c) =>
                    e.ShowAsync(r, sha256, indicator, c)
            )
            .WithName("portal.indicator")
            .KeptForEverybody();
        routes
            .MapGet(
                "/{authority}/results/{sha256:length(64)}/document.json",
                (RankingEndpoint e, HttpContext h, CurrentRequest r, string sha256, CancellationToken c) => e.DocumentAsync(h, r, sha256, c)
            )
            .WithName("portal.document")
            .KeptForEverybody();
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
        MapSets(routes);
    }

    private static void MapSets(IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/{authority}/indicator-sets/{sha256:length(64)}",
                (SetEndpoint e, CurrentRequest r, string sha256, CancellationToken c) => e.ShowAsync(r, sha256, c)
            )
            .WithName("portal.set")
            .KeptForEverybody();
        routes
            .MapGet(
                "/{authority}/indicator-sets/{sha256:length(64)}/set.yaml",
                (SetEndpoint e, HttpContext h, CurrentRequest r, string sha256, CancellationToken c) => e.FileAsync(h, r, sha256, c)
            )
            .WithName("portal.set-file")
            .KeptForEverybody();
    }
}
