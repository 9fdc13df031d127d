using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>Alternatives of any shape, of which the best one counts.</summary>
public sealed record BestOf(IReadOnlyList<RulePart> Parts) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => Parts.SelectMany(part => part.Rule.Inputs);

    /// <inheritdoc/>
    public override IEnumerable<Rule> Inner => Parts.Select(part => part.Rule);

    internal override Expression Compile(Points max, RuleScope scope)
    {
        if (Parts.All(part => part.Max.Of(max) < max))
        {
            scope.Report("rule.maximum-unreachable", max.ToString());
        }

        return Parts
            .Select((part, place) => part.Compile(max, scope.Under($"bestOf[{place}]")))
            .Aggregate((Expression)Constant.Zero, (best, part) => new Extreme(ExtremeKind.Largest, best, part));
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [.. Parts.SelectMany(part => part.Explain(max, reading)), reading.Step(TraceCode.BestOf, this, max)];
}
