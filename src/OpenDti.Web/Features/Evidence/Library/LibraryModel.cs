using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence.Library;

/// <summary>Everything a unit handed in, what this dossier uses of it, and what is missing.</summary>
public sealed record LibraryModel(
    EvidenceView View,
    long UsedBytes,
    int QuotaMegabytes,
    IReadOnlyList<LibraryRow> Rows,
    IReadOnlyList<Criterion> Lacking,
    EvidenceTyped Typed
)
{
    public int UsedHere => View.Reading.Dossier.Evidence.Select(use => use.ItemId).Distinct().Count();
}

/// <summary>A piece, the year of another dossier that it came with, the criteria it proves here, and other units with the same file.</summary>
public sealed record LibraryRow(EvidenceItem Item, int? OtherYear, IReadOnlyList<Criterion> Proves, IReadOnlyList<string> Twins);
