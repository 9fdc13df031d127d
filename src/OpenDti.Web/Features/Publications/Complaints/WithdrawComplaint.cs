using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Publications.Complaints;

/// <summary>A unit takes its complaint back, until it is decided.</summary>
public sealed class WithdrawComplaint(Writes writes)
{
    public Task<Result<long>> RunAsync(WriteRequest request, Guid dossierId, Guid complaintId, CancellationToken cancellation) =>
        writes.ChangeAsync<ComplaintWithdrawn>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var complaint = await work.Db.Complaints.SingleOrDefaultAsync(
                    c => c.Id == complaintId && c.DossierId == dossier.Id,
                    cancellation
                );
                if (complaint is not { State: ComplaintState.Open })
                {
                    return new Refusal("complaint.not-open");
                }

                var withdrawn = new ComplaintWithdrawn(complaintId, complaint.Indicator);
                complaint.Apply(withdrawn, request.ReceivedAt);
                var unit = (await work.Db.Units.FindAsync([dossier.UnitId], cancellation))!.Name;
                var message = new NoticeMessage(
                    "complaint.was-withdrawn",
                    PublicationPaths.Complaint(dossier.Id, complaintId),
                    unit,
                    DossierNotices.Said(dossier.RoundGroup!.Round!.Year)
                );
                await work.NotifyAsync(Recipients.OfAuthority(Role.AuthorityAdministrator, Role.Publisher), message);
                return withdrawn;
            },
            cancellation
        );
}
