using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore.Storage;

namespace OpenDti.Web.Data;

/// <summary>
/// The one writer of a SQLite file. Writes run one after the other, each seeing what those before it did; those that wait already share a transaction,
/// and with it the wait for the disk. Each has a savepoint: what it is refused or fails at takes nothing of the others with it. Nobody is answered
/// before the commit, and if that fails nobody's write was kept.
/// </summary>
internal sealed class OneWriter(Databases databases, TimeProvider clock)
{
    private const string Savepoint = "write";
    private const int MostTogether = 64;

    // Who came first is not to wait long for those who came after.
    private static readonly TimeSpan LongestTogether = TimeSpan.FromMilliseconds(20);

    private readonly Queue<Waiting> _queue = new();
    private readonly Lock _lock = new();
    private bool _isRunning;

    public Task<T> PassAsync<T>(Guid? authorityId, Func<AppDb, Task<Attempt<T>>> write, CancellationToken cancellation)
    {
        var waiting = new Waiting<T>(authorityId, write, cancellation);
        lock (_lock)
        {
            _queue.Enqueue(waiting);
            if (!_isRunning)
            {
                _isRunning = true;
                _ = Task.Run(RunAsync, CancellationToken.None);
            }
        }

        return waiting.Answer;
    }

    private async Task RunAsync()
    {
        while (Next() is { } first)
        {
            var together = new List<Waiting> { first };
            try
            {
                await RunTogetherAsync(together);
                together.ForEach(one => one.Settle());
            }
            catch (Exception fault)
            {
                together.ForEach(one => one.Fail(fault));
            }
        }
    }

    private Waiting? Next()
    {
        lock (_lock)
        {
            _isRunning = _queue.TryDequeue(out var next);
            return next;
        }
    }

    private bool TryTakeAnother(List<Waiting> together)
    {
        lock (_lock)
        {
            if (!_queue.TryDequeue(out var next))
            {
                return false;
            }

            together.Add(next);
            return true;
        }
    }

    private async Task RunTogetherAsync(List<Waiting> together)
    {
        await using var db = databases.OpenShared();
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync();
        var start = clock.GetTimestamp();
        do
        {
            await RunOneAsync(db, transaction, together[^1]);
        } while (together.Count < MostTogether && clock.GetElapsedTime(start) < LongestTogether && TryTakeAnother(together));

        await transaction.CommitAsync();
    }

    private static async Task RunOneAsync(AppDb db, IDbContextTransaction transaction, Waiting one)
    {
        db.AuthorityId = one.AuthorityId;
        await transaction.CreateSavepointAsync(Savepoint);
        if (!await one.RunAsync(db))
        {
            try
            {
                await transaction.RollbackToSavepointAsync(Savepoint);
            }
            catch (Exception) when (one.Fault is not null)
            {
                // The database has rolled all of it back by itself, as it does when the disk is full.
                one.Fault.Throw();
            }
        }

        await transaction.ReleaseSavepointAsync(Savepoint);
        db.ChangeTracker.Clear();
    }

    private abstract class Waiting(Guid? authorityId)
    {
        public Guid? AuthorityId { get; } = authorityId;

        public ExceptionDispatchInfo? Fault { get; protected set; }

        /// <summary>Whether what it did is to be kept.</summary>
        public abstract Task<bool> RunAsync(AppDb db);

        public abstract void Settle();

        public abstract void Fail(Exception fault);
    }

    private sealed class Waiting<T>(Guid? authorityId, Func<AppDb, Task<Attempt<T>>> write, CancellationToken cancellation)
        : Waiting(authorityId)
    {
        private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private Attempt<T> _attempt;

        public Task<T> Answer => _answer.Task;

        public override async Task<bool> RunAsync(AppDb db)
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                _attempt = await write(db);
                return _attempt.IsKept;
            }
            catch (Exception fault)
            {
                Fault = ExceptionDispatchInfo.Capture(fault);
                return false;
            }
        }

        public override void Settle()
        {
            if (Fault is null)
            {
                _answer.SetResult(_attempt.Answer);
            }
            else
            {
                Fail(Fault.SourceException);
            }
        }

        public override void Fail(Exception fault) => _answer.TrySetException(fault);
    }
}
