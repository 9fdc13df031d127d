using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Approving;

/// <summary>The agency records the decision that approves a group's results as they were shown; nobody who belongs to one of its units.</summary>
public sealed class RecordApproval(Writes writes, GroupFigures figures)
{
    public Task<Result<Guid>> RunAsync(WriteRequest request, Guid personId, Approval approval, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (
                    !(await figures.ReadToDecideAsync(work, approval.RoundGroupId, personId, cancellation)).TryGet(
                        out var reading,
                        out var refusal
                    )
                )
                {
                    return refusal;
                }

                var forbidden =
                    RefusalOf(reading, approval, request.ReceivedAt)
                    ?? OpenMatters.RefusalOf(await OpenMatters.OfAsync(work.Db, reading, request.ReceivedAt, cancellation));
                if (forbidden is not null)
                {
                    return forbidden;
                }

                var recorded = approval.ToFact();
                await work.RecordAsync(RoundGroup.StreamOf(reading.Group.Id), recorded);
                work.Db.Approvals.Add(approval);
                reading.Group.Apply(recorded, request.ReceivedAt);
                return approval.Id;
            },
            cancellation
        );

    private static Refusal? RefusalOf(GroupReading reading, Approval approval, DateTimeOffset at) =>
        reading.StageAt(at) switch
        {
            RoundGroupStage.Approved => new Refusal("approval.already"),
            var stage when !RoundGroupMoves.Allows(stage, RoundGroupAct.Approve) => new Refusal("approval.steps-left"),
            _ when HanoiTime.StartOf(approval.Date) > at => new Refusal("release.decision-in-future"),
            _ when approval.FiguresSha256 != reading.FiguresSha256 => new Refusal("approval.changed-since-shown"),
            _ => null,
        };
}
