using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What an appraiser wants to decide about a criterion, and the version of the dossier they had before their eyes.</summary>
public sealed record AppraisalDecision(IndicatorId Indicator, AppraisalLevel Level, CriterionAct Act, long VersionShown)
{
    public IReadOnlyList<SavedAnswer> Values { get; init; } = [];
    public Points? Points { get; init; }
    public AppraisalReason? Reason { get; init; }
    public string Words { get; init; } = "";
    public DateTimeOffset? Until { get; init; }

    /// <summary>Whether what the unit says against monitored figures lay before the one who decides; a blind appraiser has not read it.</summary>
    public bool AnswersContests { get; init; } = true;

    /// <summary>The version with which evidence of the criterion was last taken off: no row of the dossier tells it, see <see cref="TakenOffEvidence"/>.</summary>
    public long TakenOffVersion { get; init; }

    public CriterionActor Actor => Level == AppraisalLevel.First ? CriterionActor.FirstAppraiser : CriterionActor.SecondAppraiser;

    public CriterionAppraised ToFact() =>
        new(Indicator.Value, Level, VersionShown, Act)
        {
            Values = Values,
            PointsE10 = Points?.Scaled,
            Reason = Reason,
            Words = Words.Length == 0 ? null : Words,
            Until = Until,
        };
}

/// <summary>The appraisal of a locked dossier, criterion by criterion. What the unit declared is never touched by it.</summary>
public sealed partial class Dossier
{
    private List<Appraisal> _appraisals = [];
    private List<PointAward> _pointAwards = [];

    public IReadOnlyList<Appraisal> Appraisals => _appraisals;

    public IReadOnlyList<PointAward> PointAwards => _pointAwards;

    public Appraisal? AppraisalOf(IndicatorId indicator, AppraisalLevel level) =>
        _appraisals.Find(a => a.Indicator == indicator.Value && a.Level == level);

    /// <summary>The last word of either body on a criterion, whether or not it still stands.</summary>
    public Appraisal? LatestAppraisalOf(IndicatorId indicator) =>
        _appraisals.Where(a => a.Indicator == indicator.Value).MaxBy(a => a.Version);

    /// <summary>The last word on a criterion, where the unit has not changed its figures since: what is said before that is history.</summary>
    public Appraisal? CurrentAppraisalOf(IndicatorId indicator) =>
        LatestAppraisalOf(indicator) is { IsRevised: false } latest ? latest : null;

    /// <summary>
    /// What the unit reads about a criterion now: a decision with a reason, or what it is to correct. A decision that was kept speaks with the
    /// words of the one it keeps.
    /// </summary>
    public Appraisal? NoteOn(IndicatorId indicator)
    {
        var current = CurrentAppraisalOf(indicator);
        var speaking = current is { Act: CriterionAct.Keep, Words: null } ? AppraisalOf(indicator, AppraisalLevel.First) : current;
        return speaking is { Words: null, Reason: null } ? null : speaking;
    }

    public CriterionState StateOf(IndicatorId indicator, DateTimeOffset instant) =>
        LatestAppraisalOf(indicator) switch
        {
            null => CriterionState.Waiting,
            { Act: CriterionAct.Return, IsRevised: true, CorrectionVersion: null } corrected => instant < corrected.Until
                ? CriterionState.Unconfirmed
                : CriterionState.Overdue,
            { IsRevised: true } => CriterionState.Corrected,
            { Act: CriterionAct.Return } returned => instant < returned.Until ? CriterionState.Returned : CriterionState.Overdue,
            { Level: AppraisalLevel.Second } => CriterionState.Reviewed,
            _ => CriterionState.Decided,
        };

    /// <summary>Until when the unit may still correct this criterion alone, although its dossier is locked; null where it may not.</summary>
    public DateTimeOffset? ReopenedUntil(IndicatorId indicator, RoundGroup group, DateTimeOffset instant) =>
        group is { ReleasedAt: null, ApprovalId: null }
        && LatestAppraisalOf(indicator) is { Act: CriterionAct.Return, Until: { } until }
        && instant < until
            ? until
            : null;

    /// <summary>Why a figure of this criterion cannot be entered at this instant; null where it can.</summary>
    public Refusal? RefusalToEnter(IndicatorId indicator, RoundGroup group, DateTimeOffset receivedAt) =>
        ReopenedUntil(indicator, group, receivedAt) is null ? RefusalToEnter(group, receivedAt) : null;

    /// <summary>Why nobody can appraise this dossier at this instant; null where somebody can. The one place that knows the stage.</summary>
    public Refusal? RefusalToAppraise(RoundGroup group, DateTimeOffset receivedAt) =>
        StageIn(group, receivedAt) switch
        {
            RoundGroupStage.Released => new Refusal("appraisal.released"),
            RoundGroupStage.Approved => new Refusal("appraisal.approved"),
            var stage when RoundGroupMoves.Allows(stage, RoundGroupAct.Appraise) => RoundGroup.IsSettledAt(receivedAt, DeadlineIn(group))
                ? null
                : new Refusal("appraisal.settling", RoundGroup.SettlingTime.TotalMinutes.ToString(CultureInfo.InvariantCulture)),
            _ => new Refusal("appraisal.not-locked", HanoiTime.MinuteOf(DeadlineIn(group)), HanoiTime.DateOf(DeadlineIn(group))),
        };

