using OpenDti.Scoring.Expressions;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>One line of a set, ready to be scored: where its parent stands, its expression, and the slots it reads.</summary>
internal sealed record CompiledNode(Indicator Indicator, int Parent, int? Decimals)
{
    /// <summary>The points of a criterion; none for a group.</summary>
    public Expression? Points { get; init; }

    /// <summary>The inputs it needs.</summary>
    public int[] Ordinals { get; init; } = [];

    /// <summary>Inputs it needs only where another one is a yes.</summary>
    public (int Input, int OnlyIf)[] AskedOnlyIf { get; init; } = [];

    /// <summary>The figures of the group that it compares with.</summary>
    public int[] PeerOrdinals { get; init; } = [];

    /// <summary>The conditions of this line and of the ones above it.</summary>
    public Applicability[] AppliesTo { get; init; } = [];

    /// <summary>The slot of the input whose yes brings the group to 0.</summary>
    public int? KnockedOutBy { get; init; }

    public bool IsAwarded => Indicator is Criterion { Rule: Awarded };

    public bool AppliesToUnit(UnitInputs unit) => AppliesToUnitWith(unit.Traits);

    public bool AppliesToUnitWith(IReadOnlySet<string> traits)
    {
        foreach (var applicability in AppliesTo)
        {
            if (!applicability.Includes(traits))
            {
                return false;
            }
        }

        return true;
    }
}
