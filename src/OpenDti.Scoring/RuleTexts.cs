namespace OpenDti.Scoring;

/// <summary>The sentences of rules in one language. Numbered places are filled by <see cref="RuleWords"/> with what is already shown.</summary>
internal sealed record RuleTexts
{
    /// <summary>{0} points.</summary>
    public required string Points { get; init; }

    public required string AboutPoints { get; init; }

    /// <summary>{0} the share, {1} what it comes to.</summary>
    public required string ShareOfMax { get; init; }

    /// <summary>{0} what it comes to.</summary>
    public required string FullMax { get; init; }

    /// <summary>{0} the case, {1} what it brings.</summary>
    public required string Case { get; init; }

    /// <summary>{0} the input.</summary>
    public required string ByAnswer { get; init; }

    /// <summary>{0} the input.</summary>
    public required string ByValue { get; init; }

    /// <summary>{0} numerator, {1} denominator.</summary>
    public required string ByRatio { get; init; }

    /// <summary>{0} numerator, {1} denominator, {2} maximum.</summary>
    public required string RatioOf { get; init; }

    /// <summary>{0} the input, {1} maximum.</summary>
    public required string ShareOf { get; init; }

    /// <summary>{0} numerator, {1} denominator, {2} threshold, {3} maximum.</summary>
    public required string RatioToThreshold { get; init; }

    /// <summary>{0} the denominator, {1} what it brings.</summary>
    public required string WhereZero { get; init; }

    /// <summary>{0} the input, {1} points for one, {2} maximum.</summary>
    public required string CountTimes { get; init; }

    /// <summary>{0} how many parts.</summary>
    public required string SumOf { get; init; }

    /// <summary>{0} how many ways.</summary>
    public required string BestOf { get; init; }

    /// <summary>{0} the part, {1} what it can bring.</summary>
    public required string Part { get; init; }

    /// <summary>{0} the amount it is computed on, {1} what counts.</summary>
    public required string Capped { get; init; }

    /// <summary>{0} the input, {1} the answer.</summary>
    public required string KnockOut { get; init; }

    /// <summary>{0} points for one, {1} the input, {2} the most.</summary>
    public required string Penalty { get; init; }

    /// <summary>{0} the input.</summary>
    public required string OnlyIfDone { get; init; }

    /// <summary>{0} the input, {1} the day.</summary>
    public required string ByDay { get; init; }

    public required string OnTime { get; init; }

    /// <summary>{0} days, {1} days.</summary>
    public required string LateBetween { get; init; }

    public required string Later { get; init; }

    public required string Late { get; init; }

    /// <summary>{0} the input, {1} maximum.</summary>
    public required string PeerBestHigher { get; init; }

    public required string PeerBestLower { get; init; }

    public required string PeerMinMaxHigher { get; init; }

    public required string PeerMinMaxLower { get; init; }

    /// <summary>{0} what it brings.</summary>
    public required string WherePeersAreEqual { get; init; }

    public required string WhereBestIsZero { get; init; }

    /// <summary>{0} the input.</summary>
    public required string PeerRankHigher { get; init; }

    public required string PeerRankLower { get; init; }

    /// <summary>{0} a place or an interval of places.</summary>
    public required string Place { get; init; }

    /// <summary>{0} the formula.</summary>
    public required string Formula { get; init; }

    /// <summary>{0} the letter, {1} the input.</summary>
    public required string FormulaLetter { get; init; }

    /// <summary>{0} maximum.</summary>
    public required string FormulaHeld { get; init; }

    public required IReadOnlyDictionary<string, string> FormulaNames { get; init; }

    public required IReadOnlyDictionary<string, string> FormulaMeanings { get; init; }

    public required string Information { get; init; }

    /// <summary>{0} maximum.</summary>
    public required string AwardedByScale { get; init; }

    public required string AwardedUnpublished { get; init; }

    /// <summary>{0} from, {1} to: both belong to it.</summary>
    public required string FromTo { get; init; }

    public required string FromToBelow { get; init; }

    public required string AboveTo { get; init; }

    public required string AboveToBelow { get; init; }

    public required string Otherwise { get; init; }

    public required string FirstThatHolds { get; init; }

    /// <summary>{0} traits.</summary>
    public required string AppliesTo { get; init; }

    public required string AppliesNotTo { get; init; }

    /// <summary>{0} maximum.</summary>
    public required string GroupCapped { get; init; }

    /// <summary>{0} the input.</summary>
    public required string GroupKnockedOut { get; init; }

    public static RuleTexts In(Language language) => language == Language.Vi ? RuleTextsVi.Texts : RuleTextsEn.Texts;
}
