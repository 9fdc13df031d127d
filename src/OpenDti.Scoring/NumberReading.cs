using System.Globalization;

namespace OpenDti.Scoring;

/// <summary>
/// The numbers that a typed text can mean. Comma and dot each serve as decimal sign or between thousands, depending on the
/// hand that types; where both readings are possible, both are given.
/// </summary>
internal sealed record NumberReading(IReadOnlyList<decimal> Numbers, string? Refusal)
{
    private const int GroupLength = 3;
    private const int MaxWholeDigits = 16;

    /// <summary>How to type the whole number of an ambiguous text so that it is not ambiguous.</summary>
    public string Whole { get; private init; } = "";

    /// <summary>How to type the decimal number of an ambiguous text so that it is not ambiguous.</summary>
    public string Decimal { get; private init; } = "";

    public static NumberReading Of(string typed)
    {
        var sign = typed.StartsWith('-') ? "-" : "";
        var text = typed.TrimStart('-', '+');
        if (
            typed.Length - text.Length > 1
            || text.Length == 0
            || !text.All(letter => char.IsAsciiDigit(letter) || letter is ',' or '.' or ' ')
        )
        {
            return Refused("entry.not-a-number");
        }

        var decimalSign = DecimalSignOf(text);
        if (decimalSign is null && text.Count(letter => letter is ',' or '.') == 1 && IsGroupedBy(text))
        {
            return Ambiguous(sign, text);
        }

        var cut = decimalSign is { } mark ? text.IndexOf(mark, StringComparison.Ordinal) : text.Length;
        var whole = text[..cut];
        var decimals = cut < text.Length ? text[(cut + 1)..] : "";
        return IsWellGrouped(whole) && decimals.All(char.IsAsciiDigit) && (cut == text.Length || decimals.Length > 0)
            ? Exactly(sign, Digits(whole), decimals)
            : Refused("entry.not-a-number");
    }

    // With both signs the later one is the decimal sign. One sign alone is it unless it stands before exactly three digits.
    private static char? DecimalSignOf(string text)
    {
        var comma = text.LastIndexOf(',');
        var dot = text.LastIndexOf('.');
        if (comma >= 0 && dot >= 0)
        {
            return comma > dot ? ',' : '.';
        }

        var last = Math.Max(comma, dot);
        if (last < 0 || text.Count(letter => letter == text[last]) > 1)
        {
            return null;
        }

        return IsGroupedBy(text) ? null : text[last];
    }

    private static bool IsGroupedBy(string text)
    {
        var place = text.LastIndexOfAny([',', '.']);
        return place is > 0 and <= GroupLength
            && text.Length - place - 1 == GroupLength
            && text[0] != '0'
            && !text.Contains(' ', StringComparison.Ordinal);
    }

    // Digits alone, or groups of three parted by one and the same sign.
    private static bool IsWellGrouped(string whole)
    {
        var signs = whole.Where(letter => !char.IsAsciiDigit(letter)).Distinct().ToList();
        if (signs.Count == 0)
        {
            return whole.Length > 0;
        }

        var groups = whole.Split(signs[0]);
        return signs.Count == 1
            && groups[0].Length is > 0 and <= GroupLength
            && groups.Skip(1).All(group => group.Length == GroupLength && group.All(char.IsAsciiDigit));
    }

    private static NumberReading Ambiguous(string sign, string text)
    {
        var digits = Digits(text);
        var cut = digits.Length - GroupLength;
        var grouped = Exactly(sign, digits, "");
        var parted = Exactly(sign, digits[..cut], digits[cut..]);
        return new NumberReading([.. grouped.Numbers, .. parted.Numbers], Refusal: null)
        {
            Whole = sign + digits,
            Decimal = $"{sign}{digits[..cut]},{digits[cut..]}0",
        };
    }

    private static NumberReading Exactly(string sign, string whole, string decimals)
    {
        var kept = decimals.TrimEnd('0');
        if (kept.Length > Points.Decimals)
        {
            return Refused("entry.too-many-decimals");
        }

        var significant = whole.TrimStart('0');
        if (significant.Length > MaxWholeDigits)
        {
            return Refused("entry.too-large");
        }

        var number = decimal.Parse($"{sign}0{significant}.{kept}0", NumberStyles.Number, CultureInfo.InvariantCulture);
        return Math.Abs(number) > CanonicalValue.Largest
            ? Refused("entry.too-large")
            : new NumberReading([number == 0m ? 0m : number], Refusal: null);
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static NumberReading Refused(string code) => new([], code);
}
