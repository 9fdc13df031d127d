using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Bonuses.OfDossier;

/// <summary>Who proposed takes back what is not decided: the unit its own proposals, the agency those it made for a unit.</summary>
public sealed class WithdrawBonus(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid proposal,
        bool isForUnit,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            (dossier, _) => Task.FromResult(dossier.WithdrawBonus(proposal, isForUnit, dossier.RoundGroup!, request.ReceivedAt)),
            cancellation
        );
}
