using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Data.Files;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence.Files;

/// <summary>
/// Looks after the files on the disk: scans what waits for the scanner, removes what arrived and was never wanted. Neither decides anything
/// about a unit.
/// </summary>
public sealed class FileKeeping(
    Databases databases,
    Writes writes,
    FileStore store,
    Clamd clamd,
    TimeProvider clock,
    ILogger<FileKeeping> log
) : BackgroundService
{
    private static readonly TimeSpan ScanInterval = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SweepInterval = TimeSpan.FromDays(1);

    /// <summary>An upload whose row is not yet written must not be swept away from under it.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(1);

    private const int MostAtOnce = 100;

    /// <summary>Files of this round that stay without a verdict.</summary>
    private int _passedOver;

    /// <summary>
    /// Lets a scanner that has come up look at the files that wait for one, in rounds: one without a verdict has its turn again after all others.
    /// </summary>
    public async Task ScanWaitingAsync(CancellationToken cancellation)
    {
        if (!clamd.IsInstalled)
        {
            return;
        }

        var (waiting, passedOver) = (await WaitingAsync(cancellation), _passedOver);
        foreach (var file in waiting)
        {
            if (!store.Holds(file.AuthorityId, file.Sha256))
            {
                log.LogError("The file {Sha256} of authority {Authority} has a row and is not on the disk.", file.Sha256, file.AuthorityId);
                passedOver++;
                continue;
            }

            var verdict = await ScanAsync(file, cancellation);
            if (verdict == ScanVerdict.Unreachable)
            {
                return;
            }

            if (verdict == ScanVerdict.Unknown)
            {
                passedOver++;
                continue;
            }

            await TakeVerdictAsync(file, verdict, cancellation);
        }

        _passedOver = waiting.Count < MostAtOnce ? 0 : passedOver;
    }

    /// <summary>Removes files that no row knows and that nobody handed in since; the number of those removed.</summary>
    public async Task<int> SweepAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow().UtcDateTime - Grace;
        var removed = 0;
        await using var db = databases.OpenShared();
        foreach (var (authority, sha256, keptAt) in store.All())
        {
            if (
                keptAt < before
                && !await db
                    .EvidenceFiles.IgnoreQueryFilters()
                    .AnyAsync(f => f.AuthorityId == authority && f.Sha256 == sha256, cancellation)
            )
            {
                store.RemoveOlder(authority, sha256, before);
                removed++;
            }
        }

        return removed;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(ScanInterval);
        var sweptAt = DateTimeOffset.MinValue;
        do
        {
            try
            {
                if (clock.GetUtcNow() - sweptAt >= SweepInterval)
                {
                    sweptAt = clock.GetUtcNow();
                    await SweepAsync(stoppingToken);
                }

                await ScanWaitingAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Looking after files failed; it is tried again in a minute.");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<List<EvidenceFile>> WaitingAsync(CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        return await db
            .EvidenceFiles.IgnoreQueryFilters()
            .AsNoTracking()
            .Where(f => f.State == EvidenceFileState.Waiting)
            .OrderBy(f => f.Sha256)
            .ThenBy(f => f.AuthorityId)
            .Skip(_passedOver)
            .Take(MostAtOnce)
            .ToListAsync(cancellation);
    }

    private async Task TakeVerdictAsync(EvidenceFile file, ScanVerdict verdict, CancellationToken cancellation)
    {
        var state = verdict == ScanVerdict.Clean ? EvidenceFileState.Clean : EvidenceFileState.Infected;
        var now = clock.GetUtcNow();
        await writes.KeepAsync(
            async db =>
            {
                var row = await db
                    .EvidenceFiles.IgnoreQueryFilters()
                    .SingleAsync(f => f.AuthorityId == file.AuthorityId && f.Sha256 == file.Sha256, cancellation);
                row.Found(state, now);
                if (state == EvidenceFileState.Infected)
                {
                    await EvidenceNotices.TellOfMalwareAsync(db, file, now, cancellation);
                }
            },
            cancellation
        );
        if (state == EvidenceFileState.Infected)
        {
            store.SetApart(file.AuthorityId, file.Sha256);
            log.LogWarning("Malware in the file {Sha256} of authority {Authority}: set apart.", file.Sha256, file.AuthorityId);
        }
    }

    private async Task<ScanVerdict> ScanAsync(EvidenceFile file, CancellationToken cancellation)
    {
        await using var stream = store.Open(file.AuthorityId, file.Sha256);
        return await clamd.ScanAsync(stream, cancellation);
    }
}
