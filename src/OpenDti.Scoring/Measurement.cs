namespace OpenDti.Scoring;

/// <summary>What was measured for one input: a value, or the reason why there is none. Never a bare null, never 0 for "nothing".</summary>
public abstract record Measurement
{
    private Measurement() { }

    /// <summary>Nothing has been entered.</summary>
    public static Measurement NotEntered { get; } = new Missing(MissingReason.NotEntered);

    /// <summary>A number: a count, an amount, or a percent between 0 and 100.</summary>
    public sealed record Number(decimal Value) : Measurement;

    /// <summary>A yes or a no.</summary>
    public sealed record YesNo(bool Value) : Measurement;

    /// <summary>One of the options that the input offers.</summary>
    public sealed record Choice(string OptionId) : Measurement;

    /// <summary>A day of the calendar.</summary>
    public sealed record Day(DateOnly Date) : Measurement;

    /// <summary>No value, and why.</summary>
    public sealed record Missing(MissingReason Reason) : Measurement;
}

/// <summary>Why there is no value. What each reason does to the points stands in docs/methodology/missing-values.md.</summary>
public enum MissingReason
{
    /// <summary>Nobody has entered it yet: 0 points, the sheet is incomplete.</summary>
    NotEntered,

    /// <summary>The set or an approval says that it does not concern this unit: the row follows the set's policy.</summary>
    NotApplicable,

    /// <summary>It exists and is not shown here: 0 points here, the sheet is incomplete.</summary>
    Withheld,

    /// <summary>The authority did not accept it: 0 points, settled.</summary>
    Refused,
}
