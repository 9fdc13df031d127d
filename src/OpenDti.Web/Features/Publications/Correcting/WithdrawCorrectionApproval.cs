using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Correcting;

/// <summary>A recorded decision about corrected results is taken back with a reason, as long as they are not released; it stays on file.</summary>
public sealed class WithdrawCorrectionApproval(Writes writes, GroupFigures figures)
{
    public Task<Result<Guid>> RunAsync(WriteRequest request, Guid groupId, Guid personId, string reason, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var read = await CorrectionWork.ReadToDecideAsync(figures, work, groupId, personId, cancellation);
                if (!read.TryGet(out var reading, out var refusal))
                {
                    return refusal;
                }

                if (reading.Now.Group.CorrectionApprovalId is not { } approval)
                {
                    return new Refusal("approval.none");
                }

                if (reason.Length is 0 or > RoundGroup.ReasonMaxLength)
                {
                    return new Refusal("approval.withdraw-without-reason", $"{RoundGroup.ReasonMaxLength}");
                }

                var withdrawn = new CorrectionApprovalWithdrawn(approval, reason);
                await work.RecordAsync(RoundGroup.StreamOf(groupId), withdrawn);
                reading.Now.Group.Apply(withdrawn);
                return approval;
            },
            cancellation
        );
}
