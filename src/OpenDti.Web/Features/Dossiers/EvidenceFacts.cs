using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A piece of evidence by its hashes: its words and the name of its file stand beside the record, not in it.</summary>
public sealed record EvidenceProof(Guid Item, EvidenceKind Kind, string? FileSha256, string DetailsSha256)
{
    public static EvidenceProof Of(EvidenceItem item) => new(item.Id, item.Kind, item.FileSha256, item.DetailsSha256());
}

/// <summary>A unit handed in a piece of evidence. It stands in the unit's own stream and changes no dossier until it is attached.</summary>
[AuditKind("evidence.taken")]
public sealed record EvidenceTaken(Guid Dossier, EvidenceProof Evidence, Guid? Replaces) : AuditFact;

/// <summary>A piece of evidence was attached to a criterion, or its pages were named anew.</summary>
[AuditKind("dossier.evidence-attached")]
public sealed record EvidenceAttached(string Indicator, EvidenceProof Evidence, string? Pages, bool? IsStillInForce) : DossierFact
{
    /// <summary>The round of the request for explanation that it answers, once the figures are locked; null where the criterion was open to entry.</summary>
    public int? Explains { get; init; }

    /// <summary>Once the figures are locked: the day until which an appraiser gave the criterion back; see <see cref="AnswersSaved.ReopenedUntil"/>.</summary>
    public DateTimeOffset? ReopenedUntil { get; init; }
}

[AuditKind("dossier.evidence-detached")]
public sealed record EvidenceDetached(string Indicator, Guid Item) : DossierFact
{
    /// <summary>The round of the request that it had been attached for; null where the criterion was open to entry.</summary>
    public int? Explains { get; init; }

    /// <summary>Once the figures are locked: the day until which an appraiser gave the criterion back; see <see cref="AnswersSaved.ReopenedUntil"/>.</summary>
    public DateTimeOffset? ReopenedUntil { get; init; }
}

/// <summary>A newer piece stands in the place of an older one, wherever the dossier used it.</summary>
[AuditKind("dossier.evidence-replaced")]
public sealed record EvidenceReplaced(Guid Old, EvidenceProof Evidence) : DossierFact;

/// <summary>An appraiser saw on the spot what can only be seen there.</summary>
[AuditKind("dossier.evidence-minuted")]
public sealed record EvidenceMinuted(string Indicator, Guid Item, DateOnly SeenOn, string Words) : DossierFact;
