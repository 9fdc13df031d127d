using OpenDti.Scoring.Expressions;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring.Formulas;

/// <summary>What an expression of a formula stands for.</summary>
internal enum FormulaType
{
    Number,
    Truth,
    Choice,
    Text,
    Day,

    /// <summary>Something that was reported already.</summary>
    Unknown,
}

/// <summary>A node that was checked: its type and its expression.</summary>
internal sealed record TypedNode(FormulaType Type, Expression Expression, InputDefinition? Input = null);

/// <summary>Checks the types of a formula and turns it into the tree that every rule shape compiles to.</summary>
internal sealed class FormulaCompiler(RuleScope scope, Points max)
{
    private static readonly TypedNode Reported = new(FormulaType.Unknown, Constant.Zero);

    private static readonly Dictionary<string, ComparisonOperator> Comparisons = new()
    {
        ["="] = ComparisonOperator.Equal,
        ["!="] = ComparisonOperator.NotEqual,
        ["<"] = ComparisonOperator.Less,
        ["<="] = ComparisonOperator.LessOrEqual,
        [">"] = ComparisonOperator.Greater,
        [">="] = ComparisonOperator.GreaterOrEqual,
    };

    private static readonly Dictionary<string, ArithmeticOperator> Operations = new()
    {
        ["+"] = ArithmeticOperator.Add,
        ["-"] = ArithmeticOperator.Subtract,
        ["*"] = ArithmeticOperator.Multiply,
        ["/"] = ArithmeticOperator.Divide,
    };

    /// <summary>The points of a whole formula, which has to be a number.</summary>
    public Expression Points(FormulaNode root) => Number(root);

    /// <summary>The condition that a whole formula states.</summary>
    public Expression Condition(FormulaNode root) => Truth(root);

    private Expression Number(FormulaNode node) => Of(FormulaType.Number, node);

    private Expression Truth(FormulaNode node) => Of(FormulaType.Truth, node);

    private Expression Of(FormulaType type, FormulaNode node)
    {
        var typed = Typed(node);
        if (typed.Type != type && typed.Type != FormulaType.Unknown)
        {
            scope.Report("formula.wrong-type", $"{node.At}", node.Print(FormulaNode.Weakest), $"{typed.Type}", $"{type}");
        }

        return typed.Expression;
    }

    private TypedNode Typed(FormulaNode node) =>
        node switch
        {
            FormulaNumber number => new TypedNode(FormulaType.Number, new Constant(number.Value)),
            FormulaTruth truth => new TypedNode(FormulaType.Truth, new Constant(truth.Value ? 1m : 0m)),
            FormulaDay day => new TypedNode(FormulaType.Day, new Constant(day.Day.DayNumber)),
            FormulaText => new TypedNode(FormulaType.Text, Constant.Zero),
            FormulaName name => Named(name),
            FormulaUnary { Operator.Sign: "not" } unary => new TypedNode(
                FormulaType.Truth,
                new Conditional(Truth(unary.Operand), Constant.Zero, new Constant(1m))
            ),
            FormulaUnary unary => NumberNode(new Arithmetic(ArithmeticOperator.Subtract, Constant.Zero, Number(unary.Operand))),
            FormulaBinary binary => Binary(binary),
            FormulaCall call => Call(call),
            _ => throw new InvalidOperationException($"No type for {node.GetType().Name}."),
        };

    private static TypedNode NumberNode(Expression expression) => new(FormulaType.Number, expression);

    private TypedNode Named(FormulaName name)
    {
        if (name.Name == FormulaNode.MaximumName)
        {
            return NumberNode(new Constant(max.Value));
        }

        var id = new InputId(name.Name);
        if (scope.InputAt(id) is not { } input)
        {
            scope.Report("formula.unknown-name", name.Name, scope.NearestTo(id), $"{name.At}");
            return Reported;
        }

        var type = input.Kind switch
        {
            InputKind.YesNo => FormulaType.Truth,
            InputKind.Choice => FormulaType.Choice,
            InputKind.Day => FormulaType.Day,
            _ => FormulaType.Number,
        };
        return new TypedNode(type, scope.Value(id, input.Kind), input);
    }

