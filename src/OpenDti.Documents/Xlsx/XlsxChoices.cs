using OpenDti.Documents.Tables;

namespace OpenDti.Documents.Xlsx;

/// <summary>What a cell offers to choose from, as the formula of a data validation.</summary>
public sealed record XlsxChoices
{
    private const int MaxListLength = 255;

    private XlsxChoices(string formula)
    {
        Formula = formula;
    }

    /// <summary>The formula.</summary>
    public string Formula { get; }

    /// <summary>A few short words; longer lists stand in cells.</summary>
    public static XlsxChoices Words(params IReadOnlyList<string> words)
    {
        var list = string.Join(',', words);
        return list.Length <= MaxListLength && !words.Any(word => word.AsSpan().IndexOfAny(',', '"') >= 0)
            ? new XlsxChoices($"\"{list}\"")
            : throw new ArgumentException("Such words do not fit into a list of their own; put them into cells.", nameof(words));
    }

    /// <summary>The texts of one column of a sheet, from one row to another; both count from the header, which is row 0.</summary>
    public static XlsxChoices Cells(string sheet, int column, int firstRow, int lastRow)
    {
        var name = CellName.Column(column);
        var quoted = sheet.Replace("'", "''", StringComparison.Ordinal);
        return new XlsxChoices($"'{quoted}'!${name}${firstRow + 1}:${name}${lastRow + 1}");
    }
}
