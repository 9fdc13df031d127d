using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using OpenDti.TestWorld;
using OpenDti.Web.Jobs;

namespace OpenDti.WebTests.Notices;

/// <summary>A job is one worker's at a time, and is done at least once however workers die.</summary>
public abstract class JobQueueTests(Province province)
{
    private readonly string _kind = "test-" + Guid.NewGuid().ToString("N")[..20];

    private JobQueue Queue => province.Use<JobQueue>();

    [Fact]
    public async Task Many_workers_that_ask_at_once_get_every_job_once()
    {
        await AddAsync(30);

        var taken = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => Queue.TakeAsync(_kind, CancellationToken.None))));

        var jobs = taken.OfType<Job>().ToList();
        Assert.Equal(30, jobs.Count);
        Assert.Equal(30, jobs.DistinctBy(job => job.Id).Count());
    }

    [Fact]
    public async Task A_job_whose_worker_died_is_taken_again_and_the_late_worker_closes_nothing()
    {
        await AddAsync(1);
        var first = (await Queue.TakeAsync(_kind, CancellationToken.None))!;
        Assert.Null(await Queue.TakeAsync(_kind, CancellationToken.None));

        province.Clock.StopAt(province.Clock.GetUtcNow() + JobQueue.Lease);
        var second = (await Queue.TakeAsync(_kind, CancellationToken.None))!;
        var lateWorker = await Queue.FinishAsync(first, CancellationToken.None);
        var before = (await JobAsync(first.Id)).DoneAt;
        var rightWorker = await Queue.FinishAsync(second, CancellationToken.None);
        province.Clock.Resume();

        Assert.Equal(first.Id, second.Id);
        Assert.Equal((first.Fence + 1, 2), (second.Fence, second.Attempts));
        Assert.False(lateWorker);
        Assert.Null(before);
        Assert.True(rightWorker);
        Assert.NotNull((await JobAsync(first.Id)).DoneAt);
    }

    [Fact]
    public async Task A_failure_is_tried_again_after_a_pause_that_grows_and_given_up_after_five_days()
    {
        await AddAsync(1);
        var start = province.Clock.GetUtcNow();
        var job = (await Queue.TakeAsync(_kind, CancellationToken.None))!;
        await Queue.PostponeAsync(job, "nobody answers", CancellationToken.None);
        var soon = await Queue.TakeAsync(_kind, CancellationToken.None);
        province.Clock.StopAt(start + TimeSpan.FromMinutes(2));
        var again = (await Queue.TakeAsync(_kind, CancellationToken.None))!;
        province.Clock.StopAt(start + JobQueue.Patience);
        await Queue.PostponeAsync(again, "still nobody", CancellationToken.None);
        province.Clock.Resume();

        Assert.Null(soon);
        var given = await JobAsync(job.Id);
        Assert.NotNull(given.GivenUpAt);
        Assert.Equal("still nobody", given.LastError);
        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], Enumerable.Range(1, 8).Select(attempts => JobQueue.PauseAfter(attempts).TotalMinutes));
    }

    [Fact]
    public async Task A_job_that_ran_out_of_its_own_time_is_tried_again_and_the_worker_goes_on()
    {
        await AddAsync(1);
        using var worker = new JobWorker(
            Queue,
            province.Use<JobBell>(),
            [new TiredHandler(_kind)],
            province.Clock,
            NullLogger<JobWorker>.Instance
        );

        var done = await worker.RunDueAsync(CancellationToken.None);

        await using var db = province.Databases.OpenShared();
        var job = await db.Jobs.AsNoTracking().SingleAsync(j => j.Kind == _kind);
        Assert.Equal(0, done);
        Assert.Equal("its own time was over", job.LastError);
        Assert.Null(job.DoneAt);
        Assert.True(job.RunAt > province.Clock.GetUtcNow());
    }

    [Fact]
    public async Task A_write_that_is_refused_leaves_no_job_behind()
    {
        var account = province.Accounts[Identity.AuthorityAdministrator];
        await province.Writes.RunAsync<int>(
            province.Request(province.Authority, account),
            work =>
            {
                work.Enqueue(_kind, "refused");
                return Task.FromResult<Scoring.Result<int>>(new Scoring.Refusal("release.not-found"));
            },
            CancellationToken.None
        );
        await province.Writes.RunAsync<int>(
            province.Request(province.Authority, account),
            work =>
            {
                work.Enqueue(_kind, "done");
                return Task.FromResult<Scoring.Result<int>>(1);
            },
            CancellationToken.None
        );

        Assert.Equal("done", (await Queue.TakeAsync(_kind, CancellationToken.None))!.DedupeKey);
        Assert.Null(await Queue.TakeAsync(_kind, CancellationToken.None));
    }

    [Fact]
    public async Task What_comes_by_itself_comes_once_an_hour_however_many_servers_ask()
    {
        for (var server = 0; server < 3; server++)
        {
            await Queue.EnsureSlotAsync(_kind, TimeSpan.FromHours(1), CancellationToken.None);
        }

        Assert.NotNull(await Queue.TakeAsync(_kind, CancellationToken.None));
        Assert.Null(await Queue.TakeAsync(_kind, CancellationToken.None));
    }

    private sealed class TiredHandler(string kind) : JobHandler
    {
        public override string Kind => kind;

        public override Task RunAsync(Job job, CancellationToken cancellation) =>
            throw new OperationCanceledException("its own time was over");
    }

    private Task AddAsync(int count)
    {
        var now = province.Clock.GetUtcNow();
        return province.Writes.KeepAsync(
            db =>
            {
                for (var place = 0; place < count; place++)
                {
                    JobQueue.Add(db, _kind, $"{place}", now);
                }

                return Task.CompletedTask;
            },
            CancellationToken.None
        );
    }

    private async Task<Job> JobAsync(Guid id)
    {
        await using var db = province.Databases.OpenShared();
        return await db.Jobs.AsNoTracking().SingleAsync(j => j.Id == id);
    }
}

[Collection(Engines.Sqlite)]
public sealed class JobQueueOnSqliteTests(SqliteProvince province) : JobQueueTests(province);

[Collection(Engines.Postgres)]
public sealed class JobQueueOnPostgresTests(PostgresProvince province) : JobQueueTests(province);
