namespace OpenDti.Scoring.Formulas;

/// <summary>The functions that a formula may call, and with how many operands.</summary>
internal static class FormulaFunctions
{
    /// <summary>What stands before the functions that look at the group.</summary>
    public const string PeersName = "peers";

    private const int Many = 50;

    public static IReadOnlyDictionary<string, PeerFunction> PeerFunctions { get; } =
        new Dictionary<string, PeerFunction>(StringComparer.Ordinal)
        {
            ["peers.max"] = PeerFunction.Highest,
            ["peers.min"] = PeerFunction.Lowest,
            ["peers.rank"] = PeerFunction.RankFromHighest,
        };

    public static IReadOnlyDictionary<string, (int Least, int Most)> OperandCounts { get; } =
        new Dictionary<string, (int Least, int Most)>(StringComparer.Ordinal)
        {
            ["if"] = (3, 3),
            ["min"] = (2, Many),
            ["max"] = (2, Many),
            ["sum"] = (1, Many),
            ["count"] = (1, Many),
            ["round"] = (2, 2),
            ["clamp"] = (3, 3),
            ["peers.max"] = (1, 1),
            ["peers.min"] = (1, 1),
            ["peers.rank"] = (1, 1),
        };
}
