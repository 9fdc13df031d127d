using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Jobs;

/// <summary>Hands out jobs one at a time and closes them. One statement takes a job, on both engines; the fence says who may close it.</summary>
public sealed class JobQueue(Databases databases, Writes writes, JobBell bell, TimeProvider clock)
{
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>A mail server that is down over a long weekend loses nothing.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(5);

    /// <summary>How long a job that is done is remembered, so that nobody does it again.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(60);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>The next due job of this kind, which is then nobody else's for the time of the lease; null when none is due.</summary>
    public async Task<Job?> TakeAsync(string kind, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (!await IsAnyDueAsync(kind, now, cancellation))
        {
            return null;
        }

        var until = now + (long)Lease.TotalMilliseconds;
        var skip = databases.Engine is Engine.Postgres ? "FOR UPDATE SKIP LOCKED" : "";
        var sql = $$"""
            UPDATE jobs SET lease_until_ms = {0}, fence = fence + 1, attempts = attempts + 1
            WHERE id = (
                SELECT id FROM jobs
                WHERE kind = {1} AND done_ms IS NULL AND given_up_ms IS NULL AND run_ms <= {2} AND (lease_until_ms IS NULL OR lease_until_ms <= {2})
                ORDER BY run_ms, id LIMIT 1 {{skip}}
            )
            RETURNING *
            """;
        var taken = new List<Job>();
        await writes.KeepAsync(
            async db => taken = await db.Jobs.FromSqlRaw(sql, until, kind, now).AsNoTracking().ToListAsync(cancellation),
            cancellation
        );
        return taken.SingleOrDefault();
    }

    /// <summary>Whether the job is still this worker's: while its process lay frozen, another may have taken it.</summary>
    public async Task<bool> IsHeldAsync(Job job, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await using var db = databases.OpenShared();
        return await db.Jobs.AnyAsync(j => j.Id == job.Id && j.Fence == job.Fence && j.DoneAt == null && j.LeaseUntil > now, cancellation);
    }

    /// <summary>False where another worker has taken the job meanwhile.</summary>
    public Task<bool> FinishAsync(Job job, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return CloseAsync(
            job,
            mine =>
                mine.ExecuteUpdateAsync(j => j.SetProperty(p => p.DoneAt, now).SetProperty(p => p.LastError, (string?)null), cancellation),
            cancellation
        );
    }

    /// <summary>It comes again after a pause that doubles, up to an hour; after five days it is given up.</summary>
    public Task<bool> PostponeAsync(Job job, string error, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (now - job.CreatedAt >= Patience)
        {
            return GiveUpAsync(job, error, cancellation);
        }

        var again = now + PauseAfter(job.Attempts);
        return CloseAsync(
            job,
            mine =>
                mine.ExecuteUpdateAsync(
                    j =>
                        j.SetProperty(p => p.RunAt, again)
                            .SetProperty(p => p.LeaseUntil, (DateTimeOffset?)null)
                            .SetProperty(p => p.LastError, Limited(error)),
                    cancellation
                ),
            cancellation
        );
    }

    public Task<bool> GiveUpAsync(Job job, string error, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return CloseAsync(
            job,
            mine =>
                mine.ExecuteUpdateAsync(
                    j => j.SetProperty(p => p.GivenUpAt, now).SetProperty(p => p.LastError, Limited(error)),
                    cancellation
                ),
            cancellation
        );
    }

    /// <summary>Somebody has mended what was wrong: a job that waits or was given up is due at once. False where it is done or unknown.</summary>
    public async Task<bool> TryAgainAsync(Guid id, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var changed = 0;
        await writes.KeepAsync(
            async db =>
                changed = await db
                    .Jobs.Where(j => j.Id == id && j.DoneAt == null && (j.LeaseUntil == null || j.LeaseUntil <= now || j.GivenUpAt != null))
                    .ExecuteUpdateAsync(
                        j =>
                            j.SetProperty(p => p.RunAt, now)
                                .SetProperty(p => p.CreatedAt, now)
                                .SetProperty(p => p.LeaseUntil, (DateTimeOffset?)null)
                                .SetProperty(p => p.GivenUpAt, (DateTimeOffset?)null),
                        cancellation
                    ),
            cancellation
        );
        bell.Ring();
        return changed == 1;
    }

    /// <summary>The job of this stretch of time, for a kind that comes by itself; the first of several servers to ask has it written.</summary>
    public async Task EnsureSlotAsync(string kind, TimeSpan every, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var slot = (now.ToUnixTimeMilliseconds() / (long)every.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        await using (var db = databases.OpenShared())
        {
            if (await db.Jobs.AnyAsync(j => j.Kind == kind && j.DedupeKey == slot, cancellation))
            {
                return;
            }
        }

        await writes.KeepAsync(
            async db =>
            {
                await db.Jobs.Where(j => j.DoneAt < now - Memory).ExecuteDeleteAsync(cancellation);
                Add(db, kind, slot, now);
            },
            cancellation
        );
    }

    /// <summary>Writes a job into a transaction. Its key says what it is about; the table holds no second of its kind.</summary>
    public static void Add(AppDb db, string kind, string key, DateTimeOffset at) => Add(db, kind, key, at, at);

    public static void Add(AppDb db, string kind, string key, DateTimeOffset at, DateTimeOffset runAt) =>
        db.Jobs.Add(
            new Job
            {
                Id = Guid.CreateVersion7(at),
                Kind = kind,
                DedupeKey = key,
                CreatedAt = at,
                RunAt = runAt,
            }
        );

    /// <summary>1, 2, 4 … minutes, an hour at the most.</summary>
    public static TimeSpan PauseAfter(int attempts) =>
        attempts > 6 ? LongestPause : TimeSpan.FromMinutes(Math.Min(1 << Math.Max(attempts - 1, 0), LongestPause.TotalMinutes));

    private async Task<bool> CloseAsync(Job job, Func<IQueryable<Job>, Task<int>> close, CancellationToken cancellation)
    {
        var closed = 0;
        await writes.KeepAsync(
            async db => closed = await close(db.Jobs.Where(j => j.Id == job.Id && j.Fence == job.Fence && j.DoneAt == null)),
            cancellation
        );
        return closed == 1;
    }

    private async Task<bool> IsAnyDueAsync(string kind, long now, CancellationToken cancellation)
    {
        var instant = DateTimeOffset.FromUnixTimeMilliseconds(now);
        await using var db = databases.OpenShared();
        return await db.Jobs.AnyAsync(
            j =>
                j.DoneAt == null
                && j.GivenUpAt == null
                && j.RunAt <= instant
                && j.Kind == kind
                && (j.LeaseUntil == null || j.LeaseUntil <= instant),
            cancellation
        );
    }

    private static string Limited(string error) => error.Length <= Job.ErrorMaxLength ? error : error[..Job.ErrorMaxLength];
}
