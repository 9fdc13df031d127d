using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>A rule that may bring more than counts: it is computed on a larger amount, and at most the maximum is kept.</summary>
public sealed record Capped(Points Of, Rule Rule) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => Rule.Inputs;

    /// <inheritdoc/>
    public override IEnumerable<Rule> Inner => [Rule];

    internal override Expression Compile(Points max, RuleScope scope)
    {
        if (Of <= max)
        {
            scope.Report("rule.cap-never-reached", Of.ToString(), max.ToString());
        }

        return Extreme.Clamp(Rule.Compile(Of, scope.Under("capped.rule")), 0m, max.Value);
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading)
    {
        var uncapped = reading.PointsOf(Rule, Of);
        return RuleReading.After(Rule.Explain(Of, reading), reading.Step(TraceCode.Capped, this, max, new Operand.Amount(uncapped)));
    }
}
