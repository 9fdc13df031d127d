using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data.DemoProvince;
using OpenDti.Web.Features.Accounts.FirstRun;
using OpenDti.Web.Security;

namespace OpenDti.Web.Data;

/// <summary>The data side of the start: engine, migrations, durability check, demo, and the lines printed on the server's screen.</summary>
public static class DataSetup
{
    public static IServiceCollection AddData(this IServiceCollection services, Settings settings) =>
        services
            .AddSingleton(new GuardedClock(TimeProvider.System))
            .AddSingleton<TimeProvider>(services => services.GetRequiredService<GuardedClock>())
            .AddSingleton<ClockKeeper>()
            .AddHostedService(services => services.GetRequiredService<ClockKeeper>())
            .AddSingleton(Engine.From(settings.Database, settings.DataFolder))
            .AddSingleton(InstallationSecret.In(settings.DataFolder))
            .AddSingleton<Databases>()
            .AddSingleton<WriteGate>()
            .AddSingleton<Writes>()
            .AddSingleton<Uploads>()
            .AddSingleton<Files.FileStore>()
            .AddSingleton<Migrator>()
            .AddSingleton(settings)
            .AddDemo();

    public static async Task StartWithDataAsync(this WebApplication app, Settings settings)
    {
        StartConditions.MustHold(settings, app.Configuration);
        var services = app.Services;
        services.GetRequiredService<PermissionTable>().MustCover(app.EndpointsMapped());
        await services.GetRequiredService<Migrator>().RunAsync(CancellationToken.None);
        await MustBeDurableAsync(services.GetRequiredService<Databases>());
        await services.GetRequiredService<ClockKeeper>().ResumeAsync(CancellationToken.None);

        var unfinishedDemo = services.GetRequiredService<UnfinishedDemo>();
        await unfinishedDemo.DiscardAsync(CancellationToken.None);
        var demoAccounts = settings.WantsDemo ? await services.GetRequiredService<Demo>().SeedWhereEmptyAsync(CancellationToken.None) : [];
        await app.StartAsync();
        await PrintAsync(services, string.Join("; ", app.Urls), demoAccounts);
        unfinishedDemo.Finish();
    }

    public static IEnumerable<Endpoint> EndpointsMapped(this WebApplication app) =>
        ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints);

    private static async Task PrintAsync(IServiceProvider services, string urls, IReadOnlyList<DemoAccount> demoAccounts)
    {
        var screen = new StartScreen(Console.Out);
        screen.ListeningOn(urls);
        if (demoAccounts.Count > 0)
        {
            screen.DemoAccounts(demoAccounts);
        }

        var firstRun = services.GetRequiredService<FirstRunCode>();
        if (await firstRun.IsWaitingAsync(CancellationToken.None))
        {
            screen.FirstRun(urls, firstRun.Shown);
        }
    }

    /// <summary>An installation that might lose an acknowledged save does not start.</summary>
    private static async Task MustBeDurableAsync(Databases databases)
    {
        if (databases.Engine is not Engine.Sqlite)
        {
            return;
        }

        await using var db = databases.OpenShared();
        var journal = await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync();
        var synchronous = await db.Database.SqlQueryRaw<int>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync();
        const int full = 2;
        if (journal != "wal" || synchronous < full)
        {
            throw new StartRefusedException($"SQLite runs with journal {journal} and synchronous {synchronous}; it must be wal and FULL.");
        }
    }
}
