using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>A step table on a number: 4 meetings bring 20 points, 3 bring 15, and so on.</summary>
public sealed record CountSteps(InputId Input, IReadOnlyList<Step> Steps, Worth Otherwise) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Input];

    internal override Expression Compile(Points max, RuleScope scope) =>
        StepTable.Compile(scope.Number(Input), Steps, Otherwise, max, scope);

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [reading.Step(TraceCode.CountSteps, this, max, [reading.Operand(Input), .. StepTable.Operands(reading.Number(Input), Steps, max)])];
}
