using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Explanations.Thread;

/// <summary>A leader confirms what a specialist prepared, as shown, or gives it back with words; never what they typed themselves.</summary>
public sealed class ConfirmExplanation(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        IndicatorId indicator,
        int roundNo,
        long versionShown,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var preparedBy = dossier.LatestExplanationOf(indicator)?.PreparedBy;
                var hasPrepared = await work.Db.Accounts.AnyAsync(a => a.Id == preparedBy && a.PersonId == personId, cancellation);
                return dossier.ConfirmExplanation(indicator, roundNo, versionShown, hasPrepared, dossier.RoundGroup!, request.ReceivedAt);
            },
            cancellation
        );

    public Task<Result<long>> GiveBackAsync(
        WriteRequest request,
        Guid dossierId,
        IndicatorId indicator,
        int roundNo,
        long versionShown,
        string words,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            (dossier, _) =>
                Task.FromResult(
                    dossier.GiveBackExplanation(indicator, roundNo, versionShown, words, dossier.RoundGroup!, request.ReceivedAt)
                ),
            cancellation
        );
}
