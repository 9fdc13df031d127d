using System.Globalization;

namespace OpenDti.Documents.EntryWorkbooks;

/// <summary>
/// The mark in each row of an entry workbook: which dossier it belongs to and, after a dot, which version of the set; then the version of the value
/// it was made with.
/// </summary>
internal static class EntryMark
{
    public static string Of(string dossier, long version) => string.Create(CultureInfo.InvariantCulture, $"{dossier}-{version}");

    /// <summary>The version; null where the mark is another dossier's or none at all.</summary>
    public static long? VersionIn(string mark, string dossier)
    {
        var place = mark.LastIndexOf('-');
        return
            place > 0
            && (mark[..place] == dossier || mark[..place] == dossier.Split('.')[0])
            && long.TryParse(mark[(place + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;
    }

    /// <summary>Whether the mark is this dossier's, made when another version of the set was in force.</summary>
    public static bool IsOfAnotherSet(string mark, string dossier)
    {
        var (made, present) = (mark[..Math.Max(0, mark.LastIndexOf('-'))].Split('.'), dossier.Split('.'));
        return made.Length == 2 && present.Length == 2 && made[0] == present[0] && made[1] != present[1];
    }
}
