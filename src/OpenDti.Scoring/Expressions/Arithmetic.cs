namespace OpenDti.Scoring.Expressions;

/// <summary>The four operations.</summary>
public enum ArithmeticOperator
{
    /// <summary>The sum.</summary>
    Add,

    /// <summary>The difference.</summary>
    Subtract,

    /// <summary>The product.</summary>
    Multiply,

    /// <summary>The quotient; undefined over zero.</summary>
    Divide,
}

/// <summary>One operation on two numbers.</summary>
public sealed record Arithmetic(ArithmeticOperator Operator, Expression Left, Expression Right) : Expression
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
        if (!right.IsDefined)
        {
            return right;
        }

        return Compute(Operator, left.Number, right.Number);
    }

    /// <summary>One operation on two numbers, with the stated cases in which it has no answer.</summary>
    public static Outcome Compute(ArithmeticOperator operation, decimal left, decimal right)
    {
        if (operation == ArithmeticOperator.Divide && right == 0m)
        {
            return Outcome.Without(OutcomeKind.ZeroDivisor);
        }

        // A decimal says that it overflowed only by throwing; this is the one place that turns it into the stated case.
        try
        {
            return Outcome.Of(
                operation switch
                {
                    ArithmeticOperator.Add => left + right,
                    ArithmeticOperator.Subtract => left - right,
                    ArithmeticOperator.Multiply => left * right,
                    _ => left / right,
                }
            );
        }
        catch (OverflowException)
        {
            return Outcome.Without(OutcomeKind.Overflow);
        }
    }
}
