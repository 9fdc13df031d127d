using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>A share of a whole: a/b × max, never more than the maximum. Multiplied before it is divided.</summary>
public sealed record RatioOf(InputId Numerator, InputId Denominator, WhenUndefined? WhenUndefined = null) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Numerator, Denominator];

    /// <inheritdoc/>
    public override IEnumerable<(InputId Part, InputId Whole)> PartsOfWholes => [(Numerator, Denominator)];

    /// <inheritdoc/>
    public override IEnumerable<InputId> OpenDivisors => WhenUndefined is null ? [Denominator] : [];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        var product = new Arithmetic(ArithmeticOperator.Multiply, scope.Number(Numerator), new Constant(max.Value));
        var quotient = new Arithmetic(ArithmeticOperator.Divide, product, scope.Number(Denominator));
        return new Fallback(quotient, FallbackFor.Undefined, Shares.WhenUndefined(WhenUndefined, max));
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        var (part, whole) = (reading.Number(Numerator), reading.Number(Denominator));
        var share = Shares.Of(part, whole);
        Operand[] told = [reading.Operand(Numerator), reading.Operand(Denominator), new Operand.Share(share ?? 0m)];
        Operand[] operands = reading.ShortBy(Numerator, whole - part) is { } rest ? [.. told, rest] : told;
        return [reading.Step(share is null ? TraceCode.Undefined : TraceCode.RatioOf, this, max, operands)];
    }
}
