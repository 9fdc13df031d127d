using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>A share with a threshold that brings everything: from x on the maximum, below it share/x × max.</summary>
public sealed record RatioToThreshold(InputId Numerator, InputId Denominator, Ratio Threshold, WhenUndefined? WhenUndefined = null) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Numerator, Denominator];

    /// <inheritdoc/>
    public override IEnumerable<(InputId Part, InputId Whole)> PartsOfWholes => [(Numerator, Denominator)];

    /// <inheritdoc/>
    public override IEnumerable<InputId> OpenDivisors => WhenUndefined is null ? [Denominator] : [];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        if (Threshold.Value == 0m)
        {
            scope.Report("rule.zero-threshold");
        }

        // a × max / (b × x): one division, at the end.
        var above = new Arithmetic(ArithmeticOperator.Multiply, scope.Number(Numerator), new Constant(max.Value));
        var below = new Arithmetic(ArithmeticOperator.Multiply, scope.Number(Denominator), new Constant(Threshold.Value));
        var quotient = new Arithmetic(ArithmeticOperator.Divide, above, below);
        var undefined = Shares.WhenUndefined(WhenUndefined, max);
        return new Fallback(quotient, FallbackFor.Undefined, undefined);
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        var (part, whole) = (reading.Number(Numerator), reading.Number(Denominator));
        var share = Shares.Of(part, whole);
        Operand[] told =
        [
            reading.Operand(Numerator),
            reading.Operand(Denominator),
            new Operand.Share(share ?? 0m),
            new Operand.Share(Threshold.Value),
        ];
        Operand[] operands = reading.ShortBy(Numerator, (whole * Threshold.Value) - part) is { } rest ? [.. told, rest] : told;
        return [reading.Step(share is null ? TraceCode.Undefined : TraceCode.RatioToThreshold, this, max, operands)];
    }
}
