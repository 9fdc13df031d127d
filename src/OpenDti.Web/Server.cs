using OpenDti.Web.Data;
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
using OpenDti.Web.Jobs;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web;

/// <summary>The server put together: each feature adds its services and maps its routes. Tests start the same server with another clock.</summary>
public static class Server
{
    /// <summary>How long a stop waits for requests under way; a save takes milliseconds, a form that never arrives would take for ever.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(5);

    public static WebApplication Create(Settings settings, Action<IServiceCollection>? replace = null)
    {
        // Settings are read at the start; a watcher over the folder would be told of every write to a database below it.
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.UseUrls(settings.Urls);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = StopPatience);
        builder.Services.AddData(settings).AddJobs().AddSecurity().AddUi();
        builder
            .Services.AddAccounts()
            .AddNotices()
            .AddUnits()
            .AddIndicatorSets()
            .AddDossiers()
            .AddEvidence()
            .AddMonitoring()
            .AddAppraisals()
            .AddExplanations()
            .AddBonuses()
            .AddCouncils()
            .AddPublications()
            .AddInspection()
            .AddPortal();
        replace?.Invoke(builder.Services);

        var app = builder.Build();
        app.UseSecurity();
        app.MapUi();
        app.MapAccounts();
        app.MapNotices();
        app.MapUnits();
        app.MapIndicatorSets();
        app.MapDossiers();
        app.MapEvidence();
        app.MapMonitoring();
        app.MapAppraisals();
        app.MapExplanations();
        app.MapBonuses();
        app.MapCouncils();
        app.MapPublications();
        app.MapInspection();
        app.MapPortal();
        return app;
    }
}
