using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Councils.OfGroup;

/// <summary>Puts a line of a dossier on the agenda that nothing else brings there, with a reason; never one of one's own unit.</summary>
public sealed class AddToAgenda(Writes writes, GroupStandings standings)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        string line,
        string words,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<CouncilItemAdded>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (ownUnits.Contains(dossier.UnitId))
                {
                    return new Refusal("council.own-unit");
                }

                var standing = (await standings.ReadAsync(work.Db, dossier.RoundGroupId, cancellation))!;
                return dossier.AddToAgenda(line, words, standing.Set, standing.StageAt(request.ReceivedAt));
            },
            cancellation
        );
}
