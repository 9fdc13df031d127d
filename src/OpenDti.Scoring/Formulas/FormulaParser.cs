using System.Globalization;

namespace OpenDti.Scoring.Formulas;

/// <summary>
/// Reads the formula language of sets (docs/methodology/formulas.md). Bounded in length, size and depth, so that no text
/// can cost more than a moment; nothing from a formula is ever code.
/// </summary>
public static class FormulaParser
{
    /// <summary>The longest formula in letters.</summary>
    public const int MaxLength = 4_000;

    /// <summary>The most numbers, names, signs and calls in one formula.</summary>
    public const int MaxNodes = 500;

    /// <summary>The deepest nesting of brackets and calls.</summary>
    public const int MaxDepth = 40;

    /// <summary>The formula, or the first thing that is wrong with it and where.</summary>
    public static Parsed<Formula> Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return Refused(new Refusal("formula.too-long", $"{MaxLength}"));
        }

        try
        {
            return new Parsed<Formula>(new Formula(new Reading(text).Whole()));
        }
        catch (FormulaException wrong)
        {
            return Refused(wrong.Refusal);
        }
    }

    private static Parsed<Formula> Refused(Refusal refusal) => new([new Finding(refusal.Code, "", At: null, refusal.Args)]);

    // The reading stops at the first mistake, from any depth; the exception never leaves this class.
    private sealed class FormulaException(Refusal refusal) : Exception
    {
        public Refusal Refusal => refusal;
    }

    private sealed class Reading
    {
        private readonly FormulaTokens tokens;
        private FormulaToken token;
        private int nodes;
        private int depth;

        public Reading(string text)
        {
            tokens = new FormulaTokens(text);
            Move();
        }

        public FormulaNode Whole()
        {
            var whole = Binary(strength: 1);
            return token.Kind == FormulaTokenKind.End ? whole : throw Wrong("formula.operator-expected");
        }

        private FormulaNode Binary(int strength)
        {
            if (strength == FormulaOperator.Not.Strength && IsName("not"))
            {
                var at = Take().At;
                return Nested(() => Counted(new FormulaUnary(at, FormulaOperator.Not, Binary(strength))));
            }

            if (strength == FormulaOperator.Minus.Strength)
            {
                return Unary();
            }

            var left = Binary(strength + 1);
            while (OperatorHere() is { } sign && sign.Strength == strength)
            {
                var at = Take().At;
                left = Counted(new FormulaBinary(at, sign, left, Binary(strength + 1)));
                if (sign.IsComparison && OperatorHere() is { IsComparison: true })
                {
                    throw Wrong("formula.chained-comparison");
                }
            }

            return left;
        }

        private FormulaOperator? OperatorHere() =>
            token.Kind is FormulaTokenKind.Sign or FormulaTokenKind.Name ? FormulaOperator.Binary.GetValueOrDefault(token.Text) : null;

        private FormulaNode Unary()
        {
            if (!IsSign("-"))
            {
                return Operand();
            }

            var at = Take().At;
            return Nested(() => Counted(new FormulaUnary(at, FormulaOperator.Minus, Unary())));
        }

        private FormulaNode Operand()
        {
            var here = token;
            switch (here.Kind)
            {
                case FormulaTokenKind.Number or FormulaTokenKind.Percent:
                    return Number(Take());
                case FormulaTokenKind.Day:
                    return Counted(new FormulaDay(here.At, DateOnly.ParseExact(Take().Text, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
                case FormulaTokenKind.Text:
                    return Counted(new FormulaText(here.At, Take().Text));
                case FormulaTokenKind.Name when !FormulaOperator.Binary.ContainsKey(here.Text) && here.Text != "not":
                    return NameOrCall();
                case FormulaTokenKind.Sign when here.Text == "(":
                    Take();
                    var inner = Nested(() => Binary(strength: 1));
                    Expect(")");
                    return inner;
                default:
                    throw Wrong("formula.operand-expected");
            }
        }

        private FormulaNumber Number(FormulaToken number)
        {
            var isRead = decimal.TryParse(number.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read);
            var isExact = isRead && read <= CanonicalValue.Largest && decimal.Round(read, Points.Decimals) == read;
            return isExact && !number.Text.EndsWith('.')
                ? Counted(new FormulaNumber(number.At, read, number.Kind == FormulaTokenKind.Percent))
                : throw new FormulaException(new Refusal("formula.not-a-number", $"{number.At}", number.Text));
        }

        private FormulaNode NameOrCall()
        {
            var name = Take();
            var function = name.Text;
            if (function == FormulaFunctions.PeersName && IsSign("."))
            {
                Take();
                function =
                    $"{FormulaFunctions.PeersName}.{(token.Kind == FormulaTokenKind.Name ? Take().Text : throw Wrong("formula.operand-expected"))}";
            }

            if (IsSign("("))
            {
                return Call(name.At, function);
            }

            return function switch
            {
                "yes" => Counted(new FormulaTruth(name.At, Value: true)),
                "no" => Counted(new FormulaTruth(name.At, Value: false)),
                _ => Counted(new FormulaName(name.At, function)),
            };
        }

        private FormulaCall Call(int at, string function)
        {
            if (!FormulaFunctions.OperandCounts.TryGetValue(function, out var count))
            {
                var nearest = Nearest.To(function, FormulaFunctions.OperandCounts.Keys) ?? "";
                throw new FormulaException(new Refusal("formula.unknown-function", function, nearest, $"{at}"));
            }

            Take();
            var operands = new List<FormulaNode> { Nested(() => Binary(strength: 1)) };
            while (IsSign(","))
            {
                Take();
                operands.Add(Nested(() => Binary(strength: 1)));
            }

            Expect(")");
            return operands.Count >= count.Least && operands.Count <= count.Most
                ? Counted(new FormulaCall(at, function, operands))
                : throw new FormulaException(
                    new Refusal("formula.operand-count", $"{at}", function, $"{operands.Count}", $"{count.Least}", $"{count.Most}")
                );
        }

        private T Nested<T>(Func<T> read)
        {
            depth++;
            if (depth > MaxDepth)
            {
                throw new FormulaException(new Refusal("formula.too-deep", $"{token.At}", $"{MaxDepth}"));
            }

            var inner = read();
            depth--;
            return inner;
        }

        private T Counted<T>(T node)
        {
            nodes++;
            return nodes <= MaxNodes ? node : throw new FormulaException(new Refusal("formula.too-many-nodes", $"{MaxNodes}"));
        }

        private bool IsSign(string sign) => token.Kind == FormulaTokenKind.Sign && token.Text == sign;

        private bool IsName(string name) => token.Kind == FormulaTokenKind.Name && token.Text == name;

        private void Expect(string sign)
        {
            if (!IsSign(sign))
            {
                throw new FormulaException(new Refusal("formula.sign-expected", $"{token.At}", token.Text, sign));
            }

            Take();
        }

        private FormulaToken Take()
        {
            var taken = token;
            Move();
            return taken;
        }

        private void Move() => token = tokens.Next().TryGet(out var next, out var refusal) ? next : throw new FormulaException(refusal);

        private FormulaException Wrong(string code) =>
            new(
                token.Kind == FormulaTokenKind.End
                    ? new Refusal("formula.ends-early", $"{token.At}")
                    : new Refusal(code, $"{token.At}", token.Text)
            );
    }
}
