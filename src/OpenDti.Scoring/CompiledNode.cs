using OpenDti.Scoring.Expressions;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>One line of a set, ready to be scored: where its parent stands, its expression, and the slots it reads.</summary>
internal sealed record CompiledNode(Indicator Indicator, int Parent, int? Decimals)
{
    /// <summary>The points of a criterion; none for a group.</summary>
    public Expression? Points { get; init; }

    public int[] Ordinals { get; init; } = [];

    public bool IsAwarded => Indicator is Criterion { Rule: Awarded };
}
