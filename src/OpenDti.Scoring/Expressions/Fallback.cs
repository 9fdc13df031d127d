namespace OpenDti.Scoring.Expressions;

/// <summary>The cases that a fallback steps in for.</summary>
public enum FallbackFor
{
    /// <summary>A zero divisor or an overflow.</summary>
    Undefined,

    /// <summary>An input without a value, or a field of units that is not complete.</summary>
    Missing,
}

/// <summary>An expression with a stated answer for a case in which it has none.</summary>
public sealed record Fallback(Expression Body, FallbackFor For, Expression Instead) : Expression
{
    /// <inheritdoc/>
    public override Outcome Evaluate(ReadOnlySpan<Slot> inputs)
    {
        var outcome = Body.Evaluate(inputs);
        var stepsIn = For == FallbackFor.Undefined ? outcome.IsUndefined : outcome.IsMissing;
        return stepsIn ? Instead.Evaluate(inputs) : outcome;
    }
}
