namespace OpenDti.Scoring.Expressions;

/// <summary>One of two expressions, by a condition; the other is not evaluated.</summary>
public sealed record Conditional(Expression Condition, Expression Then, Expression Otherwise) : Expression
{
    /// <inheritdoc/>
    public override Outcome Evaluate(ReadOnlySpan<Slot> inputs)
    {
        var condition = Condition.Evaluate(inputs);
        if (!condition.IsDefined)
        {
            return condition;
        }

        return condition.IsTrue ? Then.Evaluate(inputs) : Otherwise.Evaluate(inputs);
    }
}
