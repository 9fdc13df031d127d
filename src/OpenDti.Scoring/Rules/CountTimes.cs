using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>So many points for each, never more than the maximum: 1 point an application, at most 5.</summary>
public sealed record CountTimes(InputId Input, Points Each) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Input];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        if (Each <= Points.Zero || Each > max)
        {
            scope.Report("rule.worth-outside-maximum", Each.ToString(), max.ToString());
        }

        var product = new Arithmetic(ArithmeticOperator.Multiply, scope.Value(Input, InputKind.Count), new Constant(Each.Value));
        return new Fallback(product, FallbackFor.Undefined, new Constant(max.Value));
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [reading.Step(TraceCode.CountTimes, this, max, reading.Operand(Input), new Operand.Amount(Each))];
}
