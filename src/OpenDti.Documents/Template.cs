using OpenDti.Documents.Tables;
using OpenDti.Scoring;

namespace OpenDti.Documents;

/// <summary>Writes the empty values file of a set: its header row, ready to be filled in a spreadsheet.</summary>
public static class Template
{
    /// <summary>The columns of the values file, in order.</summary>
    public static IReadOnlyList<string> Columns(CompiledSet set) => [ValueColumns.Code, ValueColumns.Name, .. ValueColumns.Of(set)];

    /// <summary>The header row as CSV.</summary>
    public static string Write(CompiledSet set) => CsvText.Write([Columns(set)]);
}
