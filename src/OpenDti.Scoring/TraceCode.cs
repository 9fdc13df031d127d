namespace OpenDti.Scoring;

/// <summary>What kind of step a trace holds. Stored with results: names are never changed, only added.</summary>
public enum TraceCode
{
    /// <summary>A yes or a no. Operands: the value.</summary>
    YesNo,

    /// <summary>An option was chosen. Operands: the value; its share of the maximum where it is one.</summary>
    OneOf,

    /// <summary>The parts before it were added.</summary>
    SumOf,

    /// <summary>The best of the alternatives before it.</summary>
    BestOf,

    /// <summary>A share of a whole. Operands: numerator, denominator, share.</summary>
    RatioOf,

    /// <summary>A value that is a share. Operands: the value, the share.</summary>
    ShareOf,

    /// <summary>A step table on a number. Operands: the value; the row reached, if any; the row wanted.</summary>
    CountSteps,

    /// <summary>A step table on a ratio. Operands: numerator, denominator, share; the row reached, if any; the row wanted.</summary>
    RatioSteps,

    /// <summary>So many points for each. Operands: the value, the points for one.</summary>
    CountTimes,

    /// <summary>So many points for each, of which not all count. Operands: the value, the points for one.</summary>
    CountTimesCut,

    /// <summary>A share measured against a threshold that brings everything. Operands: numerator, denominator, share, threshold.</summary>
    RatioToThreshold,

    /// <summary>Asked for information only. Operands: what was asked.</summary>
    Information,

    /// <summary>A person gave the points. Operands: the reason.</summary>
    Awarded,

    /// <summary>A person has yet to give the points.</summary>
    AwaitingDecision,

    /// <summary>Something has not been entered. Operands: the inputs without a value.</summary>
    NotEntered,

    /// <summary>Something is not shown here. Operands: the inputs.</summary>
    Withheld,

    /// <summary>Something was not accepted. Operands: the inputs.</summary>
    Refused,

    /// <summary>The line does not concern this unit.</summary>
    NotApplicable,

    /// <summary>The calculation has no answer. Operands: numerator, denominator.</summary>
    Undefined,

    /// <summary>One line under a group. Operands: the line.</summary>
    Line,

    /// <summary>The lines before it were added.</summary>
    GroupSum,

    /// <summary>The lines that apply were scaled up to the maximum of the group.</summary>
    Rescaled,

    /// <summary>The set's policy rounded what came before.</summary>
    Rounded,

    /// <summary>What came before is more than counts. Operands: what it came to.</summary>
    Capped,

    /// <summary>An answer brings everything to 0. Operands: the value.</summary>
    KnockedOut,

    /// <summary>An answer that could have knocked out did not; only seen inside a calculation.</summary>
    NotKnockedOut,

    /// <summary>Points were taken off (điểm trừ). Operands: the value, the points for one, the points taken off.</summary>
    Penalty,

    /// <summary>Done by a day. Operands: the day, when it was due.</summary>
    Punctual,

    /// <summary>Not done at all. Operands: the value.</summary>
    NotDone,

    /// <summary>Measured against the best of the group. Operands: the value, the share; never another unit's value.</summary>
    PeerBest,

    /// <summary>Measured between the lowest and the highest of the group. Operands: the value, the share.</summary>
    PeerMinMax,

    /// <summary>The place within the group. Operands: the value, the place, the row reached, the row wanted.</summary>
    PeerRank,

    /// <summary>Not computed until the figures of the group are complete.</summary>
    AwaitingPeers,

    /// <summary>A formula. Operands: the formula, the values.</summary>
    Formula,

    /// <summary>The evidence is not there, and the policy gives nothing for that.</summary>
    WithoutEvidence,

    /// <summary>The council gave the points. Operands: the reason.</summary>
    CouncilDecided,

    /// <summary>A complaint about released results led to these points. Operands: the reason.</summary>
    Corrected,

    /// <summary>Nobody confirmed the dossier, and the policy changes its total.</summary>
    Unconfirmed,
}
