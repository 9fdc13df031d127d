using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Publications.Complaints;

/// <summary>Looks once an hour for complaints whose answer is late, and tells those who decide about them, once.</summary>
public sealed class RemindOverdueAnswers(Databases databases, Writes writes, JobBell bell, TimeProvider clock) : JobHandler
{
    public override string Kind => "publications.overdue-answers";

    public override TimeSpan? Every => TimeSpan.FromHours(1);

    public override async Task RunAsync(Job job, CancellationToken cancellation)
    {
        await using var shared = databases.OpenShared();
        foreach (var authority in await shared.Authorities.Select(a => a.Id).ToListAsync(cancellation))
        {
            await RemindAsync(authority, clock.GetUtcNow(), cancellation);
        }

        bell.Ring();
    }

    private async Task RemindAsync(Guid authority, DateTimeOffset now, CancellationToken cancellation)
    {
        var today = HanoiTime.DayOf(now);
        await using var db = databases.Open(authority);
        var late = await db
            .Complaints.Where(c => c.Outcome == null && c.WithdrawnAt == null && c.AnswerBy < today)
            .Join(
                db.Dossiers,
                c => c.DossierId,
                d => d.Id,
                (c, d) =>
                    new
                    {
                        Complaint = c,
                        Unit = d.Unit!.Name,
                        d.RoundGroup!.Round!.Year,
                    }
            )
            .AsNoTracking()
            .ToListAsync(cancellation);
        foreach (var one in late)
        {
            var message = new NoticeMessage(
                "complaint.answer-is-late",
                PublicationPaths.Complaint(one.Complaint.DossierId, one.Complaint.Id),
                one.Unit,
                DossierNotices.Said(one.Year),
                HanoiTime.DateOf(one.Complaint.AnswerBy)
            )
            {
                DedupeKey = $"late-answer:{one.Complaint.Id:N}",
            };
            var readers = Recipients.OfAuthority(Role.AuthorityAdministrator, Role.Publisher);
            await writes.KeepAsync(rows => NoticeWork.RemindAsync(rows, authority, readers, message, now, cancellation), cancellation);
        }
    }
}
