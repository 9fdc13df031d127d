using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>A rule that brings nothing at all where a yes-or-no input has the answer that knocks out.</summary>
public sealed record KnockOut(InputId Input, bool Answer, Rule Rule) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [Input, .. Rule.Inputs];

    /// <inheritdoc/>
    public override IEnumerable<Rule> Inner => [Rule];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        var answer = scope.Value(Input, InputKind.YesNo);
        var points = Rule.Compile(max, scope.Under("knockOut.rule"));
        return Answer ? new Conditional(answer, Constant.Zero, points) : new Conditional(answer, points, Constant.Zero);
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        reading.Measured(Input) is Measurement.YesNo { Value: var answer } && answer == Answer
            ? [reading.Step(TraceCode.KnockedOut, this, max, reading.Operand(Input))]
            : RuleReading.After(Rule.Explain(max, reading), reading.Step(TraceCode.NotKnockedOut, this, max, reading.Operand(Input)));
}
