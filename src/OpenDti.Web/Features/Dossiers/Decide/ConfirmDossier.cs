using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Decide;

/// <summary>A leader confirms the dossier as shown; never their own entries.</summary>
public sealed class ConfirmDossier(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        long versionShown,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            async (dossier, work) =>
            {
                // A person may have two accounts; it is the person who may not do both.
                var accounts = dossier.Answers.Where(a => a.Track == Track.Declared).Select(a => a.AccountId).Distinct().ToList();
                var hasEntered = await work.Db.Accounts.AnyAsync(a => a.PersonId == personId && accounts.Contains(a.Id), cancellation);
                return dossier.Confirm(versionShown, hasEntered, dossier.RoundGroup!, request.ReceivedAt);
            },
            cancellation
        );
}
