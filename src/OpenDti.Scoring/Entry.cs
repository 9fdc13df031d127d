using System.Globalization;
using System.Text;

namespace OpenDti.Scoring;

/// <summary>Reads what a person types. What could mean two things is asked back, never guessed (docs/methodology/entering-numbers.md).</summary>
public static class Entry
{
    private const int MaxLength = 200;

    private static readonly string[] DayFormats = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-M-d"];
    private static readonly string[] YesWords = ["yes", "co", "true", "x"];
    private static readonly string[] NoWords = ["no", "khong", "false"];

    /// <summary>The measurement that a typed text means. Nothing typed is "not entered", which is not 0.</summary>
    public static Result<Measurement> Read(InputDefinition input, string? typed)
    {
        if (typed is null || string.IsNullOrWhiteSpace(typed))
        {
            return Measurement.NotEntered;
        }

        if (typed.Length > MaxLength)
        {
            return new Refusal("entry.too-long", input.Id.Value, $"{MaxLength}");
        }

        if (BrokenText.IsIn(typed))
        {
            return new Refusal("entry.broken-text", input.Id.Value);
        }

        var text = Plain(typed);
        return input.Kind switch
        {
            InputKind.YesNo => ReadYesNo(input, text),
            InputKind.Choice => ReadChoice(input, text),
            InputKind.Day => ReadDay(input, text),
            _ => ReadNumber(input, text),
        };
    }

    /// <summary>The measurement of a numeric input that is known as a number, so that no sign in it can mean two things.</summary>
    public static Result<Measurement> OfNumber(InputDefinition input, decimal number)
    {
        if (Math.Abs(number) > CanonicalValue.Largest)
        {
            return new Refusal("entry.too-large", input.Id.Value, CanonicalValue.OfNumber(number));
        }

        if (decimal.Round(number, Points.Decimals) != number)
        {
            return new Refusal("entry.too-many-decimals", input.Id.Value, number.ToString(CultureInfo.InvariantCulture));
        }

        var measured = new Measurement.Number(number == 0m ? 0m : number);
        return InputLimits.Check(input, measured) is { } broken ? broken : measured;
    }

    // Full-width digits and signs become plain ones, every kind of space becomes one space.
    private static string Plain(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var letter in typed.Trim())
        {
            plain.Append(
                letter switch
                {
                    >= '\uFF01' and <= '\uFF5E' => (char)(letter - '\uFF01' + '!'),
                    '\u2212' => '-',
                    _ when char.IsWhiteSpace(letter) => ' ',
                    _ => letter,
                }
            );
        }

        return plain.ToString();
    }

    private static Result<Measurement> ReadYesNo(InputDefinition input, string text)
    {
        var word = VietnameseOrder.Fold(text);
        if (YesWords.Contains(word))
        {
            return new Measurement.YesNo(true);
        }

        return NoWords.Contains(word) ? new Measurement.YesNo(false) : new Refusal("entry.not-yes-or-no", input.Id.Value, text);
    }

    private static Result<Measurement> ReadChoice(InputDefinition input, string text)
    {
        var folded = VietnameseOrder.Fold(text);
        var option =
            input.Options.FirstOrDefault(option => option.Id == text)
            ?? input.Options.FirstOrDefault(option =>
                VietnameseOrder.Fold(option.Name.Vi) == folded || VietnameseOrder.Fold(option.Name.In(Language.En)) == folded
            );
        return option is null ? new Refusal("entry.not-an-option", input.Id.Value, text) : new Measurement.Choice(option.Id);
    }

    private static Result<Measurement> ReadDay(InputDefinition input, string text) =>
        DateOnly.TryParseExact(text, DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Measurement.Day(day)
            : new Refusal("entry.not-a-day", input.Id.Value, text);

    private static Result<Measurement> ReadNumber(InputDefinition input, string text)
    {
        var digits = input.Kind == InputKind.Percent ? text.TrimEnd('%').TrimEnd() : text;
        var bounds = InputLimits.Of(input);
        var readings = NumberReading.Of(digits);
        if (readings.Refusal is { } code)
        {
            return new Refusal(code, input.Id.Value, text);
        }

        // A reading that the input's own bounds rule out is no reading; if they rule out both, the bounds are what is wrong.
        var possible = readings.Numbers.Where(bounds.Hold).DefaultIfEmpty(readings.Numbers[^1]).ToList();
        if (possible.Count > 1)
        {
            return new Refusal("entry.ambiguous", input.Id.Value, text, readings.Whole, readings.Decimal);
        }

        var number = new Measurement.Number(possible[0]);
        return InputLimits.Check(input, number) is { } broken ? broken : number;
    }
}
