using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Dossiers.Deadlines;

/// <summary>The authority gives one unit a later deadline, or reopens its dossier after the lock; never a unit of one's own.</summary>
public sealed class ExtendDossier(Writes writes)
{
    /// <summary>The request locks the round group's stream, too: an extension and a release never pass each other.</summary>
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        NewDeadline deadline,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<DossierExtended>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                return ownUnits.Contains(dossier.UnitId)
                    ? new Refusal("deadline.own-unit")
                    : dossier.Extend(deadline.At, deadline.Shown, deadline.Reason, dossier.RoundGroup!, request.ReceivedAt);
            },
            cancellation
        );
}
