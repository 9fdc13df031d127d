using System.Globalization;

namespace OpenDti.FaultTests.Survival;

/// <summary>When a server is killed: after so many acknowledged saves and a few milliseconds more, drawn from a seed.</summary>
public sealed record KillPoint(int Seed)
{
    private const int MostAcknowledged = 80;
    private const int MostMilliseconds = 25;
    private const int DefaultSeed = 20_260_901;
    private const int DefaultKills = 15;

    public int AfterAcknowledged { get; } = new Random(Seed).Next(1, MostAcknowledged);

    public TimeSpan AndThen { get; } = TimeSpan.FromMilliseconds(new Random(~Seed).Next(MostMilliseconds));

    /// <summary>
    /// OPENDTI_KILL_SEED sets the first seed and OPENDTI_KILLS how many follow: a release tries 1,000, and a failure is tried again with the
    /// seed it names.
    /// </summary>
    public static TheoryData<int> Seeds() =>
        [.. Enumerable.Range(Number("OPENDTI_KILL_SEED", DefaultSeed), Number("OPENDTI_KILLS", DefaultKills))];

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Seed {Seed}: {AndThen.TotalMilliseconds} ms after {AfterAcknowledged} acknowledged saves."
        );

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
