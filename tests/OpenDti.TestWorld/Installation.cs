using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenDti.Web;
using OpenDti.Web.Data;

namespace OpenDti.TestWorld;

/// <summary>The real server in this process, on a free port, with a database of its own and a clock that tests set.</summary>
public abstract class Installation : IAsyncLifetime
{
    private WebApplication? _server;

    /// <summary>The data folder, which goes with the installation.</summary>
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "opendti-test-" + Guid.NewGuid().ToString("N"));

    public TestClock Clock { get; } = new();

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _server!.Services;

    public IEnumerable<Microsoft.AspNetCore.Http.Endpoint> Endpoints => _server!.EndpointsMapped();

    public Databases Databases => Services.GetRequiredService<Databases>();

    public Writes Writes => Services.GetRequiredService<Writes>();

    public T Use<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        var settings = Furnished(new Settings("http://127.0.0.1:0", Folder, await ConnectionStringAsync(), WantsDemo: false));
        _server = Server.Create(settings, Replace);
        await _server.StartWithDataAsync(settings);
        Address = new Uri(_server.Urls.First());
        await FillAsync();
    }

    public async Task DisposeAsync()
    {
        await _server!.StopAsync();
        await _server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The one thing that tests put in another's place: the clock.</summary>
    protected virtual void Replace(IServiceCollection services) => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));

    /// <summary>Null for SQLite in the folder.</summary>
    protected abstract Task<string?> ConnectionStringAsync();

    /// <summary>Settings beyond the address and the database.</summary>
    protected virtual Settings Furnished(Settings settings) => settings;

    protected virtual Task FillAsync() => Task.CompletedTask;
}
