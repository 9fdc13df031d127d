namespace OpenDti.FaultTests.Survival;

/// <summary>The server ends while eight saves are in flight, by force or by a signal; afterwards the clients' journal decides.</summary>
public abstract class SurvivalTests(ServerUnderLoad server)
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    [Theory]
    [MemberData(nameof(KillPoint.Seeds), MemberType = typeof(KillPoint))]
    public async Task What_was_acknowledged_is_there_once_after_a_kill(int seed)
    {
        var point = new KillPoint(seed);

        var findings = await server.FindingsAfterAsync(point, running => running.KillAsync());

        Assert.True(findings.Count == 0, $"{point}\n{string.Join('\n', findings)}");
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_under_load_stops_the_server_within_ten_seconds_and_loses_nothing(string signal)
    {
        var exitCode = -1;

        var findings = await server.FindingsAfterAsync(
            new KillPoint(Seed: 1),
            async running =>
            {
                await running.SignalAsync(signal);
                exitCode = await running.ExitCodeAsync(StopLimit);
            }
        );

        Assert.Equal(0, exitCode);
        Assert.Empty(findings);
    }
}

public sealed class SqliteSurvivalTests(SqliteServerUnderLoad server) : SurvivalTests(server), IClassFixture<SqliteServerUnderLoad>;

public sealed class PostgresSurvivalTests(PostgresServerUnderLoad server) : SurvivalTests(server), IClassFixture<PostgresServerUnderLoad>;
