using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Data;

/// <summary>
/// The one way anything is changed: gate, transaction, request key, work, audit, commit. A conflict repeats the whole of it, at most three times;
/// a request that comes again gets the answer of the first time.
/// </summary>
public sealed class Writes(Databases databases, WriteGate gate, JobBell bell, TimeProvider clock)
{
    private const int MaxAttempts = 3;

    private static readonly Refusal KeyReused = new Refusal("request.key-reused");

    private readonly Func<AppDb, Guid, string, Task<ClaimedRequest?>> _earlierAsync = EF.CompileAsyncQuery(
        (AppDb db, Guid account, string key) =>
            db.Requests.AsNoTracking().SingleOrDefault(earlier => earlier.AccountId == account && earlier.Key == key)
    );

    private readonly RequestsInFlight _inFlight = new();

    public async Task<Result<T>> RunAsync<T>(WriteRequest request, Func<Work, Task<Result<T>>> decide, CancellationToken cancellation)
    {
        using var turn = await _inFlight.EnterAsync(request.AccountId, request.Key, cancellation);
        if (turn is null)
        {
            return new Refusal("request.in-flight");
        }

        return await RetriedAsync(() => AttemptAsync(request, decide, cancellation), cancellation);
    }

    /// <summary>Housekeeping that is nobody's decision about a unit: sessions, security events, keys. Neither keyed nor audited.</summary>
    public Task KeepAsync(Func<AppDb, Task> keep, CancellationToken cancellation) =>
        RetriedAsync(
            async () =>
            {
                await using var db = databases.OpenShared();
                await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
                await keep(db);
                await db.SaveChangesAsync(cancellation);
                await transaction.CommitAsync(CancellationToken.None);
                return true;
            },
            cancellation
        );

    private async Task<T> RetriedAsync<T>(Func<Task<T>> attempt, CancellationToken cancellation)
    {
        for (var attemptNo = 1; ; attemptNo++)
        {
            try
            {
                return await gate.PassAsync(attempt, cancellation);
            }
            catch (Exception conflict) when (WriteConflict.IsWorthRepeating(conflict))
            {
                if (attemptNo == MaxAttempts)
                {
                    throw new WriteConflictException(conflict);
                }

                await Task.Delay(TimeSpan.FromMilliseconds(20 * attemptNo * attemptNo), clock, cancellation);
            }
        }
    }

    private async Task<Result<T>> AttemptAsync<T>(WriteRequest request, Func<Work, Task<Result<T>>> decide, CancellationToken cancellation)
    {
        await using var db = databases.Open(request.AuthorityId);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        var earlier = await _earlierAsync(db, request.AccountId, request.Key);
        if (earlier is not null)
        {
            return earlier.PayloadSha256 == request.PayloadSha256 ? JsonSerializer.Deserialize<T>(earlier.Outcome)! : KeyReused;
        }

        await AuditLocks.TakeAsync(db, request.AuthorityId, request.Streams, cancellation);
        var decidedAt = clock.GetUtcNow();
        var work = new Work(db, request, decidedAt);
        var outcome = await decide(work);
        if (outcome.IsRefused)
        {
            return outcome;
        }

        db.Requests.Add(
            new ClaimedRequest
            {
                AccountId = request.AccountId,
                Key = request.Key,
                PayloadSha256 = request.PayloadSha256,
                Outcome = JsonSerializer.Serialize(outcome.Value),
                At = decidedAt,
            }
        );
        await db.SaveChangesAsync(cancellation);

        // From here on the answer is the database's: a client that hangs up must not turn a commit into a doubt.
        await transaction.CommitAsync(CancellationToken.None);
        if (work.AsksForJobs)
        {
            bell.Ring();
        }

        return outcome;
    }
}
