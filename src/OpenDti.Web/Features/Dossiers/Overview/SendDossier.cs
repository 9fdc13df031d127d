using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Overview;

/// <summary>A specialist sends the dossier, as shown, to the leader.</summary>
public sealed class SendDossier(Writes writes)
{
    public Task<Result<long>> RunAsync(WriteRequest request, Guid dossierId, long versionShown, CancellationToken cancellation) =>
        writes.RunAsync<long>(
            request,
            async work =>
            {
                var dossier = await DossierReader.Whole(work.Db.Dossiers).SingleOrDefaultAsync(d => d.Id == dossierId, cancellation);
                if (dossier is null)
                {
                    return new Refusal("dossier.not-found");
                }

                if (!dossier.Send(versionShown, dossier.RoundGroup!, request.ReceivedAt).TryGet(out var sent, out var refusal))
                {
                    return refusal;
                }

                return await work.ApplyAsync(dossier, sent);
            },
            cancellation
        );
}
