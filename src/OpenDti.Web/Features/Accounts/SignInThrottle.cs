using System.Collections.Concurrent;

namespace OpenDti.Web.Features.Accounts;

/// <summary>
/// After five wrong passwords an account is slowed from the source they came from, and only from there: nobody can lock a rival out, and
/// many communes behind one address do not slow each other.
/// </summary>
public sealed class SignInThrottle(TimeProvider clock)
{
    private const int FreeAttempts = 5;
    private const int MostRemembered = 50_000;
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<(string UserName, string Source), (int Failures, DateTimeOffset LastAt)> _failures = new();

    /// <summary>How long this account must still wait from this source; zero when it may try.</summary>
    public TimeSpan WaitFor(string userName, string source)
    {
        if (!_failures.TryGetValue((userName, source), out var failed) || failed.Failures < FreeAttempts)
        {
            return TimeSpan.Zero;
        }

        var doubled = FirstWait * Math.Pow(2, Math.Min(failed.Failures - FreeAttempts, 10));
        var wait = doubled < LongestWait ? doubled : LongestWait;
        var left = failed.LastAt + wait - clock.GetUtcNow();
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    public void Failed(string userName, string source)
    {
        if (_failures.Count >= MostRemembered)
        {
            ForgetOld();
        }

        var now = clock.GetUtcNow();
        _failures.AddOrUpdate((userName, source), _ => (1, now), (_, before) => (before.Failures + 1, now));
    }

    public void Succeeded(string userName, string source) => _failures.TryRemove((userName, source), out _);

    private void ForgetOld()
    {
        var limit = clock.GetUtcNow() - LongestWait;
        foreach (var (key, _) in _failures.Where(entry => entry.Value.LastAt < limit))
        {
            _failures.TryRemove(key, out _);
        }
    }
}
