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

    /// <summary>Whether figures were corrected that no leader has confirmed, so that others count than were last entered.</summary>
    public bool HoldsFigures => _answers.Exists(a => a.Track == Track.Held);

    /// <summary>What counts in the place of the last entry while that is a correction nobody has confirmed; null where there is none.</summary>
    public Answer? HeldOf(string input) => _answers.Find(a => a.Input == input && a.Track == Track.Held);

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

    /// <summary>Until when what is changed now is a correction that waits for a leader; null where the dossier itself is open to entry.</summary>
    private DateTimeOffset? CorrectedUntil(IndicatorId indicator, RoundGroup group, DateTimeOffset receivedAt) =>
        RefusalToEnter(group, receivedAt) is null ? null : ReopenedUntil(indicator, group, receivedAt);

    private void Save(AnswersSaved saved, long seq, Guid account, DateTimeOffset receivedAt)
    {
        foreach (var answer in saved.Answers)
        {
            var row = AnswerTo(new InputId(answer.Input));
            HoldBack(saved, answer.Input, row);
            if (row is null)
            {
                row = Answer.To(this, answer.Input);
                _answers.Add(row);
            }

            row.Take(answer, seq, account, receivedAt);
        }

        Correct(saved.Indicator);
    }

    // A figure that was held once is the one that a leader confirmed, however often the correction is corrected.
    private void HoldBack(AnswersSaved saved, string input, Answer? declared)
    {
        var held = HeldOf(input);
        if (saved.ReopenedUntil is not null)
        {
            if (held is null)
            {
                _answers.Add(Answer.Held(this, input, declared, saved.Indicator));
            }
        }
        else if (held is not null)
        {
            _answers.Remove(held);
        }
    }

    // What no leader confirmed does not outlive the next decision about its criterion; the record keeps it.
    private void DropCorrection(string indicator)
    {
        foreach (var held in _answers.Where(a => a.HeldFor == indicator).ToList())
        {
            _answers.Remove(held);
            var declared = AnswerTo(new InputId(held.Input))!;
            if (held.Version == 0)
            {
                _answers.Remove(declared);
            }
            else
            {
                declared.TakeOver(held);
            }
        }
    }

    // The dossier itself goes to its leader, with everything in it.
    private void ReleaseHeld()
    {
        _answers.RemoveAll(a => a.Track == Track.Held);
        _appraisals.ForEach(a => a.ReleaseProof());
    }

    private void HoldProof(string indicator, DateTimeOffset? reopenedUntil)
    {
        if (reopenedUntil is not null)
        {
            LatestAppraisalOf(new IndicatorId(indicator))?.HoldProof(EvidenceOf(new IndicatorId(indicator)).Any());
        }
    }

    private void ConfirmCorrections(Predicate<Appraisal> which, long seq) =>
        _appraisals.FindAll(a => a.IsRevised && which(a)).ForEach(a => a.ConfirmCorrection(seq));
}
