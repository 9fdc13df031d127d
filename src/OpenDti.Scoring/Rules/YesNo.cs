using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>All points for a yes, none for a no.</summary>
public sealed record YesNo(InputId Input) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Input];

    internal override Expression Compile(Points max, RuleScope scope) =>
        new Conditional(scope.Value(Input, InputKind.YesNo), new Constant(max.Value), Constant.Zero);

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [reading.Step(TraceCode.YesNo, this, max, reading.Operand(Input))];
}
