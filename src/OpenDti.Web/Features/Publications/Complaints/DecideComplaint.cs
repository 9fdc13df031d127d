using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Complaints;

/// <summary>The agency decides about a complaint, with a reason and the day of the decision; nobody about one of their own unit.</summary>
public sealed class DecideComplaint(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        ComplaintDecided decided,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<ComplaintDecided>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (ownUnits.Contains(dossier.UnitId))
                {
                    return new Refusal("complaint.own-unit");
                }

                var complaint = await work.Db.Complaints.SingleOrDefaultAsync(
                    c => c.Id == decided.Complaint && c.DossierId == dossierId,
                    cancellation
                );
                if (complaint is not { State: ComplaintState.Open })
                {
                    return new Refusal("complaint.not-open");
                }

                if (RefusalOf(complaint, decided, request.ReceivedAt) is { } refusal)
                {
                    return refusal;
                }

                var fact = decided with { Indicator = complaint.Indicator };
                complaint.Apply(fact, dossier.Version + 1, request.ReceivedAt);
                await work.NotifyAsync(
                    Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader),
                    new NoticeMessage(
                        fact.Outcome == ComplaintOutcome.Kept ? "complaint.was-refused" : "complaint.was-accepted",
                        DossierPaths.Complaints(dossierId),
                        DossierNotices.Said(dossier.RoundGroup!.Round!.Year),
                        fact.Words
                    )
                );
                return fact;
            },
            cancellation
        );

    private static Refusal? RefusalOf(Complaint complaint, ComplaintDecided decided, DateTimeOffset at)
    {
        var (filedOn, today) = (complaint.LetterDate ?? HanoiTime.DayOf(complaint.FiledAt), HanoiTime.DayOf(at));
        return decided.Words.Length is 0 or > Complaint.WordsMaxLength
                ? new Refusal("complaint.decided-without-words", $"{Complaint.WordsMaxLength}")
            : decided.DecidedOn < filedOn || decided.DecidedOn > today
                ? new Refusal("complaint.decision-day", HanoiTime.DateOf(filedOn), HanoiTime.DateOf(today))
            : null;
    }
}
