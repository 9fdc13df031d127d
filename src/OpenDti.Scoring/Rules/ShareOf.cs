using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>A value that is itself a share, 0 to 1 or a percent: value × max, never more than the maximum.</summary>
public sealed record ShareOf(InputId Input) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Input];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        var share = scope.Value(Input, InputKind.Number, InputKind.Percent);
        var product = new Arithmetic(ArithmeticOperator.Multiply, share, new Constant(max.Value));
        return new Fallback(product, FallbackFor.Undefined, Constant.Zero);
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [reading.Step(TraceCode.ShareOf, this, max, reading.Operand(Input), new Operand.Share(reading.Number(Input) ?? 0m))];
}
