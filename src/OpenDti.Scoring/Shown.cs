using System.Globalization;

namespace OpenDti.Scoring;

/// <summary>How numbers and values look to people. The one place that rounds for the eye, half away from zero.</summary>
public static class Shown
{
    private const int DecimalsOfShare = 4;
    private const string DayFormat = "dd/MM/yyyy";

    // Written out, so that no machine's culture data can change a printed number.
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    /// <summary>Points with as many decimals as the set displays: "14,25" or "14.25".</summary>
    public static string Points(Points points, Language language, int decimals = 2) =>
        points.RoundedTo(decimals).Value.ToString($"N{decimals}", FormatOf(language));

    /// <summary>Points as this set displays them.</summary>
    public static string Points(CompiledSet set, Points points, Language language) =>
        Points(points, language, set.Set.Policy.Rounding.Display);

    /// <summary>Points more or less than something, as this set displays them.</summary>
    public static string Change(CompiledSet set, Points change, Language language) =>
        Change(change, language, set.Set.Policy.Rounding.Display);

    /// <summary>The difference of two shares in percentage points: 0.125 is "+12,50".</summary>
    public static string PercentPoints(decimal difference, Language language) =>
        Change(Scoring.Points.Quantise(difference * 100m), language);

    /// <summary>By how much points changed, with its sign: "+5,00", "−2,50", "0,00".</summary>
    public static string Change(Points change, Language language, int decimals = 2)
    {
        var rounded = change.RoundedTo(decimals);
        var amount = Points(rounded < Scoring.Points.Zero ? Scoring.Points.Zero - rounded : rounded, language, decimals);
        return (
                rounded.Scaled switch
                {
                    > 0 => "+",
                    < 0 => "−",
                    _ => "",
                }
            ) + amount;
    }

    /// <summary>A name, or a sentence, as it runs on inside another; abbreviations keep their capitals.</summary>
    public static string Within(string words) =>
        words.Length < 2 || !char.IsUpper(words[0]) || char.IsUpper(words[1]) ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>A number with its own decimals: "1.234,5" or "1,234.5".</summary>
    public static string Number(decimal number, Language language) => number.ToString("#,##0.##########", FormatOf(language));

    /// <summary>A share as a percent: 0.68345 is "68,35%", without empty decimals.</summary>
    public static string Percent(decimal share, Language language, int decimals = 2) =>
        Number(decimal.Round(share * 100m, decimals, MidpointRounding.AwayFromZero), language) + "%";

    /// <summary>An index value, points over maximum, to 4 decimals: "0,7163".</summary>
    public static string IndexValue(decimal share, Language language) =>
        decimal.Round(share, DecimalsOfShare, MidpointRounding.AwayFromZero).ToString($"F{DecimalsOfShare}", FormatOf(language));

    /// <summary>A day: "15/10/2026".</summary>
    public static string Day(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>A measurement as people read it, without its unit of measure.</summary>
    public static string Measurement(InputDefinition input, Measurement measurement, Language language) =>
        measurement switch
        {
            Scoring.Measurement.Number number => Number(number.Value, language) + (input.Kind == InputKind.Percent ? "%" : ""),
            Scoring.Measurement.YesNo answer => answer.Value ? ShownWords.In(language).Yes : ShownWords.In(language).No,
            Scoring.Measurement.Choice choice => input.Options.FirstOrDefault(option => option.Id == choice.OptionId)?.Name.In(language)
                ?? choice.OptionId,
            Scoring.Measurement.Day day => Day(day.Date),
            Scoring.Measurement.Missing missing => ShownWords.In(language).Missing(missing.Reason),
            _ => throw new InvalidOperationException($"No words for {measurement.GetType().Name}."),
        };

    /// <summary>A measurement with its unit of measure: "12 văn bản", "87,5%"; a reason why there is none has no unit.</summary>
    public static string WithUnit(InputDefinition input, Measurement measurement, Language language)
    {
        var isBare = measurement is Scoring.Measurement.Missing || input.Kind == InputKind.Percent || string.IsNullOrEmpty(input.Unit);
        return Measurement(input, measurement, language) + (isBare ? "" : " " + input.Unit);
    }

    /// <summary>A measurement as it stands in an input field; typed back, <see cref="Entry"/> reads the same value. Nothing is the empty text.</summary>
    public static string Editable(Measurement measurement, Language language) =>
        measurement switch
        {
            Scoring.Measurement.Number number => EditableNumber(number.Value, language),
            Scoring.Measurement.Day day => Day(day.Date),
            Scoring.Measurement.Missing => "",
            _ => CanonicalValue.Of(measurement),
        };

    // "1,234" could be read as a thousand and more; a closing zero keeps three decimals from looking like thousands.
    private static string EditableNumber(decimal number, Language language)
    {
        var plain = CanonicalValue.OfNumber(number);
        var decimals = plain.Length - plain.IndexOf('.', StringComparison.Ordinal) - 1;
        var safe = plain.Contains('.', StringComparison.Ordinal) && decimals == 3 ? plain + "0" : plain;
        return language == Language.Vi ? safe.Replace('.', ',') : safe;
    }

    private static NumberFormatInfo FormatOf(Language language) => language == Language.Vi ? Vietnamese : English;
}
