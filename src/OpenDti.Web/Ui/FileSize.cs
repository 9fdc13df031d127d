using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Web.Ui;

/// <summary>The size of a file as people read it: "340 kB", "12,4 MB".</summary>
public static class FileSize
{
    private const int Kilobyte = 1_000;
    private const int Megabyte = 1_000_000;

    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string OfMegabytes(int megabytes, Language language) => Of(megabytes * (long)Megabyte, language);

    /// <summary>For a sentence whose reader is not known yet.</summary>
    public static string InBoth(long bytes) => BothLanguages.Of(new Text(Of(bytes, Language.Vi), Of(bytes, Language.En)));

    public static string Of(long bytes, Language language)
    {
        var format = language == Language.En ? NumberFormatInfo.InvariantInfo : Vietnamese;
        return bytes < Megabyte
            ? string.Create(format, $"{(bytes + Kilobyte - 1) / Kilobyte:N0} kB")
            : string.Create(format, $"{(decimal)bytes / Megabyte:#,##0.#} MB");
    }
}