    /// <summary>
    /// What the decision amounts to, or why it is refused. <paramref name="inputs"/> are the criterion's: a figure or a decision of this criterion
    /// that is newer than the version shown was never seen by the one who decides.
    /// </summary>
    public Result<CriterionAppraised> Appraise(
        AppraisalDecision decision,
        IReadOnlyCollection<InputId> inputs,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        if (RefusalToAppraise(group, receivedAt) is { } refusal)
        {
            return refusal;
        }

        var lastChange = Math.Max(LastChangeOf(decision.Indicator, inputs), decision.TakenOffVersion);
        if (lastChange > decision.VersionShown || decision.VersionShown > Version)
        {
            return new Refusal("appraisal.changed-since-shown");
        }

        var state = StateOf(decision.Indicator, receivedAt);
        return CriterionMoves.Allows(state, decision.Act, decision.Actor)
            ? AppraisalRules.RefusalOf(decision, inputs, receivedAt) is { } wrong
                ? wrong
                : decision.ToFact() with
                {
                    Settles = decision is { AnswersContests: true, Act: not CriterionAct.Return }
                        ? [.. OpenContestsOf(inputs).Select(contest => contest.Input)]
                        : [],
                }
            : AppraisalRules.RefusalIn(state, decision.Actor);
    }

    private long LastChangeOf(IndicatorId indicator, IReadOnlyCollection<InputId> inputs) =>
        _answers
            .Where(a => inputs.Contains(new InputId(a.Input)))
            .Select(a => a.Version)
            .Concat(_appraisals.Where(a => a.Indicator == indicator.Value).Select(a => a.Version))
            .Concat(_pointAwards.Where(award => award.Indicator == indicator.Value).Select(award => award.Version))
            .Concat(_contests.Where(c => inputs.Contains(new InputId(c.Input))).Select(c => c.Version))
            .Concat(_evidence.Where(use => use.Indicator == indicator.Value).Select(use => use.Version))
            .DefaultIfEmpty()
            .Max();

    private void Take(CriterionAppraised appraised, long seq, Guid account, DateTimeOffset receivedAt)
    {
        var indicator = new IndicatorId(appraised.Indicator);
        DropCorrection(appraised.Indicator);
        var row = AppraisalOf(indicator, appraised.Level);
        if (row is null)
        {
            row = Appraisal.Of(this, appraised.Indicator, appraised.Level);
            _appraisals.Add(row);
        }

        var earlier = VersionsOf(indicator);
        row.Take(appraised, seq, account, receivedAt);
        SettleContests(appraised.Settles, seq);
        Enforce(appraised.Act == CriterionAct.Keep ? AppraisalOf(indicator, AppraisalLevel.First)! : row, row, earlier);
    }

    // What a decision found becomes the appraised track; keeping the first body's decision puts that one's findings there again.
    private void Enforce(Appraisal found, Appraisal decided, HashSet<long> earlier)
    {
        var values = found.Values.ToDictionary(value => value.Input);
        _answers.RemoveAll(a => a.Track == Track.Appraised && earlier.Contains(a.Version) && !values.ContainsKey(a.Input));
        foreach (var value in values.Values)
        {
            var answer = _answers.Find(a => a.Input == value.Input && a.Track == Track.Appraised);
            if (answer is null)
            {
                answer = Answer.To(this, value.Input, Track.Appraised);
                _answers.Add(answer);
            }

            answer.Take(value, decided.Version, decided.AccountId, decided.DecidedAt);
        }

        var award = _pointAwards.Find(p => p.Track == Track.Appraised && p.Indicator == found.Indicator);
        if (found.PointsE10 is not { } points)
        {
            _ = award is not null && _pointAwards.Remove(award);
            return;
        }

        if (award is null)
        {
            award = PointAward.On(this, found.Indicator, Track.Appraised);
            _pointAwards.Add(award);
        }

        award.Take(points, found.Reason, found.Words ?? "", decided.Version);
    }

    private HashSet<long> VersionsOf(IndicatorId indicator) =>
        [.. _appraisals.Where(a => a.Indicator == indicator.Value).Select(a => a.Version)];

    // The figures changed, by the unit or by what a system measures in its stead: what was decided about the old ones leaves the appraised track and stays in the record.
    private void Revise(string indicator)
    {
        var earlier = VersionsOf(new IndicatorId(indicator));
        _answers.RemoveAll(a => a.Track == Track.Appraised && earlier.Contains(a.Version));
        _pointAwards.RemoveAll(p => p.Track == Track.Appraised && p.Indicator == indicator);
        _appraisals.Where(a => a.Indicator == indicator).ToList().ForEach(a => a.Revise());
    }
}
