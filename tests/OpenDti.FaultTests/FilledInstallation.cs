using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Data;

namespace OpenDti.FaultTests;

/// <summary>
/// A data folder (and, for PostgreSQL, a database) with a province in it and nobody running: made once in this process, then used by
/// server processes one after another.
/// </summary>
public sealed class FilledInstallation : IDisposable
{
    private FilledInstallation(Province province, ServerSettings settings, Databases databases) =>
        (Province, Settings, Databases) = (province, settings, databases);

    /// <summary>Whose ids are whose; its own server has ended.</summary>
    public Province Province { get; }

    public ServerSettings Settings { get; }

    /// <summary>The tables, read from outside the server.</summary>
    public Databases Databases { get; }

    public static Task<FilledInstallation> OnSqliteAsync(Func<Province, Task> fill) => PrepareAsync(new SqliteProvince(), fill);

    public static Task<FilledInstallation> OnPostgresAsync(Func<Province, Task> fill) => PrepareAsync(new PostgresProvince(), fill);

    public void Dispose() => Directory.Delete(Settings.Folder, recursive: true);

    private static async Task<FilledInstallation> PrepareAsync(Province province, Func<Province, Task> fill)
    {
        await province.InitializeAsync();
        await fill(province);

        var folder = Directory.CreateTempSubdirectory("opendti-fault-").FullName;
        File.Copy(Path.Combine(province.Folder, "secret"), Path.Combine(folder, "secret"));
        var engine = await TakeOverAsync(province.Databases, folder);
        await province.DisposeAsync();
        var settings = new ServerSettings(folder, engine is Engine.Postgres ? engine.ConnectionString : null, ServerSettings.FreeUrl());
        return new FilledInstallation(province, settings, new Databases(engine));
    }

    private static async Task<Engine> TakeOverAsync(Databases databases, string folder)
    {
        if (databases.Engine is not Engine.Sqlite)
        {
            return databases.Engine;
        }

        var engine = Engine.Sqlite.In(folder);
        var file = new SqliteConnectionStringBuilder(engine.ConnectionString) { Pooling = false };
        await using var db = databases.OpenShared();
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {file.DataSource}");

        // A pooled connection would stay open here and spare the next server the recovery of the write-ahead log.
        return new Engine.Sqlite(file.ToString());
    }
}
