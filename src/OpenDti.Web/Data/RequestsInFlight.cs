namespace OpenDti.Web.Data;

/// <summary>
/// A double click sends the same key twice at once. The second waits for the first and then gets its answer; after ten seconds it is
/// told that the first is still being worked on.
/// </summary>
public sealed class RequestsInFlight
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Dictionary<(Guid Account, string Key), TaskCompletionSource> _underWay = [];
    private readonly Lock _lock = new();

    /// <summary>The turn to work on this key, to be disposed when done; null when another held it all the while.</summary>
    public async Task<IDisposable?> EnterAsync(Guid account, string key, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        while (true)
        {
            Task other;
            lock (_lock)
            {
                if (!_underWay.TryGetValue((account, key), out var turn))
                {
                    _underWay[(account, key)] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                    return new Turn(this, account, key);
                }

                other = turn.Task;
            }

            try
            {
                await other.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                return null;
            }
        }
    }

    private void Leave(Guid account, string key)
    {
        lock (_lock)
        {
            _underWay.Remove((account, key), out var turn);
            turn?.SetResult();
        }
    }

    private sealed class Turn(RequestsInFlight requests, Guid account, string key) : IDisposable
    {
        public void Dispose() => requests.Leave(account, key);
    }
}
