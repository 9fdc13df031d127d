using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Dossiers.Overview;

/// <summary>A leader confirms what the unit corrected after an appraiser's return, as shown; never their own entries.</summary>
public sealed class ConfirmCorrections(Writes writes, SetLibrary sets)
{
    /// <summary>The criteria that stood on the page.</summary>
    public const string CriteriaField = "criteria";

    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        IReadOnlyCollection<IndicatorId> indicators,
        long versionShown,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var group = dossier.RoundGroup!;
                var set = (await sets.OpenAsync(dossier.AuthorityId, group.StoredSetId, cancellation)).Set;
                var inputs = indicators
                    .Select(set.FindIndicator)
                    .OfType<Criterion>()
                    .SelectMany(set.InputsOf)
                    .Select(input => input.Id.Value)
                    .ToHashSet();
                var accounts = dossier
                    .Answers.Where(a => a.Track == Track.Declared && inputs.Contains(a.Input))
                    .Select(a => a.AccountId)
                    .Distinct()
                    .ToList();
                var hasEntered = await work.Db.Accounts.AnyAsync(a => a.PersonId == personId && accounts.Contains(a.Id), cancellation);
                return dossier.ConfirmCorrections(indicators, versionShown, hasEntered, group, request.ReceivedAt);
            },
            cancellation
        );
}
