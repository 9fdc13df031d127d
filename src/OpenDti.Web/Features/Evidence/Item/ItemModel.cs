using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence.Item;

/// <summary>One piece of evidence: what it is, what it proves in this dossier, and what came before it.</summary>
public sealed record ItemModel(
    EvidenceView View,
    EvidenceItem Item,
    int? OtherYear,
    Guid? ReplacedBy,
    IReadOnlyList<EvidenceItem> Earlier,
    IReadOnlyList<ItemUse> Uses,
    IReadOnlyList<string> Twins,
    bool MayMinute,
    EvidenceTyped Typed,
    ItemForm Form
)
{
    public bool MayChange => View.MayEnter && View.Reading.Only is null && ReplacedBy is null;

    /// <summary>What stands in a form: as it was sent, where it is the one that was refused.</summary>
    public EvidenceTyped TypedIn(ItemForm form) =>
        form == Form ? Typed
        : form == ItemForm.Replace ? ItemPages.AsIs(Item)
        : EvidenceTyped.Nothing;
}

public sealed record ItemUse(Criterion Criterion, EvidenceUse Use);

/// <summary>The forms of the page.</summary>
public enum ItemForm
{
    None,
    Replace,
    Attach,
    Minute,
}
