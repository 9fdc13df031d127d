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
}
