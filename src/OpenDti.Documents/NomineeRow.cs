namespace OpenDti.Documents;

/// <summary>A row of a list of nominees as it was typed, and the name of each of its cells.</summary>
public sealed record NomineeRow(
    int Number,
    IReadOnlyDictionary<NomineeColumn, string> Texts,
    IReadOnlyDictionary<NomineeColumn, string> Cells
)
{
    /// <summary>What was typed in a column.</summary>
    public string this[NomineeColumn column] => Texts[column];
}
