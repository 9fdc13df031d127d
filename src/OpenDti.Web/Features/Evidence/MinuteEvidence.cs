using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence;

/// <summary>An appraiser writes down what they saw on the spot; nobody does so about a unit they belong to.</summary>
public sealed class MinuteEvidence(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid personId,
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
                var own = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (own.Contains(dossier.UnitId))
                {
                    return new Refusal("evidence.own-unit");
                }

                var item = await work.Db.EvidenceItems.SingleOrDefaultAsync(i => i.Id == itemId, cancellation);
                return item is null
                    ? new Refusal("evidence.not-found")
                    : dossier.Minute(criterion, item, seenOn, words, request.ReceivedAt);
            },
            cancellation
        );
}
