namespace OpenDti.Scoring;

/// <summary>What a unit's peers have: the spread of each numeric input over the group, for rules that compare with them.</summary>
public sealed record PeerFacts(IReadOnlyDictionary<InputId, PeerSpread> Spreads, bool AreComplete)
{
    /// <summary>Nothing is known of any peer.</summary>
    public static PeerFacts None { get; } = new(new Dictionary<InputId, PeerSpread>(), AreComplete: false);
}

/// <summary>The lowest and the highest value of an input among the units that have one.</summary>
public sealed record PeerSpread(decimal Lowest, decimal Highest, int Units);
