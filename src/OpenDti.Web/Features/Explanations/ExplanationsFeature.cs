using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations.OfDossier;
using OpenDti.Web.Features.Explanations.OfGroup;
using OpenDti.Web.Features.Explanations.Thread;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Explanations;

public static class ExplanationsFeature
{
    private static readonly Role[] Appraisers = [Role.Appraiser, Role.AuthorityAdministrator, Role.Auditor];
    private static readonly Role[] Readers = [Role.Specialist, Role.Leader, .. Appraisers];

    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("explanations.dossier", Readers).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("explanations.dossier.print", Readers).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("explanations.dossier.paper", Readers).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("explanations.thread", Readers).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("explanations.ask", Role.Appraiser).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("explanations.answer", Role.Specialist, Role.Leader).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("explanations.confirm", Role.Leader).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("explanations.decide", Role.Appraiser).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("explanations.group", Appraisers),
        Permission.Seats("explanations.ask-beyond", Role.Appraiser),
        Permission.Seats("explanations.ask-beyond.send", Role.Appraiser),
    ];

    public static IServiceCollection AddExplanations(this IServiceCollection services) =>
        services
            .AddSingleton<AskExplanations>()
            .AddSingleton<AnswerExplanation>()
            .AddSingleton<ConfirmExplanation>()
            .AddSingleton<DecideExplanation>()
            .AddSingleton<ThreadPages>()
            .AddSingleton<ThreadEndpoint>()
            .AddSingleton<DossierExplanationsEndpoint>()
            .AddSingleton<GroupExplanations>()
            .AddSingleton<AskBeyondEndpoint>();

    public static void MapExplanations(this IEndpointRouteBuilder routes)
    {
        var dossier = routes.MapGroup("/{authority}/dossiers/{dossier:guid}/explanations");
        dossier
            .MapGet("", (DossierExplanationsEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("explanations.dossier");
        dossier
            .MapGet(
                "/print",
                (DossierExplanationsEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.PrintAsync(r, dossier, c)
            )
            .WithName("explanations.dossier.print");
        dossier
            .MapGet(
                "/request.docx",
                (DossierExplanationsEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.PaperAsync(r, dossier, c)
            )
            .WithName("explanations.dossier.paper");
        dossier
            .MapGet(
                "/{indicator}",
                (ThreadEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.ShowAsync(r, dossier, indicator, c)
            )
            .WithName("explanations.thread");
        dossier
            .MapPost(
                "/{indicator}/ask",
                (ThreadEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.AskAsync(r, dossier, indicator, c)
            )
            .WithName("explanations.ask");
        dossier
            .MapPost(
                "/{indicator}/answer",
                (ThreadEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.AnswerAsync(r, dossier, indicator, c)
            )
            .WithName("explanations.answer");
        dossier
            .MapPost(
                "/{indicator}/confirm",
                (ThreadEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.ConfirmAsync(r, dossier, indicator, c)
            )
            .WithName("explanations.confirm");
        dossier
            .MapPost(
                "/{indicator}/decide",
                (ThreadEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.DecideAsync(r, dossier, indicator, c)
            )
            .WithName("explanations.decide");
        var group = routes.MapGroup("/{authority}/round-groups/{group:guid}/explanations");
        group
            .MapGet("", (GroupExplanations e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("explanations.group");
        group
            .MapGet(
                "/{indicator}",
                (AskBeyondEndpoint e, CurrentRequest r, Guid group, string indicator, CancellationToken c) =>
                    e.ShowAsync(r, group, indicator, c)
            )
            .WithName("explanations.ask-beyond");
        group
            .MapPost(
                "/{indicator}",
                (AskBeyondEndpoint e, CurrentRequest r, Guid group, string indicator, CancellationToken c) =>
                    e.SendAsync(r, group, indicator, c)
            )
            .WithName("explanations.ask-beyond.send");
    }
}
