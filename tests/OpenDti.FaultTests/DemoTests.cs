using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OpenDti.TestWorld;
using OpenDti.Web.Data;

namespace OpenDti.FaultTests;

/// <summary>The demonstration is either whole, with its passwords on the screen, or not there.</summary>
public sealed class DemoTests
{
    private static readonly TimeSpan AccountsLimit = TimeSpan.FromSeconds(2);
    private static readonly Regex AdministratorLine = new(
        @"^ +quantri +(?<password>[a-z0-9-]+) ",
        RegexOptions.Multiline,
        TimeSpan.FromSeconds(1)
    );

    [Theory]
    [InlineData("authorities", 1)]
    [InlineData("releases", 1)]
    public async Task A_demonstration_killed_while_it_is_filled_is_begun_again_on_sqlite(string table, int rows)
    {
        using var folder = new EmptyFolder();

        await BeginAgainAsync(folder.Settings(), new Databases(folder.Unpooled()), table, rows);
    }

    [Fact]
    public async Task A_demonstration_killed_while_it_is_filled_is_begun_again_on_postgres()
    {
        using var folder = new EmptyFolder();
        var database = await PostgresCluster.NewDatabaseAsync();

        await BeginAgainAsync(folder.Settings(database), new Databases(new Engine.Postgres(database)), "audit_entries", rows: 300);
    }

    [Fact]
    public async Task A_second_start_keeps_the_demonstration_and_its_passwords_even_beside_the_mark_of_another()
    {
        using var folder = new EmptyFolder();
        var settings = folder.Settings() with { Arguments = ["--demo"] };
        await using var first = await ServerProcess.StartAsync(settings);
        var password = await PasswordAsync(first);
        await first.KillAsync();
        await File.WriteAllBytesAsync(Path.Combine(folder.Path, "demo-unfinished"), Guid.NewGuid().ToByteArray());

        await using var second = await ServerProcess.StartAsync(settings);

        using var visitor = new Visitor(second.Address);
        await visitor.SignInAsync("quantri", password!);
        Assert.Null(await PasswordAsync(second));
    }

    /// <summary>The administrator's password as printed; null when the server printed its address and no accounts.</summary>
    private static async Task<string?> PasswordAsync(ServerProcess server)
    {
        await server.WaitUntilAsync(() => Task.FromResult(server.Screen.Contains("Ctrl-C", StringComparison.Ordinal)));
        await server.WaitUntilAsync(() => Task.FromResult(AdministratorLine.IsMatch(server.Screen)), AccountsLimit);
        var line = AdministratorLine.Match(server.Screen);
        return line.Success ? line.Groups["password"].Value : null;
    }

    private static async Task BeginAgainAsync(ServerSettings installation, Databases databases, string table, int rows)
    {
        var settings = installation with { Arguments = ["--demo"] };
        await using var killed = ServerProcess.Launch(settings);
        Assert.True(await killed.WaitUntilAsync(() => HasRowsAsync(databases, table, rows)), killed.Screen);
        await killed.KillAsync();

        await using var server = await ServerProcess.StartAsync(settings);

        using var visitor = new Visitor(server.Address);
        await visitor.SignInAsync("quantri", await PasswordAsync(server) ?? await PasswordAsync(killed) ?? "");
        await using var db = databases.OpenShared();
        Assert.Equal((1, 4, 5), (await CountAsync(db, "authorities"), await CountAsync(db, "rounds"), await CountAsync(db, "releases")));
    }

    private static async Task<bool> HasRowsAsync(Databases databases, string table, int rows)
    {
        try
        {
            await using var db = databases.OpenShared();
            return await CountAsync(db, table) >= rows;
        }
        catch (DbException)
        {
            // The table is not there yet.
            return false;
        }
    }

    private static Task<int> CountAsync(AppDb db, string table)
    {
        var count = $"SELECT CAST(count(*) AS INTEGER) AS \"Value\" FROM {table}";
        return db.Database.SqlQueryRaw<int>(count).SingleAsync();
    }
}
