using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Decide;

/// <summary>A leader returns criteria to the specialist, each with its reason.</summary>
public sealed class ReturnDossier(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        long versionShown,
        IReadOnlyList<ReturnedIndicator> returned,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<long>(
            request,
            async work =>
            {
                var dossier = await DossierReader.Whole(work.Db.Dossiers).SingleOrDefaultAsync(d => d.Id == dossierId, cancellation);
                if (dossier is null)
                {
                    return new Refusal("dossier.not-found");
                }

                var decided = dossier.Return(versionShown, returned, dossier.RoundGroup!, request.ReceivedAt);
                return decided.TryGet(out var fact, out var refusal) ? await work.ApplyAsync(dossier, fact) : refusal;
            },
            cancellation
        );
}
