using System.Globalization;

namespace OpenDti.Documents.EntryWorkbooks;

/// <summary>The mark in each row of an entry workbook: which dossier it belongs to, and the version of the value it was made with.</summary>
internal static class EntryMark
{
    public static string Of(string dossier, long version) => string.Create(CultureInfo.InvariantCulture, $"{dossier}-{version}");

    /// <summary>The version; null where the mark is another dossier's or none at all.</summary>
    public static long? VersionIn(string mark, string dossier)
    {
        var place = mark.LastIndexOf('-');
        return
            place > 0
            && mark[..place] == dossier
            && long.TryParse(mark[(place + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : null;
    }
}
