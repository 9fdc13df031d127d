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

        return new Fallback(Product(scope), FallbackFor.Undefined, new Constant(max.Value));
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        Operand[] told = [reading.Operand(Input), new Operand.Amount(Each)];
        Operand[] operands = reading.ShortBy(Input, (max.Value / Each.Value) - reading.Number(Input)) is { } rest ? [.. told, rest] : told;
        return [reading.Step(IsCut(max, reading) ? TraceCode.CountTimesCut : TraceCode.CountTimes, this, max, operands)];
    }

    private bool IsCut(Points max, RuleReading reading) =>
        reading.Evaluate(Product(reading.Scope)) is not { IsDefined: true, Number: var number } || number > max.Value;

    private Arithmetic Product(RuleScope scope) =>
        new(ArithmeticOperator.Multiply, scope.Value(Input, InputKind.Count), new Constant(Each.Value));
}
