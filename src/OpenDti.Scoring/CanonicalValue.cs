using System.Globalization;

namespace OpenDti.Scoring;

/// <summary>
/// The one text in which a measurement is stored and hashed: no exponent, no trailing zeros, no "-0", at most 10 decimals,
/// at most 10^15 either way; "yes" or "no"; the id of an option; a day as yyyy-MM-dd.
/// </summary>
public static class CanonicalValue
{
    /// <summary>The largest number that is stored, either way.</summary>
    public const decimal Largest = 1_000_000_000_000_000m;

    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The stored text of a value. A reason for having none is stored apart and has no text.</summary>
    public static string Of(Measurement measurement) =>
        measurement switch
        {
            Measurement.Number number => OfNumber(number.Value),
            Measurement.YesNo answer => answer.Value ? "yes" : "no",
            Measurement.Choice choice => choice.OptionId,
            Measurement.Day day => day.Date.ToString(DayFormat, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException("A missing value has a reason, not a text.", nameof(measurement)),
        };

    /// <summary>The stored text of a number.</summary>
    public static string OfNumber(decimal number) => number == 0m ? "0" : number.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>Reads a stored text back. Only the exact text that <see cref="Of"/> writes is taken.</summary>
    public static Result<Measurement> Parse(InputDefinition input, string canonical)
    {
        var read = Read(input, canonical);
        return read is not null && Of(read) == canonical ? read : new Refusal("value.not-canonical", input.Id.Value, canonical);
    }

    private static Measurement? Read(InputDefinition input, string canonical) =>
        input.Kind switch
        {
            InputKind.YesNo => new Measurement.YesNo(canonical == "yes"),
            InputKind.Choice => input.Options.Any(option => option.Id == canonical) ? new Measurement.Choice(canonical) : null,
            InputKind.Day => ReadDay(canonical),
            _ => ReadNumber(canonical),
        };

    private static Measurement.Day? ReadDay(string canonical) =>
        DateOnly.TryParseExact(canonical, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new Measurement.Day(day)
            : null;

    private static Measurement.Number? ReadNumber(string canonical)
    {
        const NumberStyles Signed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(canonical, Signed, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Largest
            ? new Measurement.Number(number)
            : null;
    }
}
