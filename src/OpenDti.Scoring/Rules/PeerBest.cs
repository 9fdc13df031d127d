using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>
/// Own value against the best of the group: own ÷ highest × max, or where less is better lowest ÷ own × max. Waits until
/// the field is complete.
/// </summary>
public sealed record PeerBest(InputId Input, Better Better = Better.Higher, WhenUndefined WhenUndefined = WhenUndefined.Zero) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Input];

    /// <inheritdoc/>
    public override IEnumerable<InputId> ComparedInputs => [Input];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        var own = scope.Number(Input);
        var (above, below) =
            Better == Better.Higher ? (own, scope.Peer(PeerFunction.Highest, Input)) : (scope.Peer(PeerFunction.Lowest, Input), own);
        var product = new Arithmetic(ArithmeticOperator.Multiply, above, new Constant(max.Value));
        var clamped = Extreme.Clamp(new Arithmetic(ArithmeticOperator.Divide, product, below), 0m, max.Value);
        return new Fallback(clamped, FallbackFor.Undefined, Shares.WhenUndefined(WhenUndefined, max));
    }

    // The best value itself belongs to another unit and is not told.
    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [reading.Step(TraceCode.PeerBest, this, max, reading.Operand(Input), reading.ShareOfMax(this, max))];
}
