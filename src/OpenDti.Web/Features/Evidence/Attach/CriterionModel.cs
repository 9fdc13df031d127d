using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence.Attach;

/// <summary>What proves one criterion, what else the unit has at hand, and the form for more.</summary>
public sealed record CriterionModel(
    EvidenceView View,
    Criterion Criterion,
    IReadOnlyList<CriterionPiece> Pieces,
    IReadOnlyList<AtHand> AtHand,
    EvidenceTyped Typed,
    EvidenceTyped Reused
)
{
    public IReadOnlyList<Ui.FieldError> Errors => [.. Typed.Errors, .. Reused.Errors];
}

/// <summary>An attached piece with what somebody should look at again.</summary>
public sealed record CriterionPiece(EvidencePiece Piece, string? Warning, IReadOnlyList<string> Twins);

/// <summary>A piece that may be used here too, and the year that it came with where that is another.</summary>
public sealed record AtHand(EvidenceItem Item, int? OtherYear);
