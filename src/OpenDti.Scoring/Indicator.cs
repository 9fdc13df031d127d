using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>One line of an indicator set: a group of lines, or a criterion that is scored by a rule.</summary>
public abstract record Indicator
{
    /// <summary>The name in files and stored decisions, stable when codes are renumbered.</summary>
    public required IndicatorId Id { get; init; }

    /// <summary>The code that the decision prints ("1.2").</summary>
    public required string Code { get; init; }

    /// <summary>The name that the decision prints.</summary>
    public required Text Name { get; init; }

    /// <summary>The most points it can bring.</summary>
    public required Points Max { get; init; }

    /// <summary>Which level of the set it belongs to ("main-index"), as named by <see cref="IndicatorSet.Levels"/>.</summary>
    public required string Level { get; init; }

    /// <summary>Which units it applies to; without it, to all.</summary>
    public Applicability? AppliesTo { get; init; }

    /// <summary>Filled in by us where the decision's own line is not public; marked "minh họa" on screen.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>Never published below main-index level (by default everything under network security).</summary>
    public bool IsSensitive { get; init; }
}

/// <summary>A line whose points are the sum of the lines under it.</summary>
public sealed record IndicatorGroup : Indicator
{
    /// <summary>The lines under it, in the order of the decision.</summary>
    public required IReadOnlyList<Indicator> Children { get; init; }

    /// <summary>The lines under it may bring more than its maximum, which then counts.</summary>
    public bool IsCapped { get; init; }

    /// <summary>A yes-or-no input whose yes brings the whole group to 0; a row of the set has to ask for it.</summary>
    public InputId? KnockedOutBy { get; init; }
}

/// <summary>A line that is scored by a rule.</summary>
public sealed record Criterion : Indicator
{
    /// <summary>How inputs become points.</summary>
    public required Rule Rule { get; init; }

    /// <summary>How it is scored, in the words of the decision, or ours where the set is fictional.</summary>
    public Text? RuleText { get; init; }

    /// <summary>What proves it (tài liệu kiểm chứng).</summary>
    public Text? EvidenceText { get; init; }

    /// <summary>Which time the evidence has to be of; without it, the set does not say.</summary>
    public EvidenceTime? EvidenceTime { get; init; }
}

/// <summary>Which time evidence has to be of (mốc thời gian).</summary>
public enum EvidenceTime
{
    /// <summary>Issued within the data window; only this is held against dates.</summary>
    IssuedInPeriod,

    /// <summary>Still in force, whenever it was issued.</summary>
    StillInForce,

    /// <summary>As of the closing day.</summary>
    AtClosing,

    /// <summary>Arisen within the data window.</summary>
    ArisenInPeriod,
}
