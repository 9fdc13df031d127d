namespace OpenDti.Web.Data;

/// <summary>What a write came to, and whether what it did is to be kept; a refusal leaves nothing behind.</summary>
public readonly record struct Attempt<T>(T Answer, bool IsKept);

/// <summary>
/// Opens the transaction in which a write runs, and answers once it is committed. On SQLite one writer at a time waits in the process instead of
/// in the file lock (<see cref="OneWriter"/>); on PostgreSQL writers pass freely and the audit stream's row lock orders them.
/// </summary>
public sealed class WriteGate(Databases databases, TimeProvider clock)
{
    private readonly OneWriter? _oneWriter = databases.Engine is Engine.Sqlite ? new OneWriter(databases, clock) : null;

    /// <summary>Runs a write for an authority, or for what belongs to none.</summary>
    public Task<T> PassAsync<T>(Guid? authorityId, Func<AppDb, Task<Attempt<T>>> write, CancellationToken cancellation) =>
        _oneWriter is null ? AloneAsync(authorityId, write, cancellation) : _oneWriter.PassAsync(authorityId, write, cancellation);

    private async Task<T> AloneAsync<T>(Guid? authorityId, Func<AppDb, Task<Attempt<T>>> write, CancellationToken cancellation)
    {
        await using var db = authorityId is { } id ? databases.Open(id) : databases.OpenShared();
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var attempt = await write(db);
        if (attempt.IsKept)
        {
            // From here on the answer is the database's: a client that hangs up must not turn a commit into a doubt.
            await transaction.CommitAsync(CancellationToken.None);
        }

        return attempt.Answer;
    }
}
