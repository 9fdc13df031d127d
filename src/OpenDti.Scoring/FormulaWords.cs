using System.Text;
using OpenDti.Scoring.Formulas;

namespace OpenDti.Scoring;

/// <summary>A formula with figures in the place of its names: "9 / 12 × 20".</summary>
internal static class FormulaWords
{
    /// <summary>The text with each name outside the functions over peers replaced; those functions never tell another unit's figure.</summary>
    public static string WithNumbers(string formula, IReadOnlyDictionary<string, string> numbers, string max)
    {
        var said = new StringBuilder();
        var (copied, isOfPeers) = (0, false);
        foreach (var (token, next) in TokensOf(formula))
        {
            isOfPeers = token.Text == FormulaFunctions.PeersName || (isOfPeers && token.Text != ")");
            var shown = token switch
            {
                { Kind: FormulaTokenKind.Sign, Text: "*" } => "×",
                { Kind: FormulaTokenKind.Name, Text: FormulaNode.MaximumName } when next.Text != "(" && !isOfPeers => max,
                { Kind: FormulaTokenKind.Name } when !isOfPeers => numbers.GetValueOrDefault(token.Text),
                _ => null,
            };
            if (shown is null)
            {
                continue;
            }

            var start = token.At - 1;
            said.Append(formula, copied, start - copied).Append(shown);
            copied = start + token.Text.Length;
        }

        return said.Append(formula, copied, formula.Length - copied).ToString();
    }

    /// <summary>The text with letters for its inputs and words for its signs, and the functions that it calls.</summary>
    public static (string Text, IReadOnlyList<string> Functions) WithLetters(
        string formula,
        IReadOnlyDictionary<string, string> letters,
        IReadOnlyDictionary<string, string> words,
        string max,
        char decimalSign
    )
    {
        var said = new StringBuilder();
        var functions = new List<string>();
        var (copied, before) = (0, "");
        foreach (var (token, next) in TokensOf(formula))
        {
            var isName = token.Kind == FormulaTokenKind.Name;
            if (isName && next.Text == "(")
            {
                functions.Add(before == "." ? $"{FormulaFunctions.PeersName}.{token.Text}" : token.Text);
            }

            before = token.Text;
            var shown = token switch
            {
                { Kind: FormulaTokenKind.Sign, Text: "*" } => "×",
                { Kind: FormulaTokenKind.Name } when next.Text is "(" or "." => null,
                { Kind: FormulaTokenKind.Name, Text: FormulaNode.MaximumName } => max,
                { Kind: FormulaTokenKind.Name } => letters.GetValueOrDefault(token.Text) ?? words.GetValueOrDefault(token.Text),
                { Kind: FormulaTokenKind.Number or FormulaTokenKind.Percent } => token.Text.Replace('.', decimalSign),
                _ => null,
            };
            if (shown is not null)
            {
                said.Append(formula, copied, token.At - 1 - copied).Append(shown);
                copied = token.At - 1 + token.Text.Length;
            }
        }

        return (said.Append(formula, copied, formula.Length - copied).ToString(), [.. functions.Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<(FormulaToken Token, FormulaToken Next)> TokensOf(string formula)
    {
        var tokens = new FormulaTokens(formula);
        var token = tokens.Next().Value;
        while (token.Kind != FormulaTokenKind.End)
        {
            var next = tokens.Next().Value;
            yield return (token, next);
            token = next;
        }
    }
}
