namespace OpenDti.Scoring;

/// <summary>Why a line scored what it scored, as codes and operands; <see cref="Sentences"/> puts it into words.</summary>
public sealed record Trace(IndicatorId Id, IReadOnlyList<TraceStep> Steps, IReadOnlyList<Loss> Losses)
{
    /// <summary>The step that says what the line came to, before any rounding.</summary>
    public TraceStep Result => Steps.Last(step => step.Code != TraceCode.Rounded);

    /// <summary>What the line came to in the end.</summary>
    public TraceStep Final => Steps[^1];
}

/// <summary>One step of a calculation.</summary>
public sealed record TraceStep(TraceCode Code, IndicatorId At, Points Earned, Points Max, IReadOnlyList<Operand> Operands)
{
    /// <summary>The part of the rule that this step belongs to; none for the rule as a whole.</summary>
    public Text? Part { get; init; }

    /// <summary>What is wanting to the maximum.</summary>
    public Points Lost => Max - Earned;
}

/// <summary>Something that a step computed with.</summary>
public abstract record Operand
{
    private Operand() { }

    /// <summary>The value of an input.</summary>
    public sealed record Measured(InputId Input, Measurement Value) : Operand;

    /// <summary>A share that was computed on the way.</summary>
    public sealed record Share(decimal Value) : Operand;

    /// <summary>An amount of points from the rule.</summary>
    public sealed record Amount(Points Points) : Operand;

    /// <summary>The row of a step table that counted.</summary>
    public sealed record Reached(Rules.StepBound Bound, decimal Limit, Points Worth) : Operand;

    /// <summary>The row of a step table that brings the most.</summary>
    public sealed record Wanted(Rules.StepBound Bound, decimal Limit, Points Worth) : Operand;

    /// <summary>How much more of the first input would have brought the maximum.</summary>
    public sealed record ShortBy(decimal Rest) : Operand;

    /// <summary>The reason that a person gave.</summary>
    public sealed record Words(string Reason) : Operand;

    /// <summary>When something was due, and how many days late it came.</summary>
    public sealed record Due(DateOnly Day, int DaysLate) : Operand;

    /// <summary>The place among so many units.</summary>
    public sealed record Place(int Rank, int Units) : Operand;

    /// <summary>A formula as the set writes it.</summary>
    public sealed record Formula(string Text) : Operand;

    /// <summary>A line under a group.</summary>
    public sealed record Line(IndicatorId Id) : Operand;
}

/// <summary>Points that were not reached, and why.</summary>
public sealed record Loss(IndicatorId At, Points Lost, TraceCode Cause, Text? Part);
