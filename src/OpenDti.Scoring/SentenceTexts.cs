namespace OpenDti.Scoring;

/// <summary>The sentences of a trace in one language. Numbered places are filled by <see cref="Sentences"/> with values already shown.</summary>
internal sealed record SentenceTexts
{
    /// <summary>{0} the code of the line, {1} the calculation.</summary>
    public required string Whole { get; init; }

    /// <summary>{0} points.</summary>
    public required string Points { get; init; }

    /// <summary>{0} points lost.</summary>
    public required string NotReached { get; init; }

    /// <summary>{0} points lost, {1} why.</summary>
    public required string NotReachedWhy { get; init; }

    /// <summary>{0} what was not reached, {1} why.</summary>
    public required string Because { get; init; }

    /// <summary>{0} what is wanting, {1} the name of the whole, {2} the whole.</summary>
    public required string RestOfWhole { get; init; }

    /// <summary>{0} what is wanting, {1} threshold.</summary>
    public required string UnderThreshold { get; init; }

    /// <summary>{0} what is wanting with its unit.</summary>
    public required string RestOfCount { get; init; }

    /// <summary>{0} what is needed.</summary>
    public required string ToBeFull { get; init; }

    /// <summary>{0} the lines or parts with what each has not reached.</summary>
    public required string WantingAt { get; init; }

    /// <summary>The same before the lines that apply were scaled up.</summary>
    public required string WantingBeforeScaling { get; init; }

    /// <summary>{0} how many more there are.</summary>
    public required string AndMore { get; init; }

    /// <summary>{0} what is said, from figures that a system measured.</summary>
    public required string MonitoredSource { get; init; }

    /// <summary>{0} what is said, from a survey.</summary>
    public required string SurveySource { get; init; }

    public required string FullPoints { get; init; }

    public required string FullShort { get; init; }

    public required string NothingScored { get; init; }

    /// <summary>{0} share, {1} maximum, {2} points.</summary>
    public required string ShareTimesMax { get; init; }

    /// <summary>{0} what was counted, {1} points for one, {2} points.</summary>
    public required string CountTimesEach { get; init; }

    /// <summary>{0} what was counted, {1} points for one, {2} points that count.</summary>
    public required string CountTimesCut { get; init; }

    /// <summary>{0} share, {1} threshold.</summary>
    public required string ShareAgainstThreshold { get; init; }

    /// <summary>{0} share.</summary>
    public required string Share { get; init; }

    public required string Best { get; init; }

    public required string Parts { get; init; }

    public required string Lines { get; init; }

    public required string Rescaled { get; init; }

    public required string Rounded { get; init; }

    /// <summary>{0} the reason.</summary>
    public required string Awarded { get; init; }

    public required string AwaitingDecision { get; init; }

    /// <summary>{0} the data.</summary>
    public required string NotEntered { get; init; }

    public required string NotEnteredShort { get; init; }

    /// <summary>{0} the data.</summary>
    public required string Withheld { get; init; }

    /// <summary>{0} the data.</summary>
    public required string Refused { get; init; }

    public required string NotApplicable { get; init; }

    /// <summary>{0} the data that are zero.</summary>
    public required string Undefined { get; init; }

    public required string ForInformation { get; init; }

    /// <summary>{0} how much is needed for the most points.</summary>
    public required string Needs { get; init; }

    /// <summary>{0} limit.</summary>
    public required string From { get; init; }

    /// <summary>{0} limit.</summary>
    public required string Above { get; init; }

    /// <summary>{0} limit.</summary>
    public required string UpTo { get; init; }

    /// <summary>{0} limit.</summary>
    public required string Below { get; init; }

    /// <summary>{0} points counted, {1} points before the cap.</summary>
    public required string Capped { get; init; }

    /// <summary>{0} the cap.</summary>
    public required string UnderCap { get; init; }

    /// <summary>{0} the answer.</summary>
    public required string KnockedOut { get; init; }

    /// <summary>{0} points taken off, {1} count, {2} points for one, {3} what came out.</summary>
    public required string Penalty { get; init; }

    public required string NoPenalty { get; init; }

    /// <summary>{0} the day, {1} when it was due.</summary>
    public required string OnTime { get; init; }

    /// <summary>{0} the day, {1} days, {2} when it was due.</summary>
    public required string LateBy { get; init; }

    /// <summary>{0} the share.</summary>
    public required string OfPeerBest { get; init; }

    /// <summary>{0} the share.</summary>
    public required string OfPeerSpread { get; init; }

    /// <summary>{0} the place, {1} the units.</summary>
    public required string PeerPlace { get; init; }

    /// <summary>{0} limit.</summary>
    public required string PlaceUpTo { get; init; }

    public required string FirstPlace { get; init; }

    public required string AwaitingPeers { get; init; }

    /// <summary>{0} the formula, {1} the values, {2} points.</summary>
    public required string ByFormula { get; init; }

    public required string WithoutEvidence { get; init; }

    /// <summary>{0} points, {1} the reason.</summary>
    public required string CouncilDecided { get; init; }

    /// <summary>{0} points, {1} the reason.</summary>
    public required string Corrected { get; init; }

    /// <summary>{0} points.</summary>
    public required string Unconfirmed { get; init; }

    public required IReadOnlyList<string> CountWords { get; init; }

    /// <summary>The place that is needed.</summary>
    public string PlaceNeeded(decimal limit, Language language) =>
        limit == 1m ? FirstPlace : StepWords.Filled(PlaceUpTo, Shown.Number(limit, language));

    /// <summary>The text for a limit that belongs to its step or does not.</summary>
    public string Bound(Rules.StepBound bound) =>
        bound switch
        {
            Rules.StepBound.From => From,
            Rules.StepBound.Above => Above,
            Rules.StepBound.UpTo => UpTo,
            _ => Below,
        };

    public static SentenceTexts In(Language language) => language == Language.Vi ? SentenceTextsVi.Texts : SentenceTextsEn.Texts;
}
