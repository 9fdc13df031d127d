using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence.Attach;
using OpenDti.Web.Features.Evidence.Files;
using OpenDti.Web.Features.Evidence.Item;
using OpenDti.Web.Features.Evidence.Library;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Evidence;

public static class EvidenceFeature
{
    private static readonly Role[] Readers = [Role.Specialist, Role.Leader, Role.Appraiser, Role.Auditor];
    private static readonly IReadOnlyList<DossierState> Open = DossierMoves.StatesFor(DossierAct.Enter);

    public static IReadOnlyList<Permission> Permissions { get; } =
    [
        Permission.Seats("evidence.library", Readers).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("evidence.library.upload", Role.Specialist).OfUnit(DossierSubject.UnitOf).In(Open),
        Permission.Seats("evidence.criterion", [.. Readers, Role.Contributor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("evidence.criterion.add", Role.Specialist, Role.Contributor).OfUnit(DossierSubject.UnitOf).In(Open),
        Permission.Seats("evidence.criterion.attach", Role.Specialist, Role.Contributor).OfUnit(DossierSubject.UnitOf).In(Open),
        Permission.Seats("evidence.criterion.detach", Role.Specialist, Role.Contributor).OfUnit(DossierSubject.UnitOf).In(Open),
        Permission.Seats("evidence.item", [.. Readers, Role.Contributor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("evidence.item.file", [.. Readers, Role.Contributor]).OfUnit(DossierSubject.UnitOf),
        Permission.Seats("evidence.item.replace", Role.Specialist).OfUnit(DossierSubject.UnitOf).In(Open),
        Permission.Seats("evidence.item.attach", Role.Specialist).OfUnit(DossierSubject.UnitOf).In(Open),
        Permission.Seats("evidence.item.minute", Role.Appraiser).OfUnit(DossierSubject.UnitOf),
        Permission.Anyone("evidence.shown"),
    ];

    public static IServiceCollection AddEvidence(this IServiceCollection services) =>
        services
            .AddSingleton<Clamd>()
            .AddSingleton<EvidenceIntake>()
            .AddSingleton<FileKeeping>()
            .AddHostedService(provider => provider.GetRequiredService<FileKeeping>())
            .AddSingleton<FileOpening>()
            .AddSingleton<OpeningNotes>()
            .AddSingleton<EvidenceReader>()
            .AddSingleton<EvidenceTwins>()
            .AddSingleton<EvidenceForms>()
            .AddSingleton<TakeEvidence>()
            .AddSingleton<AttachEvidence>()
            .AddSingleton<MinuteEvidence>()
            .AddSingleton<LibraryEndpoint>()
            .AddSingleton<CriterionPages>()
            .AddSingleton<CriterionEndpoint>()
            .AddSingleton<ItemPages>()
            .AddSingleton<ItemEndpoint>();

    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(FileOpening.Path + "/{ticket}", (FileOpening o, HttpRequest r, string ticket) => o.Show(r, ticket))
            .WithName("evidence.shown");
        var evidence = routes.MapGroup($"/{{authority}}/dossiers/{{{DossierSubject.RouteValue}:guid}}/evidence");
        evidence
            .MapGet("", (LibraryEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.ShowAsync(r, dossier, c))
            .WithName("evidence.library");
        evidence
            .MapPost("", (LibraryEndpoint e, CurrentRequest r, Guid dossier, CancellationToken c) => e.UploadAsync(r, dossier, c))
            .WithMetadata(Takes(mostFiles: 20))
            .WithName("evidence.library.upload");
        evidence.MapCriterion();
        evidence.MapItem();
    }

    private static void MapCriterion(this IEndpointRouteBuilder evidence)
    {
        const string Criterion = "/criteria/{indicator}";
        evidence
            .MapGet(
                Criterion,
                (CriterionEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.ShowAsync(r, dossier, indicator, c)
            )
            .WithName("evidence.criterion");
        evidence
            .MapPost(
                Criterion,
                (CriterionEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.AddAsync(r, dossier, indicator, c)
            )
            .WithMetadata(Takes(mostFiles: 1))
            .WithName("evidence.criterion.add");
        evidence
            .MapPost(
                Criterion + "/attach",
                (CriterionEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.AttachAsync(r, dossier, indicator, c)
            )
            .WithName("evidence.criterion.attach");
        evidence
            .MapPost(
                Criterion + "/detach",
                (CriterionEndpoint e, CurrentRequest r, Guid dossier, string indicator, CancellationToken c) =>
                    e.DetachAsync(r, dossier, indicator, c)
            )
            .WithName("evidence.criterion.detach");
    }

    private static void MapItem(this IEndpointRouteBuilder evidence)
    {
        const string Item = "/items/{item:guid}";
        evidence
            .MapGet(
                Item,
                (ItemEndpoint e, CurrentRequest r, Guid dossier, Guid item, CancellationToken c) => e.ShowAsync(r, dossier, item, c)
            )
            .WithName("evidence.item");
        evidence
            .MapGet(
                Item + "/file",
                (ItemEndpoint e, CurrentRequest r, Guid dossier, Guid item, string? page, CancellationToken c) =>
                    e.OpenAsync(r, dossier, item, page, c)
            )
            .WithName("evidence.item.file");
        evidence
            .MapPost(
                Item,
                (ItemEndpoint e, CurrentRequest r, Guid dossier, Guid item, CancellationToken c) => e.ReplaceAsync(r, dossier, item, c)
            )
            .WithMetadata(Takes(mostFiles: 1))
            .WithName("evidence.item.replace");
        evidence
            .MapPost(
                Item + "/attach",
                (ItemEndpoint e, CurrentRequest r, Guid dossier, Guid item, CancellationToken c) => e.AttachAsync(r, dossier, item, c)
            )
            .WithName("evidence.item.attach");
        evidence
            .MapPost(
                Item + "/minutes",
                (ItemEndpoint e, CurrentRequest r, Guid dossier, Guid item, CancellationToken c) => e.MinuteAsync(r, dossier, item, c)
            )
            .WithName("evidence.item.minute");
    }

    private static TakesStreamedFiles Takes(int mostFiles) =>
        new(TypedEvidence.FileField, mostFiles, TypedEvidence.SecrecyField, TypedEvidence.NotSecret);
}
