using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>A step table on a ratio a/b, whose limits are open or closed: over 90 % brings 2 points, 70 % to 90 % brings 1.</summary>
public sealed record RatioSteps(
    InputId Numerator,
    InputId Denominator,
    IReadOnlyList<Step> Steps,
    Worth Otherwise,
    WhenUndefined? WhenUndefined = null
) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Numerator, Denominator];

    /// <inheritdoc/>
    public override IEnumerable<(InputId Part, InputId Whole)> PartsOfWholes => [(Numerator, Denominator)];

    /// <inheritdoc/>
    public override IEnumerable<InputId> OpenDivisors => WhenUndefined is null ? [Denominator] : [];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        var ratio = new Arithmetic(ArithmeticOperator.Divide, scope.Number(Numerator), scope.Number(Denominator));
        var undefined = Shares.WhenUndefined(WhenUndefined, max);
        return new Fallback(StepTable.Compile(ratio, Steps, Otherwise, max, scope), FallbackFor.Undefined, undefined);
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        var share = Shares.Of(reading.Number(Numerator), reading.Number(Denominator));
        Operand[] operands =
        [
            reading.Operand(Numerator),
            reading.Operand(Denominator),
            new Operand.Share(share ?? 0m),
            .. StepTable.Operands(share, Steps, max),
        ];
        return [reading.Step(share is null ? TraceCode.Undefined : TraceCode.RatioSteps, this, max, operands)];
    }
}
