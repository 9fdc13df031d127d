using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Correcting;

/// <summary>The agency records the decision that amends released results, for exactly the figures that were shown.</summary>
public sealed class ApproveCorrection(Writes writes, GroupFigures figures)
{
    public Task<Result<Guid>> RunAsync(WriteRequest request, Guid personId, Approval approval, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var read = await CorrectionWork.ReadToDecideAsync(figures, work, approval.RoundGroupId, personId, cancellation);
                if (!read.TryGet(out var reading, out var refusal))
                {
                    return refusal;
                }

                if (RefusalOf(reading, approval, request.ReceivedAt) is { } forbidden)
                {
                    return forbidden;
                }

                var approved = new CorrectionApproved(
                    approval.Id,
                    approval.Number,
                    approval.Date,
                    approval.FileSha256,
                    approval.FiguresSha256
                );
                await work.RecordAsync(RoundGroup.StreamOf(reading.Now.Group.Id), approved);
                work.Db.Approvals.Add(approval);
                reading.Now.Group.Apply(approved);
                return approval.Id;
            },
            cancellation
        );

    private static Refusal? RefusalOf(CorrectionReading reading, Approval approval, DateTimeOffset at) =>
        reading.Now.Group.CorrectionApprovalId is not null ? new Refusal("approval.already")
        : reading.RefusalToApprove() is { } refusal ? refusal
        : HanoiTime.StartOf(approval.Date) > at ? new Refusal("release.decision-in-future")
        : approval.FiguresSha256 != reading.Now.FiguresSha256 ? new Refusal("approval.changed-since-shown")
        : null;
}
