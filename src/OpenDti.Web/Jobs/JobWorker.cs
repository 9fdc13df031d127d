using System.Collections.Concurrent;

namespace OpenDti.Web.Jobs;

/// <summary>Does what is due, one job at a time, and then sleeps until the bell rings or a while has passed.</summary>
public sealed class JobWorker(JobQueue queue, JobBell bell, IEnumerable<JobHandler> handlers, TimeProvider clock, ILogger<JobWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan Sleep = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan PauseOfKind = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _pausedUntil = new();
    private readonly SemaphoreSlim _turn = new(initialCount: 1);

    /// <summary>Everything that is due at this moment, in turns over the kinds; how many jobs were done.</summary>
    public async Task<int> RunDueAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            foreach (var handler in handlers.Where(handler => handler.Every is not null))
            {
                await queue.EnsureSlotAsync(handler.Kind, handler.Every!.Value, cancellation);
            }

            var done = 0;
            for (var isMoreDue = true; isMoreDue; )
            {
                isMoreDue = false;
                foreach (var handler in handlers.Where(handler => !IsPaused(handler.Kind)))
                {
                    if (await queue.TakeAsync(handler.Kind, cancellation) is { } job)
                    {
                        isMoreDue = true;
                        done += await RunAsync(handler, job, cancellation) ? 1 : 0;
                    }
                }
            }

            return done;
        }
        finally
        {
            foreach (var handler in handlers)
            {
                await handler.RestAsync();
            }

            _turn.Release();
        }
    }

    /// <summary>What was down is up again, as far as somebody knows: nothing waits any longer.</summary>
    public void Resume()
    {
        _pausedUntil.Clear();
        bell.Ring();
    }

    public override void Dispose()
    {
        _turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The server answers first; what waits in the table can wait a moment longer.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunDueAsync(stoppingToken);
                await bell.WaitAsync(Sleep, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                log.LogError(fault, "The worker could not ask for jobs; it asks again in {Seconds} seconds.", Sleep.TotalSeconds);
                await Task.Delay(Sleep, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private bool IsPaused(string kind) => _pausedUntil.TryGetValue(kind, out var until) && clock.GetUtcNow() < until;

    private async Task<bool> RunAsync(JobHandler handler, Job job, CancellationToken cancellation)
    {
        try
        {
            await handler.RunAsync(job, cancellation);
            return await queue.FinishAsync(job, cancellation);
        }
        catch (JobHopelessException hopeless)
        {
            await queue.GiveUpAsync(job, hopeless.Message, cancellation);
            return false;
        }
        catch (JobDelayedException delayed)
        {
            await queue.PostponeAsync(job, delayed.Message, cancellation);
            return false;
        }
        catch (OutsideDownException down)
        {
            _pausedUntil[handler.Kind] = clock.GetUtcNow() + PauseOfKind;
            log.LogWarning("Jobs of kind {Kind} wait a minute: {Reason}", handler.Kind, down.Message);
            await queue.PostponeAsync(job, down.Message, cancellation);
            return false;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            log.LogError(fault, "A job of kind {Kind} failed at attempt {Attempt}.", job.Kind, job.Attempts);
            await queue.PostponeAsync(job, fault.Message, cancellation);
            return false;
        }
    }
}
