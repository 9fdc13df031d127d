using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Councils.Decide;
using OpenDti.Web.Features.Councils.Minutes;
using OpenDti.Web.Features.Councils.OfGroup;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Councils;

public static class CouncilsFeature
{
    private static readonly Role[] Readers = [Role.AuthorityAdministrator, Role.Publisher, Role.Auditor];

    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("councils.group", Readers),
        Permission.Seats("councils.items.add", Role.AuthorityAdministrator),
        Permission.Seats("councils.minutes", Role.AuthorityAdministrator),
        Permission.Seats("councils.minutes.keep", Role.AuthorityAdministrator),
        Permission.Seats("councils.minutes.file", Readers),
        Permission.Seats("councils.decide", Readers).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("councils.decide.submit", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("councils.withdraw", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
    ];

    public static IServiceCollection AddCouncils(this IServiceCollection services) =>
        services
            .AddSingleton<AgendaSource, DossierAgenda>()
            .AddSingleton<AddToAgenda>()
            .AddSingleton<GroupCouncilEndpoint>()
            .AddSingleton<DecideInCouncil>()
            .AddSingleton<RulingPages>()
            .AddSingleton<RulingEndpoint>()
            .AddSingleton<KeepMinutes>()
            .AddSingleton<MinutesEndpoint>();

    public static void MapCouncils(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/{authority}/round-groups/{group:guid}/council");
        group
            .MapGet("", (GroupCouncilEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("councils.group");
        group
            .MapPost("/items", (GroupCouncilEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.AddAsync(r, group, c))
            .WithName("councils.items.add");
        group
            .MapGet("/minutes", (MinutesEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("councils.minutes");
        group
            .MapPost("/minutes", (MinutesEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.KeepAsync(r, group, c))
            .WithName("councils.minutes.keep");
        group
            .MapGet("/minutes.docx", (MinutesEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.FileAsync(r, group, c))
            .WithName("councils.minutes.file");
        var line = routes.MapGroup("/{authority}/dossiers/{dossier:guid}/council/{indicator}");
        line.MapGet(
                "",
                (RulingEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.ShowAsync(r, dossier, indicator, c)
            )
            .WithName("councils.decide");
        line.MapPost(
                "",
                (RulingEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.DecideAsync(r, dossier, indicator, c)
            )
            .WithName("councils.decide.submit");
        line.MapPost(
                "/withdraw",
                (RulingEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.WithdrawAsync(r, dossier, indicator, c)
            )
            .WithName("councils.withdraw");
    }
}
