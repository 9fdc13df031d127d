namespace OpenDti.TestWorld;

/// <summary>A clock that tests set. It goes on by itself from what it was set to, as a real one would.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset? _stopped;
    private long? _ticks;

    public override DateTimeOffset GetUtcNow() => _stopped ?? base.GetUtcNow();

    public override long GetTimestamp() => _ticks ?? base.GetTimestamp();

    /// <summary>How often it was set or let go; who signed in before may find their session swept.</summary>
    public int Moves { get; private set; }

    public void StopAt(DateTimeOffset instant)
    {
        _stopped = instant;
        Moves++;
    }

    /// <summary>From now on nothing seems to take any time.</summary>
    public void StopMeasuring() => _ticks = base.GetTimestamp();

    public void Resume()
    {
        (_stopped, _ticks) = (null, null);
        Moves++;
    }
}
