using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace OpenDti.Web.Data;

/// <summary>Keeps the mark up to which time has run, so that a clock set back between two starts reopens nothing either, and raises the alarm.</summary>
public sealed class ClockKeeper(Databases databases, Writes writes, GuardedClock clock, Settings settings, ILogger<ClockKeeper> log)
    : BackgroundService
{
    /// <summary>Standing still for longer than this helps nobody: somebody has to look at the machine's clock first.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>Before the first request: time begins where it had stopped.</summary>
    public async Task ResumeAsync(CancellationToken cancellation)
    {
        if (settings.AcceptsClock)
        {
            await writes.KeepAsync(db => db.ClockMarks.ExecuteDeleteAsync(cancellation), cancellation);
            return;
        }

        await using var db = databases.OpenShared();
        var mark = await db.ClockMarks.AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (mark is null)
        {
            return;
        }

        clock.Raise(mark.ReachedAt);
        if (clock.Behind > Patience)
        {
            throw new StartRefusedException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The clock of this machine lies {clock.Behind.TotalHours:F1} hours behind the time at which this installation last ran ({mark.ReachedAt:yyyy-MM-dd HH:mm:ss} UTC). Deadlines that have passed would open again. Set the clock right; if it is right and was wrong before, start once with --accept-clock."
                )
            );
        }
    }

    /// <summary>Writes down how far time has come.</summary>
    public Task KeepAsync(CancellationToken cancellation) =>
        writes.KeepAsync(
            async db =>
            {
                var reached = clock.Raise(clock.GetUtcNow());
                var mark = await db.ClockMarks.SingleOrDefaultAsync(cancellation);
                if (mark is null)
                {
                    db.ClockMarks.Add(new ClockMark { Id = ClockMark.OnlyId, ReachedAt = reached });
                }
                else if (mark.ReachedAt < reached)
                {
                    mark.ReachedAt = reached;
                }
            },
            cancellation
        );

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wasBehind = false;
        using var timer = new PeriodicTimer(Interval, TimeProvider.System);
        do
        {
            try
            {
                if (clock.IsBehind && !wasBehind)
                {
                    log.LogError(
                        "The clock of this machine was set back by {Seconds} s. Time stands still here until it has caught up; no deadline opens again.",
                        (int)clock.Behind.TotalSeconds
                    );
                }

                wasBehind = clock.IsBehind;
                await KeepAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                log.LogError(failed, "The mark of the clock could not be kept.");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
