using System.Globalization;
using System.Text;

namespace OpenDti.Web.Security;

/// <summary>A file that came with a form, complete. The name is for people to read; nothing is ever stored or looked up under it.</summary>
public sealed record UploadedFile(string Name, byte[] Bytes)
{
    public const int NameMaxLength = 120;

    /// <summary>
    /// The last part of the name that the browser told, NFC, without control signs and signs that turn the direction of writing
    /// (a name that reads "…gpj.exe" must not read "…exe.jpg").
    /// </summary>
    public static string ShownName(string told)
    {
        var clean = new StringBuilder();
        foreach (var rune in told[(told.LastIndexOfAny(['/', '\\']) + 1)..].EnumerateRunes())
        {
            if (rune != Rune.ReplacementChar && !IsInvisible(Rune.GetUnicodeCategory(rune)) && clean.Length < NameMaxLength - 1)
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC).Trim();
    }

    private static bool IsInvisible(UnicodeCategory category) =>
        category
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;
}

/// <summary>Stands at an endpoint for programs: it reads its own small body, and who asks is told by a token, never by a session.</summary>
public sealed record TakesJson;

/// <summary>Stands at an endpoint whose form may carry files, none larger than this. Elsewhere a form with files is refused unread.</summary>
public sealed record TakesFiles(int MostBytesEach)
{
    public const int Workbook = 5_000_000;
    public const int Paper = 10_000_000;
}
