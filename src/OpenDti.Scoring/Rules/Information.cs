using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>Asked for information only: no points.</summary>
public sealed record Information(IReadOnlyList<InputId> Asked) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => Asked;

    internal override Expression Compile(Points max, RuleScope scope)
    {
        if (max != Points.Zero)
        {
            scope.Report("rule.information-with-points", max.ToString());
        }

        foreach (var id in Asked)
        {
            scope.Find(id, Enum.GetValues<InputKind>());
        }

        return Constant.Zero;
    }

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [reading.Step(TraceCode.Information, this, max, [.. Asked.Select(reading.Operand)])];
}
