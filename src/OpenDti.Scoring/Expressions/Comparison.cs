namespace OpenDti.Scoring.Expressions;

/// <summary>How two numbers are compared.</summary>
public enum ComparisonOperator
{
    /// <summary>The left is smaller.</summary>
    Less,

    /// <summary>The left is at most the right.</summary>
    LessOrEqual,

    /// <summary>They are equal.</summary>
    Equal,

    /// <summary>They differ.</summary>
    NotEqual,

    /// <summary>The left is at least the right.</summary>
    GreaterOrEqual,

    /// <summary>The left is larger.</summary>
    Greater,
}

/// <summary>A comparison of two numbers: 1 where it holds, else 0.</summary>
public sealed record Comparison(ComparisonOperator Operator, Expression Left, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override Outcome Evaluate(ReadOnlySpan<Slot> inputs)
    {
        var left = Left.Evaluate(inputs);
        if (!left.IsDefined)
        {
            return left;
        }

        var right = Right.Evaluate(inputs);
        return right.IsDefined ? Outcome.Of(Holds(Operator, left.Number, right.Number)) : right;
    }

    /// <summary>Whether a comparison of two numbers holds.</summary>
    public static bool Holds(ComparisonOperator comparison, decimal left, decimal right) =>
        comparison switch
        {
            ComparisonOperator.Less => left < right,
            ComparisonOperator.LessOrEqual => left <= right,
            ComparisonOperator.Equal => left == right,
            ComparisonOperator.NotEqual => left != right,
            ComparisonOperator.GreaterOrEqual => left >= right,
            _ => left > right,
        };
}
