using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.Documents.Yaml;

/// <summary>The numbers of a set file: with a decimal point, no exponent, no grouping; "90%" where a share is meant; "1/2 max" where a worth is.</summary>
internal static class Numbers
{
    public const decimal LargestPoints = 1_000_000m;
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public static decimal? Read(string text) =>
        decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= CanonicalValue.Largest
        && decimal.Round(number, Points.Decimals) == number
            ? number
            : null;

    /// <summary>An amount of points, which has a limit of its own.</summary>
    public static Points? ReadPoints(string text) =>
        Read(text) is { } number && Math.Abs(number) <= LargestPoints ? Points.Quantise(number) : null;

    /// <summary>A number, or a percent as the share it stands for.</summary>
    public static decimal? ReadShareOrNumber(string text) => text.EndsWith('%') ? Read(text[..^1].TrimEnd()) / 100m : Read(text);

    /// <summary>"max", "1/2 max", "50% max" are shares of the maximum; a bare number is points as such.</summary>
    public static Worth? ReadWorth(string text)
    {
        if (text == "max")
        {
            return Worth.Full;
        }

        if (!text.EndsWith(" max", StringComparison.Ordinal))
        {
            return ReadPoints(text) is { } points ? new Worth.Absolute(points) : null;
        }

        var share = text[..^" max".Length].Trim();
        var parts = share.Split('/');
        if (parts.Length == 2)
        {
            return ShareOf(Read(parts[0].Trim()), Read(parts[1].Trim()));
        }

        return share.EndsWith('%') ? ShareOf(Read(share[..^1].TrimEnd()), 100m) : null;
    }

    private static Worth.Share? ShareOf(decimal? above, decimal? below) =>
        above is { } numerator && below is { } denominator && denominator > 0m && numerator >= 0m && numerator <= denominator
            ? new Worth.Share(numerator, denominator)
            : null;
}
