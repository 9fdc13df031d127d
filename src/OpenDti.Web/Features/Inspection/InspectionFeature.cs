using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Inspection.Lists;
using OpenDti.Web.Features.Inspection.TimeTravel;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Inspection;

public static class InspectionFeature
{
    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("inspection.lists", Role.Auditor),
        Permission.Seats("inspection.lists.workbook", Role.Auditor),
        Permission.Seats("inspection.lists.csv", Role.Auditor),
        Permission.Seats("inspection.group-at", Role.Auditor),
        Permission.Seats("inspection.dossier-at", Role.Auditor),
    ];

    public static IServiceCollection AddInspection(this IServiceCollection services) =>
        services
            .AddSingleton<GroupRecords>()
            .AddSingleton<AmendmentEffects>()
            .AddSingleton<KeptAmendments>()
            .AddSingleton<ListsEndpoint>()
            .AddSingleton<TravelEndpoint>();

    public static void MapInspection(this IEndpointRouteBuilder routes)
    {
        const string Lists = "/{authority}/round-groups/{group:guid}/inspection";
        routes
            .MapGet(
                Lists,
                (ListsEndpoint e, CurrentRequest r, Guid group, string? list, CancellationToken c) => e.ShowAsync(r, group, list, c)
            )
            .WithName("inspection.lists");
        routes
            .MapGet(Lists + ".xlsx", (ListsEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.WorkbookAsync(r, group, c))
            .WithName("inspection.lists.workbook");
        routes
            .MapGet(
                Lists + ".csv",
                (ListsEndpoint e, CurrentRequest r, Guid group, string? list, CancellationToken c) => e.CsvAsync(r, group, list, c)
            )
            .WithName("inspection.lists.csv");
        routes
            .MapGet(
                Lists + "/at",
                (TravelEndpoint e, CurrentRequest r, Guid group, string? day, string? time, CancellationToken c) =>
                    e.GroupAsync(r, group, day, time, c)
            )
            .WithName("inspection.group-at");
        routes
            .MapGet(
                "/{authority}/dossiers/{dossier:guid}/at",
                (TravelEndpoint e, CurrentRequest r, Guid dossier, string? day, string? time, CancellationToken c) =>
                    e.DossierAsync(r, dossier, day, time, c)
            )
            .WithName("inspection.dossier-at");
    }
}
