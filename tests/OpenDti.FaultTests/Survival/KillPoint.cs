namespace OpenDti.FaultTests.Survival;

/// <summary>When a server is killed: after so many acknowledged saves and a few milliseconds more, drawn from a seed.</summary>
public sealed record KillPoint(int Seed)
{
    private const int MostAcknowledged = 200;
    private const int MostMilliseconds = 25;

    public int AfterAcknowledged => new Random(Seed).Next(1, MostAcknowledged);

    public TimeSpan AndThen => TimeSpan.FromMilliseconds(new Random(~Seed).Next(MostMilliseconds));

    public override string ToString() => $"seed {Seed}: killed {AndThen.TotalMilliseconds} ms after {AfterAcknowledged} acknowledged saves";
}
