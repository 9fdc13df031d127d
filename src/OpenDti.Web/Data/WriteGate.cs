namespace OpenDti.Web.Data;

/// <summary>
/// On SQLite one writer at a time waits in the process instead of in the file lock, which keeps the slowest save short; on PostgreSQL
/// writers pass freely and the audit stream's row lock orders them.
/// </summary>
public sealed class WriteGate(Engine engine) : IDisposable
{
    private readonly SemaphoreSlim? _oneWriter = engine is Engine.Sqlite ? new SemaphoreSlim(initialCount: 1) : null;

    public async Task<T> PassAsync<T>(Func<Task<T>> write, CancellationToken cancellation)
    {
        if (_oneWriter is null)
        {
            return await write();
        }

        await _oneWriter.WaitAsync(cancellation);
        try
        {
            return await write();
        }
        finally
        {
            _oneWriter.Release();
        }
    }

    public void Dispose() => _oneWriter?.Dispose();
}
