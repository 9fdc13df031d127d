using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// What a unit corrects after an appraiser's return, and its leader confirms: what the leader confirmed is what counts, after the lock as before it.
/// </summary>
public sealed partial class Dossier
{
    /// <summary>The criteria that were corrected and wait for a leader.</summary>
    public IReadOnlyList<IndicatorId> CorrectionsToConfirm(RoundGroup group, DateTimeOffset instant) =>
        [
            .. _appraisals
                .Select(a => new IndicatorId(a.Indicator))
                .Distinct()
                .Where(id => StateOf(id, instant) == CriterionState.Unconfirmed && ReopenedUntil(id, group, instant) is not null),
        ];

    /// <summary>A leader confirms corrections as shown, never their own entries.</summary>
    public Result<CorrectionsConfirmed> ConfirmCorrections(
        IReadOnlyCollection<IndicatorId> indicators,
        long versionShown,
        bool hasEnteredAny,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        var waiting = CorrectionsToConfirm(group, receivedAt);
        return indicators.Count == 0 || indicators.Any(id => !waiting.Contains(id)) ? new Refusal("correction.none-waiting")
            : RefusalOfOldView(versionShown) is { } refusal ? refusal
            : hasEnteredAny ? new Refusal("dossier.own-entries")
            : new CorrectionsConfirmed(versionShown, [.. indicators.Select(id => id.Value)]);
    }

    private void ConfirmCorrections(Predicate<Appraisal> which, long seq) =>
        _appraisals.FindAll(a => a.IsRevised && which(a)).ForEach(a => a.ConfirmCorrection(seq));
}
