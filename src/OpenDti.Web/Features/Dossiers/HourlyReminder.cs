using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// Looks once an hour, authority by authority, for what the calendar is to remind of. A reminder is known by what it is about, its last day and the
/// days left, so that neither a restart nor a second server says it twice, and a moved day begins anew.
/// </summary>
public abstract class HourlyReminder(Databases databases, Writes writes, JobBell bell, TimeProvider clock) : JobHandler
{
    public override TimeSpan? Every => TimeSpan.FromHours(1);

    public override async Task RunAsync(Job job, CancellationToken cancellation)
    {
        await using var shared = databases.OpenShared();
        foreach (var authority in await shared.Authorities.Select(a => a.Id).ToListAsync(cancellation))
        {
            await using var db = databases.Open(authority);
            var now = clock.GetUtcNow();
            foreach (var (readers, message) in await FindAsync(db, now, cancellation))
            {
                // One short write for each: a province that is reminded holds up nobody who saves.
                await writes.KeepAsync(rows => NoticeWork.RemindAsync(rows, authority, readers, message, now, cancellation), cancellation);
            }
        }

        bell.Ring();
    }

    /// <summary>What is due at this instant, each message with its key.</summary>
    protected abstract Task<IReadOnlyList<(Recipients Readers, NoticeMessage Message)>> FindAsync(
        AppDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    );
}
