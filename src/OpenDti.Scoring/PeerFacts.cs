namespace OpenDti.Scoring;

/// <summary>What a unit's peers have: the spread over the group of each input in which rules compare them.</summary>
public sealed record PeerFacts(IReadOnlyDictionary<InputId, PeerSpread> Spreads, bool AreComplete)
{
    /// <summary>Nothing is known of any peer.</summary>
    public static PeerFacts None { get; } = new(new Dictionary<InputId, PeerSpread>(), AreComplete: false);

    /// <summary>The same facts once nothing more can come in: what a unit has not entered by then is not waited for.</summary>
    public PeerFacts AsFinal() => this with { AreComplete = true };

    /// <summary>Whether every unit that an input concerns has answered it, or nothing more is waited for.</summary>
    public bool AreCompleteFor(InputId input) => AreComplete || (Spreads.TryGetValue(input, out var spread) && spread.Awaited == 0);
}

/// <summary>The lowest and the highest value of an input among the units that have one.</summary>
public sealed record PeerSpread(decimal Lowest, decimal Highest, int Units)
{
    /// <summary>How many units have not answered yet.</summary>
    public int Awaited { get; init; }

    /// <summary>Every value, the lowest first.</summary>
    internal decimal[] Sorted { get; init; } = [];

    /// <summary>Two spreads are the same where their ends and numbers are.</summary>
    public bool Equals(PeerSpread? other) =>
        other is not null && (Lowest, Highest, Units, Awaited) == (other.Lowest, other.Highest, other.Units, other.Awaited);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lowest, Highest, Units, Awaited);

    internal int Above(decimal value) => Sorted.Length - CountUntil(value, isIncluded: true);

    internal int Below(decimal value) => CountUntil(value, isIncluded: false);

    private int CountUntil(decimal value, bool isIncluded)
    {
        var (low, high) = (0, Sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Sorted[middle] < value || (isIncluded && Sorted[middle] == value))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
