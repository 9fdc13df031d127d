namespace OpenDti.TestWorld;

/// <summary>A clock that tests set. It goes on by itself from what it was set to, as a real one would.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset? _stopped;

    public override DateTimeOffset GetUtcNow() => _stopped ?? base.GetUtcNow();

    public void StopAt(DateTimeOffset instant) => _stopped = instant;

    public void Resume() => _stopped = null;
}
