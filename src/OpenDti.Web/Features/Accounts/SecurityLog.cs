using System.Threading.Channels;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Accounts;

/// <summary>Collects security events and writes them once a second, so that a storm of refusals does not become a storm of writes.</summary>
public sealed class SecurityLog(Writes writes, TimeProvider clock, ILogger<SecurityLog> log) : BackgroundService
{
    private const int Capacity = 10_000;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly Channel<SecurityEvent> _events = Channel.CreateBounded<SecurityEvent>(Capacity);

    public void Note(SecurityEventKind kind, HttpContext context, Guid? accountId = null)
    {
        var noted = _events.Writer.TryWrite(
            new SecurityEvent
            {
                Id = Guid.CreateVersion7(clock.GetUtcNow()),
                At = clock.GetUtcNow(),
                Kind = kind,
                AccountId = accountId,
                Path = Limited(context.Request.Path.Value ?? "", SecurityEvent.PathMaxLength),
                Source = Limited(context.Connection.RemoteIpAddress?.ToString() ?? "unknown", SecurityEvent.SourceMaxLength),
            }
        );
        if (!noted)
        {
            log.LogWarning("The security log is full; an event of kind {Kind} was not kept.", kind);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await _events.Reader.WaitToReadAsync(stoppingToken))
            {
                await WriteWaitingAsync(stoppingToken);
                await Task.Delay(Interval, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await WriteWaitingAsync(CancellationToken.None);
        }
    }

    private async Task WriteWaitingAsync(CancellationToken cancellation)
    {
        var batch = new List<SecurityEvent>();
        while (_events.Reader.TryRead(out var waiting))
        {
            batch.Add(waiting);
        }

        if (batch.Count == 0)
        {
            return;
        }

        try
        {
            await writes.KeepAsync(
                db =>
                {
                    db.SecurityEvents.AddRange(batch);
                    return Task.CompletedTask;
                },
                cancellation
            );
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "{Count} security events could not be written.", batch.Count);
        }
    }

    private static string Limited(string text, int length) => text.Length <= length ? text : text[..length];
}
