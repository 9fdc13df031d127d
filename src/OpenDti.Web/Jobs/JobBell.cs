namespace OpenDti.Web.Jobs;

/// <summary>Wakes the worker when a save has asked for a job, so that a letter leaves at once and the table is seldom asked in vain.</summary>
public sealed class JobBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(initialCount: 0, maxCount: 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _rung.WaitAsync(atMost, cancellation);

    public void Dispose() => _rung.Dispose();
}
