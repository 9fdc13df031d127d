using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence;

/// <summary>Attaches what a unit has handed in to criteria of its dossier, this year's or an earlier year's, or takes it off again.</summary>
public sealed class AttachEvidence(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid itemId,
        IReadOnlyList<IndicatorId> criteria,
        string? pages,
        bool? isStillInForce,
        CancellationToken cancellation
    ) =>
        writes.ChangeAllAsync(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var item = await work
                    .Db.EvidenceItems.Include(i => i.File)
                    .SingleOrDefaultAsync(i => i.Id == itemId && i.UnitId == dossier.UnitId, cancellation);
                if (criteria.Count == 0)
                {
                    return dossier.RefusalToEnter(dossier.RoundGroup!, request.ReceivedAt) ?? new Refusal("evidence.no-criterion");
                }

                if (dossier.RefusalToAttach(criteria[0], dossier.RoundGroup!, request.ReceivedAt) is { } closed)
                {
                    return closed;
                }

                if (item is null)
                {
                    return new Refusal("evidence.not-found");
                }

                if (await work.Db.EvidenceItems.AnyAsync(i => i.ReplacesId == itemId, cancellation))
                {
                    return new Refusal("evidence.replaced");
                }

                if (item.File is { State: EvidenceFileState.Infected })
                {
                    return new Refusal("evidence.was-infected", item.FileName!);
                }

                var facts = new List<DossierFact>();
                foreach (var criterion in criteria)
                {
                    var attached = dossier.Attach(criterion, item, pages, isStillInForce, dossier.RoundGroup!, request.ReceivedAt);
                    if (attached.IsRefused)
                    {
                        return attached.Refusal;
                    }

                    facts.Add(attached.Value);
                }

                return facts;
            },
            cancellation
        );

    public Task<Result<long>> DetachAsync(
        WriteRequest request,
        Guid dossierId,
        IndicatorId criterion,
        Guid item,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            (dossier, _) => Task.FromResult(dossier.Detach(criterion, item, dossier.RoundGroup!, request.ReceivedAt)),
            cancellation
        );
}
