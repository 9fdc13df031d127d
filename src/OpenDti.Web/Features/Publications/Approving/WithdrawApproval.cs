using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Approving;

/// <summary>An approval is taken back with a reason, as long as nothing is released; it stays on file.</summary>
public sealed class WithdrawApproval(Writes writes, GroupFigures figures)
{
    public Task<Result<Guid>> RunAsync(WriteRequest request, Guid groupId, Guid personId, string reason, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (!(await figures.ReadToDecideAsync(work, groupId, personId, cancellation)).TryGet(out var reading, out var refusal))
                {
                    return refusal;
                }

                if (!RoundGroupMoves.Allows(reading.StageAt(request.ReceivedAt), RoundGroupAct.WithdrawApproval))
                {
                    return new Refusal("approval.none");
                }

                if (reason.Length is 0 or > RoundGroup.ReasonMaxLength)
                {
                    return new Refusal("approval.withdraw-without-reason", $"{RoundGroup.ReasonMaxLength}");
                }

                var withdrawn = new ApprovalWithdrawn(reading.Group.ApprovalId!.Value, reason);
                await work.RecordAsync(RoundGroup.StreamOf(groupId), withdrawn);
                reading.Group.Apply(withdrawn);
                await TellAsync(work, reading, withdrawn);
                return withdrawn.Approval;
            },
            cancellation
        );

    private static async Task TellAsync(Work work, GroupReading reading, ApprovalWithdrawn withdrawn)
    {
        var number = await work.Db.Approvals.Where(a => a.Id == withdrawn.Approval).Select(a => a.Number).SingleAsync();
        var (path, year) = (PublicationPaths.Approval(reading.Group.Id), DossierNotices.Said(reading.Group.Round!.Year));
        await work.NotifyAsync(
            Recipients.OfAuthority(Role.AuthorityAdministrator, Role.Publisher),
            new NoticeMessage("approval.was-withdrawn", path, year, number, withdrawn.Reason)
        );
    }
}
