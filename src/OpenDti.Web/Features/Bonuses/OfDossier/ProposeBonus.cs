using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Bonuses.OfDossier;

/// <summary>A unit's specialist proposes bonus points until the deadline of entry; the agency may for a unit until the approval, never for its own.</summary>
public sealed class ProposeBonus(Writes writes, BonusLibrary bonuses, SetLibrary sets)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        BonusProposed proposed,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<BonusProposed>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var (group, at) = (dossier.RoundGroup!, request.ReceivedAt);
                if (proposed.IsByAgency)
                {
                    var ownUnits = await PersonUnits.OfAsync(work.Db, personId, at, cancellation);
                    if (ownUnits.Contains(dossier.UnitId))
                    {
                        return new Refusal("bonus.own-unit");
                    }
                }

                var closed = proposed.IsByAgency
                    ? dossier.RefusalToProposeBonusForUnit(group, at)
                    : dossier.RefusalToProposeBonus(group, at);
                if (closed is not null)
                {
                    return closed;
                }

                var scheme = await bonuses.OpenAsync(group.AuthorityId, group.Bonus!.StoredSchemeId, cancellation);
                var set = (await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation)).Set;
                return dossier.Propose(proposed, scheme!, set.Set.UnitKind);
            },
            cancellation
        );
}
