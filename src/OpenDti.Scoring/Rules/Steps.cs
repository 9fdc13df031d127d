using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>On which side of its limit a step lies, and whether the limit itself belongs to it.</summary>
public enum StepBound
{
    /// <summary>The limit or more (đóng).</summary>
    From,

    /// <summary>More than the limit (mở).</summary>
    Above,

    /// <summary>The limit or less (đóng).</summary>
    UpTo,

    /// <summary>Less than the limit (mở).</summary>
    Below,
}

/// <summary>One row of a step table. Rows are read from the top; the first that holds counts.</summary>
public sealed record Step(StepBound Bound, decimal Limit, Worth Worth)
{
    /// <summary>Whether a number belongs to this row.</summary>
    public bool Holds(decimal number) => Comparison.Holds(Operator, number, Limit);

    internal ComparisonOperator Operator =>
        Bound switch
        {
            StepBound.From => ComparisonOperator.GreaterOrEqual,
            StepBound.Above => ComparisonOperator.Greater,
            StepBound.UpTo => ComparisonOperator.LessOrEqual,
            _ => ComparisonOperator.Less,
        };
}

/// <summary>What the two step tables share: the chain of conditions, and the rows that explain a result.</summary>
internal static class StepTable
{
    public static Expression Compile(Expression number, IReadOnlyList<Step> steps, Worth otherwise, Points max, RuleScope scope)
    {
        if (steps.All(step => step.Worth.Of(max) < max) && otherwise.Of(max) < max)
        {
            scope.Report("rule.maximum-unreachable", max.ToString());
        }

        Expression points = scope.WorthOf(otherwise, max);
        foreach (var step in steps.Reverse())
        {
            var holds = new Comparison(step.Operator, number, new Constant(step.Limit));
            points = new Conditional(holds, scope.WorthOf(step.Worth, max), points);
        }

        return points;
    }

    /// <summary>The row that counted, where one did, and the row that would have brought the most.</summary>
    public static IEnumerable<Operand> Operands(decimal? number, IReadOnlyList<Step> steps, Points max)
    {
        var reached = steps.FirstOrDefault(step => number is { } value && step.Holds(value));
        if (reached is not null)
        {
            yield return new Operand.Reached(reached.Bound, reached.Limit, reached.Worth.Of(max));
        }

        if (steps.MaxBy(step => step.Worth.Of(max)) is { } best)
        {
            yield return new Operand.Wanted(best.Bound, best.Limit, best.Worth.Of(max));
        }
    }
}
