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

    /// <summary>What specialists prepared and the unit's leader may still confirm.</summary>
    public IEnumerable<Explanation> ExplanationsToConfirm(RoundGroup group, DateTimeOffset instant) =>
        _explanations.Where(e => e.IsPrepared && instant < e.Until && e.Outcome is null && group is { ApprovalId: null, ReleasedAt: null });

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

        if (StateOf(indicator, receivedAt).IsWithUnit())
        {
            return new Refusal("appraisal.with-unit");
        }

        return RefusalOfWords(question) is { } wrong ? wrong
            : until is null ? new Refusal("explanation.no-day")
            : until <= receivedAt || until > receivedAt.AddDays(MostDaysToExplain)
                ? new Refusal("explanation.day-outside", HanoiTime.DateOf(receivedAt.AddDays(MostDaysToExplain)))
            : new ExplanationAsked(indicator.Value, (latest?.RoundNo ?? 0) + 1, versionShown, question, until.Value);
    }

    /// <summary>A specialist prepares the answer to the request that they were shown; it waits for a leader.</summary>
    public Result<ExplanationPrepared> PrepareExplanation(
        IndicatorId indicator,
        int roundNo,
        string words,
        IReadOnlyList<SavedAnswer> proposed,
        RoundGroup group,
        DateTimeOffset receivedAt
    ) =>
        (RefusalOfUnit(ExplanationAct.Prepare, indicator, roundNo, group, receivedAt) ?? RefusalOfWords(words)) is { } refusal
            ? refusal
            : new ExplanationPrepared(indicator.Value, roundNo, words, proposed);

    /// <summary>A leader answers the request that they were shown; the answer may be bettered until the request's time is over.</summary>
    public Result<ExplanationAnswered> AnswerExplanation(
        IndicatorId indicator,
        int roundNo,
        string words,
        IReadOnlyList<SavedAnswer> proposed,
        RoundGroup group,
        DateTimeOffset receivedAt
    ) =>
        (RefusalOfUnit(ExplanationAct.Answer, indicator, roundNo, group, receivedAt) ?? RefusalOfWords(words)) is { } refusal
            ? refusal
            : new ExplanationAnswered(indicator.Value, roundNo, words, proposed);

    /// <summary>A leader confirms what was prepared, as shown and before the request's time is over; never what they typed themselves.</summary>
    public Result<ExplanationConfirmed> ConfirmExplanation(
        IndicatorId indicator,
        int roundNo,
        long versionShown,
        bool hasPrepared,
        RoundGroup group,
        DateTimeOffset receivedAt
    ) =>
        RefusalOfPrepared(ExplanationAct.Confirm, indicator, roundNo, versionShown, group, receivedAt) is { } refusal ? refusal
        : hasPrepared ? new Refusal("explanation.own-words")
        : new ExplanationConfirmed(indicator.Value, roundNo, versionShown);

    /// <summary>A leader gives back what was prepared, as shown, and says why.</summary>
    public Result<ExplanationGivenBack> GiveBackExplanation(
        IndicatorId indicator,
        int roundNo,
        long versionShown,
        string words,
        RoundGroup group,
        DateTimeOffset receivedAt
    ) =>
        (RefusalOfPrepared(ExplanationAct.GiveBack, indicator, roundNo, versionShown, group, receivedAt) ?? RefusalOfWords(words))
            is { } refusal
            ? refusal
            : new ExplanationGivenBack(indicator.Value, roundNo, versionShown, words);

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
                ? new Refusal("explanation.still-open", HanoiTime.LastDateOf(latest.Until))
            : outcome == ExplanationOutcome.Accepted && latest.Answer is null ? new Refusal("explanation.nothing-to-accept")
            : RefusalOfWords(words) is { } wrong ? wrong
            : new ExplanationDecided(indicator.Value, roundNo, outcome, words);
    }

    // Why the unit cannot do this to the request now; the time counts for what its leader says or confirms.
    private Refusal? RefusalOfUnit(ExplanationAct act, IndicatorId indicator, int roundNo, RoundGroup group, DateTimeOffset receivedAt)
    {
        if (group is not { ApprovalId: null, ReleasedAt: null })
        {
            return new Refusal("explanation.approved");
        }

        if (LatestExplanationOf(indicator) is not { } latest || latest.RoundNo != roundNo)
        {
            return new Refusal("explanation.not-asked");
        }

        return latest.StateAt(receivedAt) == ExplanationState.Decided ? new Refusal("explanation.already-decided")
            : receivedAt >= latest.Until ? new Refusal("explanation.too-late", HanoiTime.LastDateOf(latest.Until))
            : ExplanationMoves.Allows(latest.StateAt(receivedAt), act) ? null
            : new Refusal("explanation.nothing-prepared");
    }

    private Refusal? RefusalOfPrepared(
        ExplanationAct act,
        IndicatorId indicator,
        int roundNo,
        long versionShown,
        RoundGroup group,
        DateTimeOffset receivedAt
    )
    {
        if (RefusalOfUnit(act, indicator, roundNo, group, receivedAt) is { } refusal)
        {
            return refusal;
        }

        var latest = LatestExplanationOf(indicator)!;
        var hasNewerPaper = EvidenceOf(indicator).Any(use => use.Version > versionShown);
        return !latest.IsPrepared ? new Refusal("explanation.nothing-prepared")
            : hasNewerPaper || latest.Version > versionShown ? new Refusal("dossier.changed-since-shown")
            : null;
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
            case ExplanationPrepared prepared:
                LatestExplanationOf(new IndicatorId(prepared.Indicator))!.Take(prepared, seq, account);
                break;
            case ExplanationConfirmed confirmed:
                LatestExplanationOf(new IndicatorId(confirmed.Indicator))!.TakeConfirmation(seq, receivedAt);
                break;
            case ExplanationGivenBack givenBack:
                LatestExplanationOf(new IndicatorId(givenBack.Indicator))!.Take(givenBack, seq);
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
