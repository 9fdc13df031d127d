using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals;
using OpenDti.Web.Features.Bonuses;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Monitoring;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;

namespace OpenDti.Web.Ui;

/// <summary>What pages need: the renderer, Vietnamese left unescaped, the refusals' sentences, the assets and the health answer.</summary>
public static class UiSetup
{
    public static IReadOnlyList<Permission> Permissions { get; } = [Permission.Anyone("ui.asset"), Permission.Anyone("ui.health")];

    public static IReadOnlyList<RefusalText> AllRefusals { get; } =
    [
        .. UploadRefusals.All,
        .. AccountRefusals.All,
        .. NoticesFeature.Refusals,
        .. UnitsFeature.Refusals,
        .. IndicatorSetsFeature.Refusals,
        .. DossierRefusals.All,
        .. EvidenceRefusals.All,
        .. MonitoringRefusals.All,
        .. AppraisalsFeature.Refusals,
        .. BonusRefusals.All,
        .. CouncilRefusals.All,
        .. ComplaintRefusals.All,
        .. PublicationRefusals.All,
    ];

    /// <summary>What people are told, in both languages; each feature has its rows.</summary>
    public static IReadOnlyList<NoticeText> AllNotices { get; } =
    [
        .. UnitsFeature.Notices,
        .. DossierNotices.All,
        .. EvidenceNotices.All,
        .. ScopeNotices.All,
        .. ExplanationNotices.All,
        .. ContestNotices.All,
        .. MonitoringNotices.All,
        .. BonusNotices.All,
        .. CouncilNotices.All,
        .. ComplaintNotices.All,
        .. PublicationNotices.All,
        .. DraftAnswerNotices.All,
    ];

    public static IServiceCollection AddUi(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddResponseCompression(options =>
        {
            // What a page repeats of what was posted stands beside no secret that stays the same: forgery tokens are masked anew in each.
            options.EnableForHttps = true;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.AddWebEncoders(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        return services.AddSingleton(new RefusalTexts(AllRefusals)).AddSingleton(new NoticeTexts(AllNotices)).AddSingleton<ReadyPages>();
    }

    public static void MapUi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/assets/{name}", (string name, HttpContext context) => Bundles.Serve(name, context)).WithName("ui.asset");
        routes.MapGet("/health", (Databases databases, CancellationToken c) => Health.AnswerAsync(databases, c)).WithName("ui.health");
    }
}
