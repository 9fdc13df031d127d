namespace OpenDti.Scoring.Expressions;

/// <summary>What evaluating an expression gave: a number, or one of the stated cases in which there is none.</summary>
public readonly record struct Outcome(decimal Number, OutcomeKind Kind)
{
    /// <summary>A number.</summary>
    public static Outcome Of(decimal number) => new(number, OutcomeKind.Defined);

    /// <summary>A truth, as 1 or 0.</summary>
    public static Outcome Of(bool truth) => new(truth ? 1m : 0m, OutcomeKind.Defined);

    /// <summary>No number, for a stated cause.</summary>
    public static Outcome Without(OutcomeKind cause) => new(0m, cause);

    /// <summary>Whether there is a number.</summary>
    public bool IsDefined => Kind == OutcomeKind.Defined;

    /// <summary>Whether there is a number other than 0.</summary>
    public bool IsTrue => Kind == OutcomeKind.Defined && Number != 0m;

    /// <summary>Whether a value is not there, own or of the group.</summary>
    public bool IsMissing => Kind is OutcomeKind.Missing or OutcomeKind.AwaitingPeers;

    /// <summary>Whether the calculation itself had no answer, as against a value that is not there.</summary>
    public bool IsUndefined => Kind is OutcomeKind.ZeroDivisor or OutcomeKind.Overflow;
}

/// <summary>The cases that an evaluation can end in.</summary>
public enum OutcomeKind
{
    /// <summary>There is a number.</summary>
    Defined,

    /// <summary>An input has no value.</summary>
    Missing,

    /// <summary>The figures of the group are not complete.</summary>
    AwaitingPeers,

    /// <summary>Something was divided by zero.</summary>
    ZeroDivisor,

    /// <summary>A number grew beyond what a decimal holds.</summary>
    Overflow,
}
