using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Data;

/// <summary>
/// The one way anything is changed: gate, transaction, request key, work, audit, commit. A conflict repeats the whole of it, at most three times;
/// a request that comes again gets the answer of the first time.
/// </summary>
public sealed class Writes(WriteGate gate, JobBell bell, TimeProvider clock)
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

        var (outcome, asksForJobs) = await RetriedAsync(
            request.AuthorityId,
            db => AttemptAsync(db, request, decide, cancellation),
            cancellation
        );
        if (asksForJobs)
        {
            bell.Ring();
        }

        return outcome;
    }

    /// <summary>Housekeeping that is nobody's decision about a unit: sessions, security events, keys. Neither keyed nor audited.</summary>
    public Task KeepAsync(Func<AppDb, Task> keep, CancellationToken cancellation) =>
        RetriedAsync(
            authorityId: null,
            async db =>
            {
                await keep(db);
                await db.SaveChangesAsync(cancellation);
                return new Attempt<bool>(Answer: true, IsKept: true);
            },
            cancellation
        );

    private async Task<T> RetriedAsync<T>(Guid? authorityId, Func<AppDb, Task<Attempt<T>>> attempt, CancellationToken cancellation)
    {
        for (var attemptNo = 1; ; attemptNo++)
        {
            try
            {
                return await gate.PassAsync(authorityId, attempt, cancellation);
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

    private async Task<Attempt<(Result<T> Outcome, bool AsksForJobs)>> AttemptAsync<T>(
        AppDb db,
        WriteRequest request,
        Func<Work, Task<Result<T>>> decide,
        CancellationToken cancellation
    )
    {
        var earlier = await _earlierAsync(db, request.AccountId, request.Key);
        if (earlier is not null)
        {
            Result<T> first = earlier.PayloadSha256 == request.PayloadSha256 ? JsonSerializer.Deserialize<T>(earlier.Outcome)! : KeyReused;
            return new((first, AsksForJobs: false), IsKept: false);
        }

        await AuditLocks.TakeAsync(db, request.AuthorityId, request.Streams, cancellation);
        var decidedAt = request.MadeUpAt ?? clock.GetUtcNow();
        var work = new Work(db, request, decidedAt);
        var outcome = await decide(work);
        if (outcome.IsRefused)
        {
            return new((outcome, AsksForJobs: false), IsKept: false);
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
        return new((outcome, work.AsksForJobs), IsKept: true);
    }
}
