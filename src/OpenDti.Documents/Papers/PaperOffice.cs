using System.Globalization;

namespace OpenDti.Documents.Papers;

/// <summary>The office that writes: the issuing body above it, its own name, and the province as a place.</summary>
public sealed record PaperOffice(string IssuingBody, string OperatingBody, string Province)
{
    // A signer's title is the office's business; these two are usual, and the clerk changes what is not.
    internal string SignerTitle => OperatingBody.StartsWith("Sở ", StringComparison.OrdinalIgnoreCase) ? "GIÁM ĐỐC" : "THỦ TRƯỞNG CƠ QUAN";

    internal string Place
    {
        get
        {
            string[] kinds = ["Tỉnh ", "Thành phố "];
            var kind = Array.Find(kinds, known => Province.StartsWith(known, StringComparison.OrdinalIgnoreCase));
            return kind is null ? Province : Province[kind.Length..];
        }
    }

    /// <summary>A day as papers write it: "ngày 05 tháng 02 năm 2026", "ngày 20 tháng 12 năm 2022".</summary>
    internal static string Day(DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}"
        );

    /// <summary>A minute as papers write it: "07 giờ 54 phút, ngày 23 tháng 11 năm 2026".</summary>
    internal static string Minute(DateTime local) =>
        string.Create(CultureInfo.InvariantCulture, $"{local:HH} giờ {local:mm} phút, {Day(DateOnly.FromDateTime(local))}");

    internal PaperHead Head(int year) => new(IssuingBody, OperatingBody, Place, year);

    internal PaperEnd EndAs(string first) => new(SignerTitle, [first, "Lưu: VT."]);
}
