using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The correction of released results after a complaint, criterion by criterion, in a track of its own.</summary>
public sealed partial class Dossier
{
    /// <summary>
    /// What the correction amounts to, or why it is refused. <paramref name="inputs"/> are the criterion's: nothing of it may be newer than the
    /// version shown.
    /// </summary>
    public Result<CriterionCorrected> Correct(
        CriterionCorrected correction,
        IReadOnlyCollection<InputId> inputs,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        var indicator = new IndicatorId(correction.Indicator);
        return !RoundGroupMoves.Allows(StageIn(group, receivedAt), RoundGroupAct.Correct) ? new Refusal("correction.not-released")
            : group.CorrectionApprovalId is not null ? new Refusal("correction.approved")
            : LastChangeOf(indicator, inputs) > correction.VersionShown || correction.VersionShown > Version
                ? new Refusal("appraisal.changed-since-shown")
            : string.IsNullOrWhiteSpace(correction.Words) || correction.Words.Length > Appraisal.WordsMaxLength
                ? new Refusal("correction.without-words", $"{Appraisal.WordsMaxLength}")
            : correction is { PointsE10: null, Values.Count: 0 } ? new Refusal("correction.nothing-given")
            : correction.Values.Count > 0 && HasPointsFromPeople(indicator) ? new Refusal("correction.points-stand")
            : correction;
    }

    /// <summary>Points that somebody gave on a criterion hide its figures, whichever they are.</summary>
    public bool HasPointsFromPeople(IndicatorId indicator) =>
        _pointAwards.Exists(award => award.Indicator == indicator.Value && award.Track != Track.Correction);

    private void Take(CriterionCorrected corrected, long seq, Guid account, DateTimeOffset receivedAt)
    {
        var award = _pointAwards.Find(p => p.Track == Track.Correction && p.Indicator == corrected.Indicator);
        if (corrected.PointsE10 is { } points)
        {
            if (award is null)
            {
                award = PointAward.On(this, corrected.Indicator, Track.Correction);
                _pointAwards.Add(award);
            }

            award.Take(points, reason: null, corrected.Words, seq);
            return;
        }

        _ = award is not null && _pointAwards.Remove(award);
        foreach (var value in corrected.Values)
        {
            var answer = _answers.Find(a => a.Input == value.Input && a.Track == Track.Correction);
            if (answer is null)
            {
                answer = Answer.To(this, value.Input, Track.Correction);
                _answers.Add(answer);
            }

            answer.Take(value, seq, account, receivedAt);
        }
    }
}
