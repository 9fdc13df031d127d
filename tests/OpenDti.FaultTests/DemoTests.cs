using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
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
    [InlineData("SELECT count(*) > 0 FROM authorities")]
    [InlineData("SELECT count(*) > 300 FROM audit_entries")]
    [InlineData("SELECT count(*) > 0 FROM releases")]
    public async Task A_demonstration_killed_while_it_is_filled_is_begun_again(string momentSql)
    {
        using var folder = new EmptyFolder();
        var settings = folder.Settings() with { Arguments = ["--demo"] };
        await using var killed = ServerProcess.Launch(settings);
        Assert.True(await killed.WaitUntilAsync(() => HoldsAsync(folder, momentSql)), killed.Screen);
        await killed.KillAsync();

        await using var server = await ServerProcess.StartAsync(settings);

        using var visitor = new Visitor(server.Address);
        await visitor.SignInAsync("quantri", await PasswordAsync(server) ?? await PasswordAsync(killed) ?? "");
        Assert.True(await HoldsAsync(folder, "SELECT count(*) = 3 FROM rounds"));
        Assert.True(await HoldsAsync(folder, "SELECT count(*) = 1 FROM releases"));
        Assert.True(await HoldsAsync(folder, "SELECT count(*) = 1 FROM authorities"));
    }

    [Fact]
    public async Task A_second_start_keeps_the_demonstration_and_its_passwords()
    {
        using var folder = new EmptyFolder();
        var settings = folder.Settings() with { Arguments = ["--demo"] };
        await using var first = await ServerProcess.StartAsync(settings);
        var password = await PasswordAsync(first);
        await first.KillAsync();

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

    private static async Task<bool> HoldsAsync(EmptyFolder folder, string sql)
    {
        try
        {
            await using var connection = new SqliteConnection(
                Engine.Sqlite.In(folder.Path).ConnectionString + ";Pooling=False;Mode=ReadWrite"
            );
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            return (long)(await command.ExecuteScalarAsync())! == 1;
        }
        catch (SqliteException)
        {
            // Neither the file nor the table is there yet.
            return false;
        }
    }
}
