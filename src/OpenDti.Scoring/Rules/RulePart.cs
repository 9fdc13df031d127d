using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>One part of a rule that has several: its name, what it can bring at most, and a rule of any shape.</summary>
public sealed record RulePart(Text Name, Worth Max, Rule Rule)
{
    // A part without a value brings nothing; the other parts still count.
    internal Expression Compile(Points max, RuleScope scope)
    {
        var most = scope.WorthOf(Max, max);
        var points = Rule.Compile(Max.Of(max), scope.Under("rule"));
        return Extreme.Clamp(new Fallback(points, FallbackFor.Missing, Constant.Zero), 0m, most.Number);
    }

    internal IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        Rule.Explain(Max.Of(max), reading).Select(step => step with { Part = step.Part ?? Name });
}
