using System.Globalization;

namespace OpenDti.Scoring.Formulas;

/// <summary>What a piece of a formula is.</summary>
internal enum FormulaTokenKind
{
    Number,
    Percent,
    Day,
    Text,
    Name,
    Sign,
    End,
}

/// <summary>One piece of a formula; its place counts letters from 1.</summary>
internal readonly record struct FormulaToken(FormulaTokenKind Kind, string Text, int At);

/// <summary>Cuts a formula into pieces. A hyphen inside a name belongs to it: a minus between names has spaces round it.</summary>
internal sealed class FormulaTokens(string text)
{
    private const string DayFormat = "yyyy-MM-dd";
    private static readonly string[] LongSigns = ["<=", ">=", "!="];

    private static readonly Dictionary<char, string> OtherSigns = new()
    {
        ['×'] = "*",
        ['÷'] = "/",
        ['≤'] = "<=",
        ['≥'] = ">=",
        ['≠'] = "!=",
        ['−'] = "-",
    };

    private int place;

    /// <summary>The next piece, or what is wrong with it.</summary>
    public Result<FormulaToken> Next()
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
        {
            place++;
        }

        var start = place;
        if (start == text.Length)
        {
            return new FormulaToken(FormulaTokenKind.End, "", start + 1);
        }

        if (IsSlugLetter(text[start]))
        {
            return WordOrNumber(start);
        }

        return text[start] == '"' ? Quoted(start) : Sign(start);
    }

    private static bool IsSlugLetter(char letter) => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter);

    private Result<FormulaToken> WordOrNumber(int start)
    {
        var end = start;
        while (end < text.Length && (IsSlugLetter(text[end]) || IsJoiningHyphen(end)))
        {
            end++;
        }

        var word = text[start..end];
        if (word.Any(char.IsAsciiLetter))
        {
            return Taken(FormulaTokenKind.Name, start, end);
        }

        return DateOnly.TryParseExact(word, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? Taken(FormulaTokenKind.Day, start, end)
            : Number(start);
    }

    private bool IsJoiningHyphen(int at) => text[at] == '-' && at + 1 < text.Length && IsSlugLetter(text[at + 1]);

    private Result<FormulaToken> Number(int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        var isPercent = end < text.Length && text[end] == '%';
        var number = Taken(isPercent ? FormulaTokenKind.Percent : FormulaTokenKind.Number, start, end);
        place = isPercent ? end + 1 : end;
        return number;
    }

    private Result<FormulaToken> Quoted(int start)
    {
        var end = text.IndexOf('"', start + 1);
        if (end < 0)
        {
            return new Refusal("formula.open-quote", $"{start + 1}");
        }

        place = end + 1;
        return new FormulaToken(FormulaTokenKind.Text, text[(start + 1)..end], start + 1);
    }

    private Result<FormulaToken> Sign(int start)
    {
        if (OtherSigns.TryGetValue(text[start], out var plain))
        {
            place = start + 1;
            return new FormulaToken(FormulaTokenKind.Sign, plain, start + 1);
        }

        var two = start + 1 < text.Length ? text.Substring(start, 2) : "";
        if (LongSigns.Contains(two))
        {
            return Taken(FormulaTokenKind.Sign, start, start + 2);
        }

        return "+-*/=<>(),.".Contains(text[start], StringComparison.Ordinal)
            ? Taken(FormulaTokenKind.Sign, start, start + 1)
            : new Refusal("formula.unknown-sign", $"{start + 1}", BrokenText.IsIn($"{text[start]}") ? "?" : $"{text[start]}");
    }

    private FormulaToken Taken(FormulaTokenKind kind, int start, int end)
    {
        place = end;
        return new FormulaToken(kind, text[start..end], start + 1);
    }
}
