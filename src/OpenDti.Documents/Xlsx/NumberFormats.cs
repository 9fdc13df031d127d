using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace OpenDti.Documents.Xlsx;

/// <summary>What a number format makes of a number.</summary>
internal enum NumberMeaning
{
    Plain,
    Percent,
    Day,
}

/// <summary>How the cells of one style show a number: as what, and with how many digits at least ("01").</summary>
internal sealed record NumberFormat(NumberMeaning Meaning, int LeastDigits)
{
    public static NumberFormat Plain { get; } = new(NumberMeaning.Plain, LeastDigits: 1);
}

/// <summary>The number formats of a workbook by cell style.</summary>
internal sealed partial class NumberFormats
{
    private const int MaxCodeLength = 255;
    private const int MaxLeastDigits = 20;

    private static readonly HashSet<int> DayFormats =
    [
        .. Enumerable.Range(14, 9),
        .. Enumerable.Range(27, 10),
        45,
        46,
        47,
        .. Enumerable.Range(50, 9),
    ];
    private static readonly HashSet<int> PercentFormats = [9, 10];

    private static readonly SearchValues<char> DayLetters = SearchValues.Create("yYmMdDhHsS");

    private readonly List<NumberFormat> byStyle = [];

    private NumberFormats() { }

    /// <summary>The format of a style; plain where the file names a style that it does not have.</summary>
    public NumberFormat Of(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < byStyle.Count
            ? byStyle[number]
            : byStyle.FirstOrDefault() ?? NumberFormat.Plain;

    public static NumberFormats Read(byte[]? xml)
    {
        var formats = new NumberFormats();
        if (xml is null)
        {
            return formats;
        }

        var codes = new Dictionary<string, string>();
        var isInCellFormats = false;
        using var reader = new PartReader(xml);
        while (reader.Read())
        {
            if (reader.Is<CellFormats>())
            {
                isInCellFormats = reader.IsStart;
            }
            else if (reader.IsStart && reader.Is<NumberingFormat>())
            {
                codes.TryAdd(reader.Attribute("numFmtId") ?? "", reader.Attribute("formatCode") ?? "");
            }
            else if (reader.IsStart && isInCellFormats && reader.Is<CellFormat>())
            {
                var id = reader.Attribute("numFmtId") ?? "0";
                formats.byStyle.Add(codes.TryGetValue(id, out var code) ? OfCode(code) : OfNumber(id));
            }
        }

        return formats;
    }

    private static NumberFormat OfNumber(string id)
    {
        var number = int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0;
        var meaning =
            DayFormats.Contains(number) ? NumberMeaning.Day
            : PercentFormats.Contains(number) ? NumberMeaning.Percent
            : NumberMeaning.Plain;
        return NumberFormat.Plain with { Meaning = meaning };
    }

    private static NumberFormat OfCode(string code)
    {
        if (code.Length > MaxCodeLength)
        {
            throw new UnreadableWorkbookException();
        }

        var bare = Literal().Replace(code, "");
        if (bare.AsSpan().ContainsAny(DayLetters))
        {
            return NumberFormat.Plain with { Meaning = NumberMeaning.Day };
        }

        if (bare.Contains('%', StringComparison.Ordinal))
        {
            return NumberFormat.Plain with { Meaning = NumberMeaning.Percent };
        }

        return bare.Length is > 1 and <= MaxLeastDigits && bare.All(sign => sign == '0')
            ? new NumberFormat(NumberMeaning.Plain, bare.Length)
            : NumberFormat.Plain;
    }

    // What stands between quotes, after a backslash, an underscore or a star, and colours, currencies and conditions between
    // brackets; [h] counts hours, as [hh]:mm does.
    [GeneratedRegex(
        """(?i)"[^"]*"|\\.|_.|\*.|\[(?!(h+|m+|s+)\])[^\]]*\]|General""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000
    )]
    private static partial Regex Literal();
}
