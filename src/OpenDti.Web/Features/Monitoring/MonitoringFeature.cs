using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Monitoring.Api;
using OpenDti.Web.Features.Monitoring.Compare;
using OpenDti.Web.Features.Monitoring.Contest;
using OpenDti.Web.Features.Monitoring.Figures;
using OpenDti.Web.Features.Monitoring.Import;
using OpenDti.Web.Features.Monitoring.Request;
using OpenDti.Web.Features.Monitoring.Sources;
using OpenDti.Web.Jobs;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Monitoring;

public static class MonitoringFeature
{
    private static readonly Role[] Readers = [Role.AuthorityAdministrator, Role.Appraiser, Role.Auditor];

    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("monitoring.sources", Readers),
        Permission.Seats("monitoring.sources.enter", Role.AuthorityAdministrator),
        Permission.Seats("monitoring.source", Readers),
        Permission.Seats("monitoring.source.token", Role.AuthorityAdministrator),
        Permission.Seats("monitoring.source.token.revoke", Role.AuthorityAdministrator),
        Permission.Seats("monitoring.source.inputs", Role.AuthorityAdministrator),
        Permission.Seats("monitoring.source.upload", Role.AuthorityAdministrator),
        Permission.Seats("monitoring.file", Role.AuthorityAdministrator),
        Permission.Seats("monitoring.file.take", Role.AuthorityAdministrator),
        Permission.Seats("monitoring.comparison", Role.AuthorityAdministrator, Role.Auditor),
        Permission.Seats("monitoring.request", Role.AuthorityAdministrator, Role.Auditor),
        Permission.Seats("monitoring.request.workbook", Role.AuthorityAdministrator, Role.Auditor),
        Permission.Seats("monitoring.figures", Role.Specialist, Role.Leader, Role.Auditor).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("monitoring.contest", Role.Specialist, Role.Leader, Role.Auditor).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("monitoring.contest.submit", Role.Specialist).OfUnit(DossierSubject.UnitOf),
        Permission.Anyone("monitoring.api"),
    ];

    public static IServiceCollection AddMonitoring(this IServiceCollection services) =>
        services
            .AddSingleton<SourceReader>()
            .AddSingleton<EnterSource>()
            .AddSingleton<SaveMonitored>()
            .AddSingleton<GiveInputs>()
            .AddSingleton<SourceShares>()
            .AddSingleton<SourcesEndpoint>()
            .AddSingleton<ImportEndpoint>()
            .AddSingleton<CompareEndpoint>()
            .AddSingleton<RequestEndpoint>()
            .AddSingleton<FiguresEndpoint>()
            .AddSingleton<ContestEndpoint>()
            .AddSingleton<JobHandler, TellDayOfFigures>()
            .AddSingleton<ApiEndpoint>();

    public static void MapMonitoring(this IEndpointRouteBuilder routes)
    {
        routes.MapSources();
        routes.MapGroups();
        routes
            .MapPut(
                ApiEndpoint.Route,
                (ApiEndpoint e, HttpContext h, CurrentRequest r, string source, string input, string unit, CancellationToken c) =>
                    e.PutAsync(h, r, source, input, unit, c)
            )
            .WithMetadata(new TakesJson())
            .WithName("monitoring.api");
        const string Figures = "/{authority}/dossiers/{dossier:guid}/monitored";
        routes
            .MapGet(Figures, (FiguresEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("monitoring.figures");
        const string Contest = Figures + "/{input}";
        routes
            .MapGet(
                Contest,
                (ContestEndpoint e, CurrentRequest r, Guid dossier, string input, CancellationToken c) => e.ShowAsync(r, dossier, input, c)
            )
            .WithName("monitoring.contest");
        routes
            .MapPost(
                Contest,
                (ContestEndpoint e, CurrentRequest r, Guid dossier, string input, CancellationToken c) =>
                    e.SubmitAsync(r, dossier, input, c)
            )
            .WithName("monitoring.contest.submit");
    }

    private static void MapSources(this IEndpointRouteBuilder routes)
    {
        const string Sources = "/{authority}" + MonitoringPaths.Sources;
        const string Source = Sources + "/sources/{sourceId:guid}";
        const string File = Source + "/files/{file:guid}/groups/{group:guid}";
        routes
            .MapGet(Sources, (SourcesEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("monitoring.sources");
        routes
            .MapPost(Sources, (SourcesEndpoint e, CurrentRequest r, CancellationToken c) => e.EnterAsync(r, c))
            .WithName("monitoring.sources.enter");
        routes
            .MapGet(Source, (SourcesEndpoint e, CurrentRequest r, Guid sourceId, CancellationToken c) => e.ShowSourceAsync(r, sourceId, c))
            .WithName("monitoring.source");
        routes
            .MapPost(
                Source + "/token",
                (SourcesEndpoint e, CurrentRequest r, Guid sourceId, CancellationToken c) => e.MakeTokenAsync(r, sourceId, c)
            )
            .WithName("monitoring.source.token");
        routes
            .MapPost(
                Source + "/token/revoke",
                (SourcesEndpoint e, CurrentRequest r, Guid sourceId, CancellationToken c) => e.RevokeTokenAsync(r, sourceId, c)
            )
            .WithName("monitoring.source.token.revoke");
        routes
            .MapPost(
                Source + "/groups/{group:guid}/inputs",
                (SourcesEndpoint e, CurrentRequest r, Guid sourceId, Guid group, CancellationToken c) => e.GiveAsync(r, sourceId, group, c)
            )
            .WithName("monitoring.source.inputs");
        routes
            .MapPost(
                Source + "/files",
                (SourcesEndpoint e, CurrentRequest r, Guid sourceId, CancellationToken c) => e.UploadAsync(r, sourceId, c)
            )
            .WithMetadata(new TakesFiles(TakesFiles.Workbook))
            .WithName("monitoring.source.upload");
        routes
            .MapGet(
                File,
                (ImportEndpoint e, CurrentRequest r, Guid sourceId, Guid group, Guid file, CancellationToken c) =>
                    e.ShowAsync(r, sourceId, group, file, c)
            )
            .WithName("monitoring.file");
        routes
            .MapPost(
                File,
                (ImportEndpoint e, CurrentRequest r, Guid sourceId, Guid group, Guid file, CancellationToken c) =>
                    e.TakeAsync(r, sourceId, group, file, c)
            )
            .WithName("monitoring.file.take");
    }

    private static void MapGroups(this IEndpointRouteBuilder routes)
    {
        const string Group = "/{authority}/round-groups/{group:guid}";
        routes
            .MapGet(
                Group + "/monitored",
                (CompareEndpoint e, CurrentRequest r, Guid group, string? tolerance, CancellationToken c) =>
                    e.ShowAsync(r, group, tolerance, c)
            )
            .WithName("monitoring.comparison");
        routes
            .MapGet(
                Group + "/data-request",
                (RequestEndpoint e, CurrentRequest r, Guid group, string[]? input, string? holder, string? due, CancellationToken c) =>
                    e.ShowAsync(r, group, input ?? [], holder, due, c)
            )
            .WithName("monitoring.request");
        routes
            .MapGet(
                Group + "/data-request.xlsx",
                (RequestEndpoint e, CurrentRequest r, Guid group, string[]? input, CancellationToken c) =>
                    e.WorkbookAsync(r, group, input ?? [], c)
            )
            .WithName("monitoring.request.workbook");
    }
}
