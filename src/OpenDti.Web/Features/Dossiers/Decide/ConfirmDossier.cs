using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Decide;

/// <summary>A leader confirms the dossier as shown, or returns criteria with a reason each.</summary>
public sealed class ConfirmDossier(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        long versionShown,
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

                // A person may have two accounts; it is the person who may not do both.
                var accounts = dossier.Answers.Select(answer => answer.AccountId).Distinct().ToList();
                var hasEntered = await work.Db.Accounts.AnyAsync(a => a.PersonId == personId && accounts.Contains(a.Id), cancellation);
                var decided = dossier.Confirm(versionShown, hasEntered, dossier.RoundGroup!, request.ReceivedAt);
                return decided.TryGet(out var confirmed, out var refusal) ? await work.ApplyAsync(dossier, confirmed) : refusal;
            },
            cancellation
        );
}
