using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Documents.Xlsx;

/// <summary>Why a file is refused as a whole, before any of its cells is looked at.</summary>
internal static class XlsxRefusals
{
    private const int BytesPerMegabyte = 1_000_000;

    public static Refusal Broken { get; } = new("xlsx.broken");

    public static Refusal NotAWorkbook { get; } = new("xlsx.not-a-workbook");

    public static Refusal Macros { get; } = new("xlsx.macros");

    public static Refusal TooLarge { get; } =
        new("xlsx.too-large", Megabytes(ZipParts.MaxFileLength), Megabytes(ZipParts.MaxInflatedLength));

    private static string Megabytes(int bytes) => (bytes / BytesPerMegabyte).ToString(CultureInfo.InvariantCulture);
}
