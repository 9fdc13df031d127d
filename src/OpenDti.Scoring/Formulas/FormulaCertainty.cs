namespace OpenDti.Scoring.Formulas;

/// <summary>Whether a condition can turn out true and can turn out false, for the figures that may be entered.</summary>
internal sealed record FormulaCertainty(bool MayHold, bool MayFail)
{
    private static readonly FormulaCertainty Unknown = new(MayHold: true, MayFail: true);
    private static readonly FormulaCertainty Always = new(MayHold: true, MayFail: false);
    private static readonly FormulaCertainty Never = new(MayHold: false, MayFail: true);

    public static FormulaCertainty Of(FormulaNode node, Func<InputId, InputDefinition?> inputs)
    {
        FormulaCertainty Inner(FormulaNode inner) => Of(inner, inputs);
        return node switch
        {
            FormulaTruth truth => truth.Value ? Always : Never,
            FormulaUnary { Operator.Sign: "not" } not => Inner(not.Operand).Turned(),
            FormulaBinary { Operator.Sign: "and" } and => And(Inner(and.Left), Inner(and.Right)),
            FormulaBinary { Operator.Sign: "or" } or => And(Inner(or.Left).Turned(), Inner(or.Right).Turned()).Turned(),
            FormulaBinary { Operator.IsComparison: true } comparison => Compared(comparison, inputs),
            _ => Unknown,
        };
    }

    private FormulaCertainty Turned() => new(MayFail, MayHold);

    // Both may hold where each may; that they never do so together is not looked for.
    private static FormulaCertainty And(FormulaCertainty left, FormulaCertainty right) =>
        new(left.MayHold && right.MayHold, left.MayFail || right.MayFail);

    private static FormulaCertainty Compared(FormulaBinary comparison, Func<InputId, InputDefinition?> inputs)
    {
        var sign = comparison.Operator.Sign;
        if (comparison.Left.Print(FormulaNode.Weakest) == comparison.Right.Print(FormulaNode.Weakest))
        {
            return sign is "=" or "<=" or ">=" ? Always : Never;
        }

        var (left, right) = (FormulaRange.Of(comparison.Left, inputs), FormulaRange.Of(comparison.Right, inputs));
        return sign switch
        {
            "<=" => Ordered(left.Most <= right.Least, left.Least > right.Most),
            "<" => Ordered(left.Most < right.Least, left.Least >= right.Most),
            ">=" => Ordered(left.Least >= right.Most, left.Most < right.Least),
            ">" => Ordered(left.Least > right.Most, left.Most <= right.Least),
            "=" => Ordered(isAlways: false, left.Least > right.Most || left.Most < right.Least),
            _ => Ordered(left.Least > right.Most || left.Most < right.Least, isNever: false),
        };
    }

    private static FormulaCertainty Ordered(bool isAlways, bool isNever) =>
        isAlways ? Always
        : isNever ? Never
        : Unknown;
}
