using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The explanations that appraisers ask of a unit, each about one criterion, in as many rounds as it takes.</summary>
public sealed partial class Dossier
{
    private const int MostDaysToExplain = 60;

    private List<Explanation> _explanations = [];

    public IReadOnlyList<Explanation> Explanations => _explanations;

    public Explanation? LatestExplanationOf(IndicatorId indicator) =>
        _explanations.Where(e => e.Indicator == indicator.Value).MaxBy(e => e.RoundNo);

    /// <summary>The request about a criterion that the unit may answer at this instant; null where there is none.</summary>
    public Explanation? RequestOpenAt(IndicatorId indicator, RoundGroup group, DateTimeOffset instant) =>
        group is { ApprovalId: null, ReleasedAt: null }
        && LatestExplanationOf(indicator) is { } latest
        && instant < latest.Until
        && ExplanationMoves.Allows(latest.StateAt(instant), ExplanationAct.Answer)
            ? latest
            : null;

    /// <summary>Asks the unit about a criterion, on the strength of the version shown.</summary>
    public Result<ExplanationAsked> Ask(
        IndicatorId indicator,
        long versionShown,
        string question,
        DateTimeOffset? until,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        var latest = LatestExplanationOf(indicator);
        if (RefusalToAppraise(group, receivedAt) is { } refusal)
        {
            return refusal;
        }

        if (latest is not null && !ExplanationMoves.Allows(latest.StateAt(receivedAt), ExplanationAct.AskAgain))
        {
            return new Refusal("explanation.already-asked");
        }

        if (StateOf(indicator, receivedAt) is CriterionState.Returned or CriterionState.Unconfirmed)
        {
            return new Refusal("appraisal.with-unit");
        }

        return RefusalOfWords(question) is { } wrong ? wrong
            : until is null ? new Refusal("explanation.no-day")
            : until <= receivedAt || until > receivedAt.AddDays(MostDaysToExplain)
                ? new Refusal("explanation.day-outside", HanoiTime.DateOf(receivedAt.AddDays(MostDaysToExplain)))
            : new ExplanationAsked(indicator.Value, (latest?.RoundNo ?? 0) + 1, versionShown, question, until.Value);
    }

    /// <summary>The unit answers the request that it was shown; it may better its answer until the request's time is over.</summary>
    public Result<ExplanationAnswered> AnswerExplanation(
        IndicatorId indicator,
        int roundNo,
        string words,
        IReadOnlyList<SavedAnswer> proposed,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        if (group is not { ApprovalId: null, ReleasedAt: null })
        {
            return new Refusal("explanation.approved");
        }

        if (LatestExplanationOf(indicator) is not { } latest || latest.RoundNo != roundNo)
        {
            return new Refusal("explanation.not-asked");
        }

        var state = latest.StateAt(receivedAt);
        return receivedAt >= latest.Until || state == ExplanationState.Overdue
                ? new Refusal("explanation.too-late", HanoiTime.MinuteOf(latest.Until), HanoiTime.DateOf(latest.Until))
            : !ExplanationMoves.Allows(state, ExplanationAct.Answer) ? new Refusal("explanation.already-decided")
            : RefusalOfWords(words) is { } wrong ? wrong
            : new ExplanationAnswered(indicator.Value, roundNo, words, proposed);
    }

    /// <summary>An appraiser decides about the answer that they were shown, or about a silence whose time is over.</summary>
    public Result<ExplanationDecided> DecideExplanation(
        IndicatorId indicator,
        int roundNo,
        long versionShown,
        ExplanationOutcome outcome,
        string words,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        if (RefusalToAppraise(group, receivedAt) is { } refusal)
        {
            return refusal;
        }

        if (LatestExplanationOf(indicator) is not { } latest || latest.RoundNo != roundNo)
        {
            return new Refusal("explanation.not-asked");
        }

        var hasNewerPaper = EvidenceOf(indicator).Any(use => use.Version > versionShown);
        return hasNewerPaper || latest.Version > versionShown ? new Refusal("appraisal.changed-since-shown")
            : latest.StateAt(receivedAt) == ExplanationState.Decided ? new Refusal("explanation.already-decided")
            : !ExplanationMoves.Allows(latest.StateAt(receivedAt), ExplanationAct.Decide)
                ? new Refusal("explanation.still-open", HanoiTime.MinuteOf(latest.Until), HanoiTime.DateOf(latest.Until))
            : outcome == ExplanationOutcome.Accepted && latest.Answer is null ? new Refusal("explanation.nothing-to-accept")
            : RefusalOfWords(words) is { } wrong ? wrong
            : new ExplanationDecided(indicator.Value, roundNo, outcome, words);
    }

    private static Refusal? RefusalOfWords(string words) =>
        string.IsNullOrWhiteSpace(words) ? new Refusal("explanation.without-words")
        : words.Length > Explanation.WordsMaxLength
            ? new Refusal(
                "explanation.words-too-long",
                words.Length.ToString(CultureInfo.InvariantCulture),
                Explanation.WordsMaxLength.ToString(CultureInfo.InvariantCulture)
            )
        : null;

    private void ApplyExplanation(DossierFact fact, long seq, Guid account, DateTimeOffset receivedAt)
    {
        switch (fact)
        {
            case ExplanationAsked asked:
                _explanations.Add(Explanation.Of(this, asked, seq, account, receivedAt));
                break;
            case ExplanationAnswered answered:
                LatestExplanationOf(new IndicatorId(answered.Indicator))!.Take(answered, seq, receivedAt);
                break;
            case ExplanationDecided decided:
                LatestExplanationOf(new IndicatorId(decided.Indicator))!.Take(decided, seq, receivedAt);
                break;
        }
    }
}
