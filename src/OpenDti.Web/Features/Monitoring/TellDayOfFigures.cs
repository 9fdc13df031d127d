using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>Tells a unit what a system sent of it on one day after the lock. A figure that changed again later is told with its last day.</summary>
public sealed class TellDayOfFigures(Databases databases, SetLibrary sets, Writes writes, JobBell bell, TimeProvider clock) : JobHandler
{
    public override string Kind => DayOfFigures.JobKind;

    public override async Task RunAsync(Job job, CancellationToken cancellation)
    {
        var day = DayOfFigures.Read(job.DedupeKey);
        await using var db = databases.Open(day.Authority);
        var dossier = await db
            .Dossiers.AsNoTracking()
            .Include(d => d.Unit)
            .Include(d => d.Answers)
            .Include(d => d.RoundGroup!)
                .ThenInclude(g => g.Round)
            .SingleAsync(d => d.Id == day.Dossier, cancellation);
        var source = await db.MonitoredSources.AsNoTracking().SingleAsync(s => s.Id == day.Source, cancellation);
        var late = await LateOnAsync(day, dossier, cancellation);
        if (late.Counting.Count == 0)
        {
            return;
        }

        var readers = Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader);
        var (message, now) = (MessageOf(day, late, source), clock.GetUtcNow());
        await writes.KeepAsync(rows => NoticeWork.RemindAsync(rows, day.Authority, readers, message, now, cancellation), cancellation);
        bell.Ring();
    }

    private async Task<LateFigures> LateOnAsync(DayOfFigures day, Dossier dossier, CancellationToken cancellation)
    {
        var set = (await sets.OpenAsync(dossier.AuthorityId, dossier.RoundGroup!.StoredSetId, cancellation)).Set;
        var deadline = dossier.DeadlineIn(dossier.RoundGroup);
        var sent = dossier
            .Answers.Where(answer => answer.Track == Track.Monitored && answer.SourceId == day.Source)
            .Where(answer => answer.ReceivedAt >= day.Start && answer.ReceivedAt < day.End && answer.ReceivedAt >= deadline);
        return new LateFigures(dossier, dossier.CountingAmong(sent.Select(answer => answer.Input), set));
    }

    private static NoticeMessage MessageOf(DayOfFigures day, LateFigures late, MonitoredSource source) =>
        new(
            "monitored.came-in-day",
            late.Path,
            late.Dossier.Unit!.Name,
            DossierNotices.Said(late.Dossier.RoundGroup!.Round!.Year),
            DossierNotices.Said(late.Counting.Count),
            source.Name,
            HanoiTime.DateOf(day.Day)
        )
        {
            DedupeKey = $"measured:{late.Dossier.Id:N}:{source.Id:N}:{HanoiTime.DateOf(day.Day)}",
        };
}
