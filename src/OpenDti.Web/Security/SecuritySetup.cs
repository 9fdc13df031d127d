using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Appraisals;
using OpenDti.Web.Features.Bonuses;
using OpenDti.Web.Features.Councils;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence;
using OpenDti.Web.Features.Explanations;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Inspection;
using OpenDti.Web.Features.Monitoring;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Portal;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Security;

/// <summary>Composes the pipeline that every request passes, in this order, and the permission table of the features' rows.</summary>
public static class SecuritySetup
{
    private const int LargestForm = 1_000_000;

    /// <summary>A browser says its header in one breath; what drips in holds a connection for nobody.</summary>
    private static readonly TimeSpan SlowestHeader = TimeSpan.FromSeconds(15);

    private static readonly MinDataRate SlowestForm = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));

    public static IReadOnlyList<Permission> AllPermissions { get; } =
    [
        .. UiSetup.Permissions,
        .. AccountsFeature.Permissions,
        .. NoticesFeature.Permissions,
        .. UnitsFeature.Permissions,
        .. IndicatorSetsFeature.Permissions,
        .. DossiersFeature.Permissions,
        .. EvidenceFeature.Permissions,
        .. MonitoringFeature.Permissions,
        .. AppraisalsFeature.Permissions,
        .. ExplanationsFeature.Permissions,
        .. BonusesFeature.Permissions,
        .. CouncilsFeature.Permissions,
        .. PublicationsFeature.Permissions,
        .. InspectionFeature.Permissions,
        .. PortalFeature.Permissions,
    ];

    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        services.AddScoped<CurrentRequest>().AddSingleton(new PermissionTable(AllPermissions));
        services.AddHttpContextAccessor();
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "opendti-form";
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = Posted.TokenField;
        });
        services.AddDataProtection().SetApplicationName("opendti");
        services.AddSingleton<KeyRing>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
            options.XmlRepository = provider.GetRequiredService<KeyRing>()
        ));
        services.Configure<KestrelServerOptions>(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LargestForm;
            options.Limits.RequestHeadersTimeout = SlowestHeader;
            options.Limits.MinRequestBodyDataRate = SlowestForm;
        });
        return services;
    }

    public static void UseSecurity(this WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseMiddleware<FilesOrigin>();
        app.UseMiddleware<PublicPages>();
        app.UseMiddleware<Faults>();
        app.UseMiddleware<LanguagePrefix>();
        app.UseRouting();
        app.UseMiddleware<FormReceiver>();
        app.UseMiddleware<Identification>();
        app.UseMiddleware<Gatekeeper>();
    }
}
