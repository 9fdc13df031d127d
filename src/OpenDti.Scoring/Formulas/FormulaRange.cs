using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Formulas;

/// <summary>Between which numbers a part of a formula lies for every figure that may be entered; no number where nothing is known.</summary>
internal sealed record FormulaRange(decimal? Least, decimal? Most)
{
    private static readonly FormulaRange Unknown = new(null, null);

    public static FormulaRange Of(FormulaNode node, Func<InputId, InputDefinition?> inputs) =>
        node switch
        {
            FormulaNumber number => new FormulaRange(number.Value, number.Value),
            FormulaName name => inputs(new InputId(name.Name)) is { } input ? OfInput(input) : Unknown,
            FormulaUnary { Operator.Sign: "-" } unary => Of(unary.Operand, inputs).Negated(),
            FormulaBinary { Operator.Sign: "+" } sum => Of(sum.Left, inputs).Plus(Of(sum.Right, inputs)),
            FormulaBinary { Operator.Sign: "-" } difference => Of(difference.Left, inputs).Plus(Of(difference.Right, inputs).Negated()),
            FormulaBinary { Operator.Sign: "*" } product => Of(product.Left, inputs).Times(Of(product.Right, inputs)),
            _ => Unknown,
        };

    private static FormulaRange OfInput(InputDefinition input)
    {
        var bounds = InputLimits.Of(input);
        return input.Kind switch
        {
            InputKind.Percent => new FormulaRange(bounds.Min / 100m, bounds.Max / 100m),
            InputKind.Count or InputKind.Number => new FormulaRange(bounds.Min, bounds.Max),
            _ => Unknown,
        };
    }

    private FormulaRange Negated() => new(-Most, -Least);

    private FormulaRange Plus(FormulaRange other) =>
        new(Computed(ArithmeticOperator.Add, Least, other.Least), Computed(ArithmeticOperator.Add, Most, other.Most));

    // Enough for counts and shares; where a side may be negative, nothing is claimed.
    private FormulaRange Times(FormulaRange other) =>
        Least >= 0m && other.Least >= 0m
            ? new FormulaRange(
                Computed(ArithmeticOperator.Multiply, Least, other.Least),
                Computed(ArithmeticOperator.Multiply, Most, other.Most)
            )
            : Unknown;

    private static decimal? Computed(ArithmeticOperator operation, decimal? left, decimal? right) =>
        left is { } one && right is { } two && Arithmetic.Compute(operation, one, two) is { IsDefined: true } outcome
            ? outcome.Number
            : null;
}
