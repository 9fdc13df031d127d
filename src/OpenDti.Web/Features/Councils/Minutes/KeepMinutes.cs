using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Councils.Minutes;

/// <summary>Keeps what the minutes say beside the decisions: number, day, who led, wrote, came and did not. Until the results are approved.</summary>
public sealed class KeepMinutes(Writes writes, GroupStandings standings)
{
    public Task<Result<Guid>> RunAsync(WriteRequest request, CouncilMinutesRecord minutes, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (await standings.ReadAsync(work.Db, minutes.RoundGroupId, cancellation) is not { } standing)
                {
                    return new Refusal("council.not-found");
                }

                var stage = standing.StageAt(request.ReceivedAt);
                if (stage is < RoundGroupStage.Locked or >= RoundGroupStage.Approved)
                {
                    return stage < RoundGroupStage.Locked ? new Refusal("council.too-early") : new Refusal("council.approved");
                }

                await work.RecordAsync(RoundGroup.StreamOf(minutes.RoundGroupId), minutes.ToFact());
                var known = await work.Db.CouncilMinutes.SingleOrDefaultAsync(m => m.RoundGroupId == minutes.RoundGroupId, cancellation);
                if (known is null)
                {
                    work.Db.CouncilMinutes.Add(minutes);
                }
                else
                {
                    known.Take(minutes);
                }

                return minutes.RoundGroupId;
            },
            cancellation
        );
}
