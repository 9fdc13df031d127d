namespace OpenDti.Scoring.Formulas;

/// <summary>A formula that was read: its tree, and the one way of writing it.</summary>
public sealed class Formula
{
    internal Formula(FormulaNode root)
    {
        Root = root;
        Names = [.. NamesIn(root).Distinct()];
        ComparedNames = [.. ComparedIn(root).Distinct()];
        NamesMaximum = IsMaximumIn(root);
        Divisors = [.. DivisorsIn(root).Distinct()];
    }

    /// <summary>The inputs that it names, in the order in which they stand.</summary>
    public IReadOnlyList<InputId> Names { get; }

    /// <summary>The inputs in which it compares the unit with its peers.</summary>
    public IReadOnlyList<InputId> ComparedNames { get; }

    /// <summary>The inputs that stand alone below a fraction.</summary>
    public IReadOnlyList<InputId> Divisors { get; }

    /// <summary>Whether it names the maximum of its row.</summary>
    public bool NamesMaximum { get; }

    internal FormulaNode Root { get; }

    /// <summary>The canonical text: one space round signs, no brackets that change nothing. Read again, it is the same formula.</summary>
    public override string ToString() => Root.Print(FormulaNode.Weakest);

    private static bool IsMaximumIn(FormulaNode node) =>
        node is FormulaName { Name: FormulaNode.MaximumName } || node.Children.Any(IsMaximumIn);

    private static IEnumerable<InputId> NamesIn(FormulaNode node) =>
        node is FormulaName name && name.Name != FormulaNode.MaximumName ? [new InputId(name.Name)] : node.Children.SelectMany(NamesIn);

    private static IEnumerable<InputId> DivisorsIn(FormulaNode node)
    {
        var below = node is FormulaBinary { Operator.Sign: "/", Right: FormulaName { Name: not FormulaNode.MaximumName } name }
            ? new[] { new InputId(name.Name) }
            : [];
        return below.Concat(node.Children.SelectMany(DivisorsIn));
    }

    private static IEnumerable<InputId> ComparedIn(FormulaNode node) =>
        node is FormulaCall call && FormulaFunctions.PeerFunctions.ContainsKey(call.Function)
            ? call.Children.OfType<FormulaName>().Select(name => new InputId(name.Name))
            : node.Children.SelectMany(ComparedIn);
}
