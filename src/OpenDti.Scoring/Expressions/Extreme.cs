namespace OpenDti.Scoring.Expressions;

/// <summary>Which end of several numbers is meant.</summary>
public enum ExtremeKind
{
    /// <summary>The smallest.</summary>
    Smallest,

    /// <summary>The largest.</summary>
    Largest,
}

/// <summary>The smallest or the largest of two numbers; more are nested.</summary>
public sealed record Extreme(ExtremeKind Kind, Expression Left, Expression Right) : Expression
{
    /// <summary>A number held between two ends.</summary>
    public static Expression Clamp(Expression number, decimal least, decimal most) =>
        new Extreme(ExtremeKind.Smallest, new Constant(most), new Extreme(ExtremeKind.Largest, new Constant(least), number));

    /// <inheritdoc/>
    public override Outcome Evaluate(ReadOnlySpan<Slot> inputs)
    {
        var left = Left.Evaluate(inputs);
        if (!left.IsDefined)
        {
            return left;
        }

        var right = Right.Evaluate(inputs);
        if (!right.IsDefined)
        {
            return right;
        }

        return Kind == ExtremeKind.Smallest == left.Number <= right.Number ? left : right;
    }
}
