using System.Globalization;

namespace OpenDti.Scoring.Formulas;

/// <summary>One node of a formula as it was written, with the place of its first sign.</summary>
internal abstract record FormulaNode(int At)
{
    public const string MaximumName = "max";
    public const int Weakest = 0;
    public const int Tightest = 8;

    public virtual IReadOnlyList<FormulaNode> Children => [];

    /// <summary>How tightly it binds; a looser one inside a tighter one stands in brackets.</summary>
    protected virtual int Strength => Tightest;

    public string Print(int around) => Strength < around ? $"({Written()})" : Written();

    protected abstract string Written();
}

internal sealed record FormulaNumber(int At, decimal Number, bool IsPercent) : FormulaNode(At)
{
    public decimal Value => IsPercent ? Number / 100m : Number;

    protected override string Written() => CanonicalValue.OfNumber(Number) + (IsPercent ? "%" : "");
}

internal sealed record FormulaDay(int At, DateOnly Day) : FormulaNode(At)
{
    protected override string Written() => Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

internal sealed record FormulaText(int At, string Text) : FormulaNode(At)
{
    protected override string Written() => $"\"{Text}\"";
}

internal sealed record FormulaTruth(int At, bool Value) : FormulaNode(At)
{
    protected override string Written() => Value ? "yes" : "no";
}

internal sealed record FormulaName(int At, string Name) : FormulaNode(At)
{
    protected override string Written() => Name;
}

internal sealed record FormulaUnary(int At, FormulaOperator Operator, FormulaNode Operand) : FormulaNode(At)
{
    public override IReadOnlyList<FormulaNode> Children => [Operand];

    protected override int Strength => Operator.Strength;

    protected override string Written() =>
        Operator == FormulaOperator.Not ? $"not {Operand.Print(Strength)}" : $"-{Operand.Print(Strength)}";
}

internal sealed record FormulaBinary(int At, FormulaOperator Operator, FormulaNode Left, FormulaNode Right) : FormulaNode(At)
{
    public override IReadOnlyList<FormulaNode> Children => [Left, Right];

    protected override int Strength => Operator.Strength;

    // From the left: a - (b - c) keeps its brackets, (a - b) - c needs none. Comparisons do not chain at all.
    protected override string Written()
    {
        var left = Left.Print(Operator.IsComparison ? Strength + 1 : Strength);
        return $"{left} {Operator.Sign} {Right.Print(Strength + 1)}";
    }
}

internal sealed record FormulaCall(int At, string Function, IReadOnlyList<FormulaNode> Args) : FormulaNode(At)
{
    public override IReadOnlyList<FormulaNode> Children => Args;

    protected override string Written() => $"{Function}({string.Join(", ", Args.Select(arg => arg.Print(Weakest)))})";
}
