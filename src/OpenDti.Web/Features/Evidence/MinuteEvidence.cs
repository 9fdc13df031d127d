using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence;

/// <summary>An appraiser to whom the criterion of the unit was given writes down what they saw on the spot.</summary>
public sealed class MinuteEvidence(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Viewer viewer,
        Guid dossierId,
        Guid itemId,
        IndicatorId criterion,
        DateOnly seenOn,
        string words,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<EvidenceMinuted>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var leave = await AppraisalLeave.OfAsync(work.Db, viewer, [dossier.RoundGroupId], request.ReceivedAt, cancellation);
                if (leave.RefusalToLookInto(dossier, criterion) is { } refusal)
                {
                    return refusal;
                }

                var item = await work.Db.EvidenceItems.SingleOrDefaultAsync(i => i.Id == itemId, cancellation);
                return item is null
                    ? new Refusal("evidence.not-found")
                    : dossier.Minute(criterion, item, seenOn, words, dossier.RoundGroup!, request.ReceivedAt);
            },
            cancellation
        );
}
