namespace OpenDti.Scoring.Formulas;

/// <summary>A sign between operands, and how tightly it binds.</summary>
internal sealed record FormulaOperator(string Sign, int Strength, bool IsComparison = false)
{
    public static FormulaOperator Or { get; } = new("or", 1);

    public static FormulaOperator And { get; } = new("and", 2);

    public static FormulaOperator Not { get; } = new("not", 3);

    public static FormulaOperator Minus { get; } = new("-", 7);

    /// <summary>The signs between two operands, by how they are written.</summary>
    public static IReadOnlyDictionary<string, FormulaOperator> Binary { get; } =
        new FormulaOperator[]
        {
            Or,
            And,
            new("=", 4, IsComparison: true),
            new("!=", 4, IsComparison: true),
            new("<", 4, IsComparison: true),
            new("<=", 4, IsComparison: true),
            new(">", 4, IsComparison: true),
            new(">=", 4, IsComparison: true),
            new("+", 5),
            new("-", 5),
            new("*", 6),
            new("/", 6),
        }.ToDictionary(sign => sign.Sign, StringComparer.Ordinal);
}
