using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace OpenDti.WebTests.Portal;

/// <summary>What stands in the rows of a table, cell by cell.</summary>
internal static partial class PortalTables
{
    /// <summary>The chosen columns of each row of the body, all of them where none is chosen.</summary>
    public static IReadOnlyList<string> Rows(IElement table, params int[] columns) =>
        [
            .. table
                .QuerySelectorAll("tbody tr")
                .Select(row => string.Join('|', Cells(row, columns).Select(cell => Spaces().Replace(cell.TextContent, " ").Trim()))),
        ];

    private static IEnumerable<IElement> Cells(IElement row, int[] columns) =>
        columns.Length == 0 ? row.Children : columns.Select(column => row.Children[column]);

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Spaces();
}
