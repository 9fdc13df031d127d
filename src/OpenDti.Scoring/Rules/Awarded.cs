using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>Points that a person or an earlier publication gives; nothing is computed. They come as a <see cref="PointDecision"/>.</summary>
public sealed record Awarded(AwardedFor For) : Rule
{
    /// <inheritdoc/>
    public override IEnumerable<InputId> Inputs => [];

    internal override Expression Compile(Points max, RuleScope scope) => Constant.Zero;

    internal override IEnumerable<TraceStep> Explain(Points max, RuleReading reading) =>
        [reading.Step(TraceCode.AwaitingDecision, this, max)];
}

/// <summary>Why points are given rather than computed.</summary>
public enum AwardedFor
{
    /// <summary>A narrative criterion, judged against a written scale.</summary>
    WrittenScale,

    /// <summary>The rows of the decision under this line are not public; only their sum is known.</summary>
    UnpublishedRows,
}
