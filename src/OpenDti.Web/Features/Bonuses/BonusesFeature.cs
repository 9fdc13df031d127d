using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Bonuses.Decide;
using OpenDti.Web.Features.Bonuses.OfDossier;
using OpenDti.Web.Features.Bonuses.OfGroup;
using OpenDti.Web.Features.Bonuses.Scheme;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Bonuses;

public static class BonusesFeature
{
    private static readonly Role[] Agency = [Role.AuthorityAdministrator, Role.Publisher, Role.Auditor];

    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("bonuses.dossier", [Role.Specialist, Role.Leader, Role.Appraiser, .. Agency]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("bonuses.propose", Role.Specialist, Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("bonuses.withdraw", Role.Specialist, Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("bonuses.decide", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("bonuses.decide.submit", Role.AuthorityAdministrator).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("bonuses.group", Agency),
        Permission.Seats("bonuses.scheme.upload", Role.AuthorityAdministrator),
        Permission.Seats("bonuses.scheme", Role.AuthorityAdministrator),
        Permission.Seats("bonuses.scheme.attach", Role.AuthorityAdministrator),
    ];

    public static IServiceCollection AddBonuses(this IServiceCollection services) =>
        services
            .AddSingleton<SettingCarrier, SchemeCarrier>()
            .AddSingleton<ProposeBonus>()
            .AddSingleton<WithdrawBonus>()
            .AddSingleton<DossierBonusEndpoint>()
            .AddSingleton<DecideBonus>()
            .AddSingleton<DecideBonusEndpoint>()
            .AddSingleton<GroupBonusEndpoint>()
            .AddSingleton<AttachBonusScheme>()
            .AddSingleton<SchemeEndpoint>();

    public static void MapBonuses(this IEndpointRouteBuilder routes)
    {
        var dossier = routes.MapGroup("/{authority}/dossiers/{dossier:guid}/bonus");
        dossier
            .MapGet("", (DossierBonusEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("bonuses.dossier");
        dossier
            .MapPost("", (DossierBonusEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ProposeAsync(r, dossier, c))
            .WithName("bonuses.propose");
        dossier
            .MapPost(
                "/{proposal:guid}/withdraw",
                (DossierBonusEndpoint e, CurrentRequest r, Guid dossier, Guid proposal, CancellationToken c) =>
                    e.WithdrawAsync(r, dossier, proposal, c)
            )
            .WithName("bonuses.withdraw");
        dossier
            .MapGet(
                "/{proposal:guid}",
                (DecideBonusEndpoint e, CurrentRequest r, Guid dossier, Guid proposal, CancellationToken c) =>
                    e.ShowAsync(r, dossier, proposal, c)
            )
            .WithName("bonuses.decide");
        dossier
            .MapPost(
                "/{proposal:guid}",
                (DecideBonusEndpoint e, CurrentRequest r, Guid dossier, Guid proposal, CancellationToken c) =>
                    e.DecideAsync(r, dossier, proposal, c)
            )
            .WithName("bonuses.decide.submit");
        var group = routes.MapGroup("/{authority}/round-groups/{group:guid}/bonus");
        group
            .MapGet("", (GroupBonusEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("bonuses.group");
        group
            .MapPost("/scheme", (SchemeEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.UploadAsync(r, group, c))
            .WithMetadata(new TakesFiles(TakesFiles.Workbook))
            .WithName("bonuses.scheme.upload");
        group
            .MapGet(
                "/scheme/{scheme:guid}",
                (SchemeEndpoint e, CurrentRequest r, Guid group, Guid scheme, CancellationToken c) => e.ShowAsync(r, group, scheme, c)
            )
            .WithName("bonuses.scheme");
        group
            .MapPost(
                "/scheme/{scheme:guid}",
                (SchemeEndpoint e, CurrentRequest r, Guid group, Guid scheme, CancellationToken c) => e.AttachAsync(r, group, scheme, c)
            )
            .WithName("bonuses.scheme.attach");
    }
}