    private TypedNode Binary(FormulaBinary binary)
    {
        if (binary.Operator.IsComparison)
        {
            return new TypedNode(FormulaType.Truth, Compared(binary));
        }

        switch (binary.Operator.Sign)
        {
            case "and":
                return new TypedNode(FormulaType.Truth, new Conditional(Truth(binary.Left), Truth(binary.Right), Constant.Zero));
            case "or":
                return new TypedNode(FormulaType.Truth, new Conditional(Truth(binary.Left), new Constant(1m), Truth(binary.Right)));
        }

        if (binary is { Operator.Sign: "/", Right: FormulaNumber { Number: 0m } zero })
        {
            scope.Report("formula.zero-divisor", $"{zero.At}");
        }

        var operation = Operations[binary.Operator.Sign];
        var isDays = operation == ArithmeticOperator.Subtract && Typed(binary.Left).Type == FormulaType.Day;
        return isDays
            ? NumberNode(new Arithmetic(operation, Of(FormulaType.Day, binary.Left), Of(FormulaType.Day, binary.Right)))
            : NumberNode(new Arithmetic(operation, Number(binary.Left), Number(binary.Right)));
    }

    private Comparison Compared(FormulaBinary binary)
    {
        var (left, right) = (Typed(binary.Left), Typed(binary.Right));
        var comparison = Comparisons[binary.Operator.Sign];
        if (left.Type == FormulaType.Choice && binary.Right is FormulaText option)
        {
            return new Comparison(comparison, left.Expression, OptionOf(left.Input!, option, comparison));
        }

        var isKnown = left.Type != FormulaType.Unknown && right.Type != FormulaType.Unknown;
        if (isKnown && (left.Type != right.Type || left.Type is FormulaType.Text or FormulaType.Choice))
        {
            scope.Report("formula.not-comparable", $"{binary.At}", $"{left.Type}", $"{right.Type}");
        }

        return new Comparison(comparison, left.Expression, right.Expression);
    }

    // Options have no order: they are equal or not.
    private Constant OptionOf(InputDefinition input, FormulaText option, ComparisonOperator comparison)
    {
        var place = input
            .Options.Index()
            .Where(known => known.Item.Id == option.Text)
            .Select(known => known.Index)
            .DefaultIfEmpty(-1)
            .First();
        if (place < 0 || comparison is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual))
        {
            scope.Report(
                "formula.unknown-option",
                option.Text,
                Nearest.To(option.Text, input.Options.Select(known => known.Id)) ?? "",
                $"{option.At}",
                input.Id.Value
            );
        }

        return new Constant(place);
    }

    private TypedNode Call(FormulaCall call)
    {
        var args = call.Args;
        switch (call.Function)
        {
            case "if":
                return If(call);
            case "min":
            case "max":
                var kind = call.Function == "min" ? ExtremeKind.Smallest : ExtremeKind.Largest;
                return NumberNode(args.Select(Number).Aggregate((left, right) => new Extreme(kind, left, right)));
            case "sum":
                return NumberNode(args.Select(Number).Aggregate(Added));
            case "count":
                return NumberNode(args.Select(Truth).Aggregate(Added));
            case "clamp":
                var least = new Extreme(ExtremeKind.Largest, Number(args[1]), Number(args[0]));
                return NumberNode(new Extreme(ExtremeKind.Smallest, Number(args[2]), least));
            case "round":
                return NumberNode(new Rounded(Number(args[0]), DecimalsOf(args[1])));
            default:
                return Peer(call);
        }
    }

    private static Expression Added(Expression left, Expression right) => new Arithmetic(ArithmeticOperator.Add, left, right);

    private TypedNode If(FormulaCall call)
    {
        var condition = Truth(call.Args[0]);
        var (then, otherwise) = (Typed(call.Args[1]), Typed(call.Args[2]));
        var isKnown = then.Type != FormulaType.Unknown && otherwise.Type != FormulaType.Unknown;
        if (isKnown && (then.Type != otherwise.Type || then.Type is FormulaType.Text or FormulaType.Choice))
        {
            scope.Report("formula.not-comparable", $"{call.Args[2].At}", $"{then.Type}", $"{otherwise.Type}");
        }

        return new TypedNode(then.Type, new Conditional(condition, then.Expression, otherwise.Expression));
    }

    private int DecimalsOf(FormulaNode node)
    {
        if (node is FormulaNumber { IsPercent: false, Number: >= 0m and <= Scoring.Points.Decimals } number && number.Number % 1m == 0m)
        {
            return (int)number.Number;
        }

        scope.Report("formula.not-decimals", $"{node.At}", $"{Scoring.Points.Decimals}");
        return 0;
    }

    private TypedNode Peer(FormulaCall call)
    {
        if (call.Args[0] is FormulaName name)
        {
            switch (Named(name))
            {
                case { Type: FormulaType.Number, Input: not null }:
                    return NumberNode(scope.Peer(FormulaFunctions.PeerFunctions[call.Function], new InputId(name.Name)));
                case { Type: FormulaType.Unknown }:
                    return Reported;
            }
        }

        scope.Report("formula.peer-of-no-number", $"{call.Args[0].At}", call.Function);
        return Reported;
    }
}
