using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>Independent parts, each of any shape, whose points are added.</summary>
public sealed record SumOf(IReadOnlyList<RulePart> Parts) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => Parts.SelectMany(part => part.Rule.Inputs);

    /// <inheritdoc/>
    public override IEnumerable<Rule> Inner => Parts.Select(part => part.Rule);

    internal override Expression Compile(Points max, RuleScope scope)
    {
        var sum = Parts.Sum(part => part.Max.Of(max).Value);

        // Three thirds of 10 are three times 3.3333333333: each part may be off by its last decimal.
        if (Math.Abs(sum - max.Value) > Parts.Count * Points.FromScaled(1).Value)
        {
            scope.Report("rule.parts-sum", CanonicalValue.OfNumber(sum), max.ToString(), CanonicalValue.OfNumber(sum - max.Value));
        }

        return Parts
            .Select((part, place) => part.Compile(max, scope.Under($"sumOf[{place}]")))
            .Aggregate((Expression)Constant.Zero, (total, part) => new Arithmetic(ArithmeticOperator.Add, total, part));
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [.. Parts.SelectMany(part => part.Explain(max, reading)), reading.Step(TraceCode.SumOf, this, max)];
}
