using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Jobs;

namespace OpenDti.Web.Features.Publications.Complaints;

/// <summary>Looks once an hour for complaints whose answer is late, and tells those who decide about them, once.</summary>
public sealed class RemindOverdueAnswers(Databases databases, Writes writes, JobBell bell, TimeProvider clock)
    : HourlyReminder(databases, writes, bell, clock)
{
    public override string Kind => "publications.overdue-answers";

    protected override async Task<IReadOnlyList<(Recipients Readers, NoticeMessage Message)>> FindAsync(
        AppDb db,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var today = HanoiTime.DayOf(now);
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
        var readers = Recipients.OfAuthority(Role.AuthorityAdministrator, Role.Publisher);
        return [.. late.Select(one => (readers, MessageOf(one.Complaint, one.Unit, one.Year)))];
    }

    private static NoticeMessage MessageOf(Complaint complaint, string unit, int year) =>
        new(
            "complaint.answer-is-late",
            PublicationPaths.Complaint(complaint.DossierId, complaint.Id),
            unit,
            DossierNotices.Said(year),
            HanoiTime.DateOf(complaint.AnswerBy)
        )
        {
            DedupeKey = $"late-answer:{complaint.Id:N}",
        };
}
