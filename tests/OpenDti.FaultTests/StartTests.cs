using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Data;

namespace OpenDti.FaultTests;

/// <summary>Starts that are cut off, refused, or checked.</summary>
public sealed class StartTests
{
    private const int Kills = 10;

    [Fact]
    public async Task A_start_killed_ten_times_in_a_row_then_succeeds_on_sqlite()
    {
        using var folder = new EmptyFolder();

        await StartAfterKillsAsync(folder.Settings(), new Databases(folder.Unpooled()));
    }

    [Fact]
    public async Task A_start_killed_ten_times_in_a_row_then_succeeds_on_postgres()
    {
        using var folder = new EmptyFolder();
        var database = await PostgresCluster.NewDatabaseAsync();

        await StartAfterKillsAsync(folder.Settings(database), new Databases(new Engine.Postgres(database)));
    }

    [Fact]
    public async Task A_second_server_on_the_same_folder_is_refused_in_one_sentence_and_the_first_goes_on()
    {
        using var folder = new EmptyFolder();
        await using var first = await ServerProcess.StartAsync(folder.Settings());

        await using var second = ServerProcess.Launch(folder.Settings());

        await second.MustRefuseAsync($"Another server already uses the data folder {folder.Path}.");
        await first.WaitUntilHealthyAsync();
    }

    [Theory]
    [InlineData("OPENDTI_URLS", "http://0.0.0.0:5099")]
    [InlineData("OPENDTI_URLS", "http://*:5099")]
    [InlineData("OPENDTI_URLS", "http://127.0.0.1:5099;http://[::]:5099")]
    [InlineData("Kestrel__Endpoints__Other__Url", "http://0.0.0.0:5099")]
    public async Task The_demonstration_is_refused_on_an_address_that_others_can_reach(string variable, string urls)
    {
        using var folder = new EmptyFolder();
        var variables = new Dictionary<string, string> { [variable] = urls };

        await using var server = ServerProcess.Launch(folder.Settings() with { Variables = variables, Arguments = ["--demo"] });

        await server.MustRefuseAsync("The demonstration prints its passwords and therefore listens on this computer only (127.0.0.1).");
    }

    [Fact]
    public async Task Sqlite_waits_for_its_disk_with_a_write_ahead_log()
    {
        using var folder = new EmptyFolder();
        await using var server = await ServerProcess.StartAsync(folder.Settings());

        // The journal is the file's own, left by the server; how a connection synchronises is decided where the server opens it.
        await using var db = new Databases(folder.Unpooled()).OpenShared();
        db.Database.OpenConnection();
        Assert.Equal(2, await NumberAsync(db, "SELECT synchronous AS Value FROM pragma_synchronous"));
        db.Database.CloseConnection();
        await db.Database.OpenConnectionAsync();
        Assert.Equal(2, await NumberAsync(db, "SELECT synchronous AS Value FROM pragma_synchronous"));
        Assert.Equal("wal", await JournalOfFileAsync(folder));
    }

    private static async Task StartAfterKillsAsync(ServerSettings settings, Databases databases)
    {
        var moments = new Random(Seed: 5);
        for (var kill = 0; kill < Kills; kill++)
        {
            // The first thing a server does is to take its folder; a moment counted from there lies within the start.
            File.Delete(Path.Combine(settings.Folder, "lock"));
            await using var cutOff = ServerProcess.Launch(settings);
            Assert.True(
                await cutOff.WaitUntilAsync(() => Task.FromResult(File.Exists(Path.Combine(settings.Folder, "lock")))),
                cutOff.Screen
            );
            await Task.Delay(moments.Next(600));
        }

        await using var server = await ServerProcess.StartAsync(settings);

        await using var db = databases.OpenShared();
        Assert.Equal(
            Migration.AllFor(databases.Engine).Count,
            await NumberAsync(db, "SELECT CAST(count(*) AS INTEGER) AS \"Value\" FROM schema_migrations")
        );
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!))
        {
            Assert.True(await NumberAsync(db, $"SELECT CAST(count(*) AS INTEGER) AS \"Value\" FROM {table}") >= 0, table);
        }
    }

    private static async Task<string> JournalOfFileAsync(EmptyFolder folder)
    {
        await using var connection = new SqliteConnection(folder.Unpooled().ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static Task<int> NumberAsync(AppDb db, string sql) => db.Database.SqlQueryRaw<int>(sql).SingleAsync();
}
