namespace OpenDti.Web.Data;

/// <summary>
/// The server's clock, which never goes back: where the machine's clock is set back, time stands still here until it has caught up. A deadline
/// that was once past stays past, before a restart (in memory) and after it (<see cref="ClockMark"/>).
/// </summary>
public sealed class GuardedClock(TimeProvider machine) : TimeProvider
{
    /// <summary>Time services move a clock by less than this; nobody need hear of it.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromSeconds(2);

    private long _reached;

    public override TimeZoneInfo LocalTimeZone => machine.LocalTimeZone;

    public override long TimestampFrequency => machine.TimestampFrequency;

    /// <summary>The latest instant that was ever told.</summary>
    public DateTimeOffset ReachedAt => new(Volatile.Read(ref _reached), TimeSpan.Zero);

    /// <summary>How far the machine's clock lies behind what it has already told.</summary>
    public TimeSpan Behind => ReachedAt - machine.GetUtcNow() is var behind && behind > TimeSpan.Zero ? behind : TimeSpan.Zero;

    /// <summary>The machine's clock was set back by more than a time service would.</summary>
    public bool IsBehind => Behind > Tolerance;

    public override DateTimeOffset GetUtcNow() => Raise(machine.GetUtcNow());

    public override long GetTimestamp() => machine.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        machine.CreateTimer(callback, state, dueTime, period);

    /// <summary>Time has reached this instant, if it had not before; what it has reached.</summary>
    public DateTimeOffset Raise(DateTimeOffset instant)
    {
        var told = instant.UtcTicks;
        for (var reached = Volatile.Read(ref _reached); told > reached; reached = Volatile.Read(ref _reached))
        {
            if (Interlocked.CompareExchange(ref _reached, told, reached) == reached)
            {
                return instant.ToUniversalTime();
            }
        }

        return ReachedAt;
    }
}
