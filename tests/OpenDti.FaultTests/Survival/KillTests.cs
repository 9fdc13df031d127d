using System.Globalization;

namespace OpenDti.FaultTests.Survival;

/// <summary>
/// kill -9 under load at seeded moments. OPENDTI_KILL_SEED sets the first seed, OPENDTI_KILLS how many follow: a release tries 1,000, and a
/// failure is tried again with the seed it names.
/// </summary>
public static class KillPoints
{
    private const int DefaultSeed = 20_260_901;
    private const int DefaultKills = 15;

    public static TheoryData<int> Seeds() =>
        [.. Enumerable.Range(Number("OPENDTI_KILL_SEED", DefaultSeed), Number("OPENDTI_KILLS", DefaultKills))];

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}

public sealed class SqliteKillTests(KilledSqliteServer server) : IClassFixture<KilledSqliteServer>
{
    [Theory]
    [MemberData(nameof(KillPoints.Seeds), MemberType = typeof(KillPoints))]
    public async Task What_was_acknowledged_is_there_once(int seed)
    {
        var point = new KillPoint(seed);

        var findings = await server.FindingsAfterAsync(point);

        Assert.True(findings.Count == 0, $"{point}\n{string.Join('\n', findings)}");
    }
}

public sealed class PostgresKillTests(KilledPostgresServer server) : IClassFixture<KilledPostgresServer>
{
    [Theory]
    [MemberData(nameof(KillPoints.Seeds), MemberType = typeof(KillPoints))]
    public async Task What_was_acknowledged_is_there_once(int seed)
    {
        var point = new KillPoint(seed);

        var findings = await server.FindingsAfterAsync(point);

        Assert.True(findings.Count == 0, $"{point}\n{string.Join('\n', findings)}");
    }
}
