using System.Globalization;
using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents.Xlsx;

/// <summary>A cell as the file has it: type, style, stored value, and whether a formula stands behind it.</summary>
internal sealed record StoredCell(string? Type, string? Style, string? Value, string? InlineText, bool HasFormula);

/// <summary>Makes a stored cell what it means, or says why it means nothing.</summary>
internal sealed class CellReader(IReadOnlyList<string> sharedTexts, NumberFormats formats, bool countsFrom1904)
{
    // Before 1 March 1900 programs do not agree on the day that a number means.
    private const int FirstAgreedDay = 61;
    private const int SignificantDigits = 15;

    private static readonly DateOnly Start1900 = new(1899, 12, 30);
    private static readonly DateOnly Start1904 = new(1904, 1, 1);
    private static readonly string[] IsoDays = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.fff", "yyyy-MM-ddTHH:mm:ssZ"];

    public Result<TableCell> Read(StoredCell cell)
    {
        if (cell.HasFormula)
        {
            return new Refusal("xlsx.formula");
        }

        return cell.Type switch
        {
            "inlineStr" => Words(cell.InlineText ?? ""),
            _ when cell.Value is null => TableCell.Empty,
            "s" => ReadShared(cell.Value),
            "str" => Words(SharedTexts.Unescaped(cell.Value)),
            "b" => ReadYesNo(cell.Value),
            "e" => new Refusal("xlsx.error-cell", cell.Value),
            "d" => ReadIsoDay(cell.Value),
            null or "n" => ReadNumber(cell.Value, formats.Of(cell.Style)),
            _ => new Refusal("xlsx.unknown-cell", cell.Type),
        };
    }

    private static Result<TableCell> Words(string text) =>
        text.Length > Table.MaxCellLength
            ? new Refusal("values.cell-too-long", Table.MaxCellLength.ToString(CultureInfo.InvariantCulture))
            : TableCell.Typed(text);

    private Result<TableCell> ReadShared(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < sharedTexts.Count
            ? Words(sharedTexts[place])
            : new Refusal("xlsx.unknown-cell", number);

    private static Result<TableCell> ReadYesNo(string value) =>
        value switch
        {
            "1" or "true" => new TableCell.YesNo(true),
            "0" or "false" => new TableCell.YesNo(false),
            _ => new Refusal("xlsx.unknown-cell", value),
        };

    private static Result<TableCell> ReadIsoDay(string value) =>
        DateTime.TryParseExact(value, IsoDays, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
        && time.TimeOfDay == TimeSpan.Zero
            ? new TableCell.Day(DateOnly.FromDateTime(time))
            : new Refusal("xlsx.not-a-day", value);

    private Result<TableCell> ReadNumber(string value, NumberFormat format)
    {
        if (value.Trim().Length == 0)
        {
            return TableCell.Empty;
        }

        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return new TableCell.Unusable("entry.not-a-number", value);
        }

        return format.Meaning switch
        {
            NumberMeaning.Day => ReadDay(number),
            NumberMeaning.Percent => PercentOf(number) is { } percent ? new TableCell.Percent(percent) : Unusable(number),
            _ => Exact(number) is { } exact ? new TableCell.Number(exact, Shown(exact, format)) : Unusable(number),
        };
    }

    private Result<TableCell> ReadDay(double number)
    {
        var (start, first) = countsFrom1904 ? (Start1904, 0) : (Start1900, FirstAgreedDay);
        var last = DateOnly.MaxValue.DayNumber - start.DayNumber;
        return number >= first && number <= last && Math.Floor(number) == number
            ? new TableCell.Day(start.AddDays((int)number))
            : new Refusal("xlsx.not-a-day", Shortest(number));
    }

    // Spreadsheets keep 0.07 as 7.0000000000000007E-2: the shortest text that is the same double is what was typed.
    private static string Shortest(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static decimal? Exact(double number) => Exact(Shortest(number), number);

    private static decimal? Exact(string text, double number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && Binary(exact) == number ? exact : null;

    // Whoever types 33.3 % leaves the double 33.3 / 100, which need not be the double of 0.333.
    private static decimal? PercentOf(double number)
    {
        var text = (number * 100d).ToString($"G{SignificantDigits}", CultureInfo.InvariantCulture);
        var isTyped =
            decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var typed) && Binary(typed) / 100d == number;
        return isTyped ? typed : Exact(number) * 100m;
    }

    // The nearest double of a text is exact where the cast of a decimal is off by a last bit.
    private static double Binary(decimal number) =>
        double.Parse(number.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static TableCell.Unusable Unusable(double number) =>
        new(Math.Abs(number) < 1d ? "entry.too-many-decimals" : "entry.too-large", Shortest(number));

    private static string Shown(decimal number, NumberFormat format) =>
        number >= 0m && decimal.Truncate(number) == number
            ? number.ToString($"F0", CultureInfo.InvariantCulture).PadLeft(format.LeastDigits, '0')
            : number.ToString(CultureInfo.InvariantCulture);
}
