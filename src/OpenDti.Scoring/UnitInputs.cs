using System.Collections.Frozen;

namespace OpenDti.Scoring;

/// <summary>Everything that is known of one unit: its measurements, and the points that people gave it.</summary>
public sealed record UnitInputs(string Unit, IReadOnlyDictionary<InputId, Measurement> Values, IReadOnlyList<PointDecision> Decisions)
{
    /// <summary>What kind of unit it is ("co-thu-tuc-hanh-chinh"): lines may apply to some units only.</summary>
    public IReadOnlySet<string> Traits { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The criteria whose evidence is not there; the set's policy says what that does.</summary>
    public IReadOnlySet<IndicatorId> WithoutEvidence { get; init; } = FrozenSet<IndicatorId>.Empty;

    /// <summary>Nobody confirmed the dossier before the deadline; the set's policy says what that does.</summary>
    public bool IsUnconfirmed { get; init; }

    /// <summary>A class that the council gave instead of the one that follows from the points.</summary>
    public ClassDecision? ClassDecision { get; init; }

    /// <summary>What the unit claims from a bonus scheme, as counted and accepted.</summary>
    public IReadOnlyList<BonusClaim> Bonus { get; init; } = [];

    /// <summary>A unit that nobody has entered anything for.</summary>
    public static UnitInputs Empty(string unit) => new(unit, new Dictionary<InputId, Measurement>(), []);
}

/// <summary>So many of one kind of bonus.</summary>
public sealed record BonusClaim(string ItemId, int Count);
