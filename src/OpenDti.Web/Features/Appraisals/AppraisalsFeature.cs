using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals.ByCriterion;
using OpenDti.Web.Features.Appraisals.ByUnit;
using OpenDti.Web.Features.Appraisals.Decide;
using OpenDti.Web.Features.Appraisals.Phrases;
using OpenDti.Web.Features.Appraisals.Queue;
using OpenDti.Web.Features.Appraisals.Reminders;
using OpenDti.Web.Features.Appraisals.Scopes;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Jobs;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals;

public static class AppraisalsFeature
{
    private static readonly Role[] Readers = [Role.Appraiser, Role.AuthorityAdministrator, Role.Auditor];

    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("appraisals.queue", Readers),
        Permission.Seats("appraisals.criterion", Readers),
        Permission.Seats("appraisals.criterion.accept", Role.Appraiser),
        Permission.Seats("appraisals.unit", Readers).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("appraisals.decide", Readers).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("appraisals.decide.submit", Role.Appraiser).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("appraisals.scopes", Role.AuthorityAdministrator),
        Permission.Seats("appraisals.scopes.give", Role.AuthorityAdministrator),
        Permission.Seats("appraisals.scopes.take-back", Role.AuthorityAdministrator),
        Permission.Seats("appraisals.phrases", Role.Appraiser, Role.AuthorityAdministrator),
        Permission.Seats("appraisals.phrases.keep", Role.Appraiser, Role.AuthorityAdministrator),
        Permission.Seats("appraisals.phrases.drop", Role.Appraiser, Role.AuthorityAdministrator),
    ];

    public static IReadOnlyList<RefusalText> Refusals { get; } =
    [
        new("scope.no-appraiser", "Chọn người có vai trò chuyên viên thẩm định.", "Choose somebody with the role of appraiser."),
        RefusalText.Conflict("scope.not-found", "Phạm vi này đã được thu hồi.", "This scope has been taken back already."),
        new("phrase.words", "Nhập câu mẫu, tối đa {0:n} ký tự.", "Enter a phrase, {0:n} characters at the most."),
        RefusalText.Conflict(
            "phrase.not-yours",
            "Câu mẫu này không còn, hoặc không phải của bạn.",
            "This phrase is gone, or not yours to drop."
        ),
    ];

    public static IServiceCollection AddAppraisals(this IServiceCollection services) =>
        services
            .AddSingleton<SettingCarrier, ScopeCarrier>()
            .AddSingleton<CriterionFields>()
            .AddSingleton<PhraseBook>()
            .AddSingleton<QueuePages>()
            .AddSingleton<QueueEndpoint>()
            .AddSingleton<CriterionPages>()
            .AddSingleton<AcceptUnits>()
            .AddSingleton<CriterionEndpoint>()
            .AddSingleton<UnitNeighbours>()
            .AddSingleton<UnitPages>()
            .AddSingleton<UnitEndpoint>()
            .AddSingleton<DecidePages>()
            .AddSingleton<DecideCriterion>()
            .AddSingleton<DecideEndpoint>()
            .AddSingleton<ScopesPages>()
            .AddSingleton<GiveScopes>()
            .AddSingleton<ScopesEndpoint>()
            .AddSingleton<KeepPhrases>()
            .AddSingleton<PhrasesEndpoint>()
            .AddSingleton<RemindAppraisers>()
            .AddSingleton<JobHandler>(provider => provider.GetRequiredService<RemindAppraisers>());

    public static void MapAppraisals(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/{authority}/appraisal", (QueueEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c))
            .WithName("appraisals.queue");
        routes.MapCriterion();
        routes.MapUnit();
        routes.MapScopes();
        routes.MapPhrases();
    }

    private static void MapCriterion(this IEndpointRouteBuilder routes)
    {
        const string Path = "/{authority}/round-groups/{group:guid}/appraisal/criteria/{indicator}";
        routes
            .MapGet(
                Path,
                (
                    CriterionEndpoint e,
                    CurrentRequest r,
                    Guid group,
                    string indicator,
                    CriterionFilter? show,
                    CriterionOrder? order,
                    int? accepted,
                    int? kept,
                    CancellationToken c
                ) => e.ShowAsync(r, group, indicator, CriterionQuery.Of(show, order), new JustDone(accepted, kept), c)
            )
            .WithName("appraisals.criterion");
        routes
            .MapPost(
                Path,
                (
                    CriterionEndpoint e,
                    CurrentRequest r,
                    Guid group,
                    string indicator,
                    CriterionFilter? show,
                    CriterionOrder? order,
                    CancellationToken c
                ) => e.AcceptAsync(r, group, indicator, CriterionQuery.Of(show, order), c)
            )
            .WithName("appraisals.criterion.accept");
    }

    private static void MapUnit(this IEndpointRouteBuilder routes)
    {
        var unit = routes.MapGroup("/{authority}/dossiers/{dossier:guid}/appraisal");
        unit.MapGet("", (UnitEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("appraisals.unit");
        unit.MapGet(
                "/{indicator}",
                (DecideEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.ShowAsync(r, dossier, indicator, c)
            )
            .WithName("appraisals.decide");
        unit.MapPost(
                "/{indicator}",
                (DecideEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.SubmitAsync(r, dossier, indicator, c)
            )
            .WithName("appraisals.decide.submit");
    }

    private static void MapScopes(this IEndpointRouteBuilder routes)
    {
        var scopes = routes.MapGroup("/{authority}/round-groups/{group:guid}/appraisal/scopes");
        scopes
            .MapGet("", (ScopesEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.ShowAsync(r, group, c))
            .WithName("appraisals.scopes");
        scopes
            .MapPost("", (ScopesEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.GiveAsync(r, group, c))
            .WithName("appraisals.scopes.give");
        scopes
            .MapPost("/take-back", (ScopesEndpoint e, CurrentRequest r, Guid group, CancellationToken c) => e.TakeBackAsync(r, group, c))
            .WithName("appraisals.scopes.take-back");
    }

    private static void MapPhrases(this IEndpointRouteBuilder routes)
    {
        var phrases = routes.MapGroup("/{authority}" + AppraisalPaths.Phrases);
        phrases.MapGet("", (PhrasesEndpoint e, CurrentRequest r, CancellationToken c) => e.ShowAsync(r, c)).WithName("appraisals.phrases");
        phrases
            .MapPost("", (PhrasesEndpoint e, CurrentRequest r, CancellationToken c) => e.KeepAsync(r, c))
            .WithName("appraisals.phrases.keep");
        phrases
            .MapPost("/drop", (PhrasesEndpoint e, CurrentRequest r, CancellationToken c) => e.DropAsync(r, c))
            .WithName("appraisals.phrases.drop");
    }
}
