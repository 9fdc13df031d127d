using System.Globalization;

namespace OpenDti.Documents.Tables;

/// <summary>The names that spreadsheets give cells: A1 … Z1, AA1. Rows count from 1, columns here from 0.</summary>
internal static class CellName
{
    public const int MaxRows = 1_048_576;
    public const int MaxColumns = 16_384;

    private const int Letters = 26;

    public static string Of(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{Column(column)}{row}");

    public static string Column(int column)
    {
        var name = "";
        for (var rest = column; rest >= 0; rest = (rest / Letters) - 1)
        {
            name = (char)('A' + (rest % Letters)) + name;
        }

        return name;
    }

    /// <summary>Reads "D7"; nothing where it names no cell of a sheet.</summary>
    public static (int Row, int Column)? Parse(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetterUpper).Count();
        if (
            letters is 0 or > 3
            || !int.TryParse(name.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || row is < 1 or > MaxRows
        )
        {
            return null;
        }

        var column = name.Take(letters).Aggregate(0, (sum, letter) => (sum * Letters) + letter - 'A' + 1);
        return column > MaxColumns ? null : (row, column - 1);
    }
}
