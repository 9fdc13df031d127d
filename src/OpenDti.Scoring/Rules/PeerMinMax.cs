using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>
/// Where the own value lies between the lowest and the highest of the group: (own − lowest) ÷ (highest − lowest) × max, or
/// the other way round where less is better. Waits until the field is complete.
/// </summary>
public sealed record PeerMinMax(InputId Input, Better Better = Better.Higher, WhenUndefined WhenUndefined = WhenUndefined.Full) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Input];

    /// <inheritdoc/>
    public override IEnumerable<InputId> ComparedInputs => [Input];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        var own = scope.Number(Input);
        var lowest = scope.Peer(PeerFunction.Lowest, Input);
        var highest = scope.Peer(PeerFunction.Highest, Input);
        var distance = Better == Better.Higher ? Less(own, lowest) : Less(highest, own);
        var product = new Arithmetic(ArithmeticOperator.Multiply, distance, new Constant(max.Value));
        var clamped = Extreme.Clamp(new Arithmetic(ArithmeticOperator.Divide, product, Less(highest, lowest)), 0m, max.Value);
        return new Fallback(clamped, FallbackFor.Undefined, Shares.WhenUndefined(WhenUndefined, max));
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [reading.Step(TraceCode.PeerMinMax, this, max, reading.Operand(Input), reading.ShareOfMax(this, max))];

    private static Arithmetic Less(Expression left, Expression right) => new(ArithmeticOperator.Subtract, left, right);
}
