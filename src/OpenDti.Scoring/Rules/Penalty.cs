using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>A rule from whose points some are taken off for each case counted (điểm trừ), never more than a stated amount and never below 0.</summary>
public sealed record Penalty(InputId Input, Points Each, Points AtMost, Rule Rule) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [.. Rule.Inputs, Input];

    /// <inheritdoc/>
    public override IEnumerable<Rule> Inner => [Rule];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        if (Each <= Points.Zero || Each > AtMost || AtMost > max)
        {
            scope.Report("rule.penalty-outside-maximum", Each.ToString(), AtMost.ToString(), max.ToString());
        }

        var points = Extreme.Clamp(Rule.Compile(max, scope.Under("penalty.rule")), 0m, max.Value);
        return Extreme.Clamp(new Arithmetic(ArithmeticOperator.Subtract, points, TakenOff(scope)), 0m, max.Value);
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        var off = RulePoints.Of(reading.Evaluate(TakenOff(reading.Scope)), AtMost);
        return RuleReading.After(
            Rule.Explain(max, reading),
            reading.Step(TraceCode.Penalty, this, max, reading.Operand(Input), new Operand.Amount(Each), new Operand.Amount(off))
        );
    }

    private Fallback TakenOff(RuleScope scope)
    {
        var product = new Arithmetic(ArithmeticOperator.Multiply, scope.Value(Input, InputKind.Count), new Constant(Each.Value));
        return new Fallback(Extreme.Clamp(product, 0m, AtMost.Value), FallbackFor.Undefined, new Constant(AtMost.Value));
    }
}
