using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Something that happened to a proposal of bonus points.</summary>
public abstract record BonusFact(Guid Proposal) : DossierFact;

/// <summary>The unit, or the agency for it, proposed so many of one thing for a bonus, on the strength of a legal document.</summary>
[AuditKind("dossier.bonus-proposed")]
public sealed record BonusProposed(Guid Proposal, string Item, int Count, BonusDocument Document, bool IsByAgency) : BonusFact(Proposal);

/// <summary>The document that grants what is proposed: số/ký hiệu, ngày ban hành, cơ quan ban hành, trích yếu.</summary>
public sealed record BonusDocument(string Number, DateOnly Date, string Issuer, string Summary);

/// <summary>A proposal was taken back before it was decided.</summary>
[AuditKind("dossier.bonus-withdrawn")]
public sealed record BonusWithdrawn(Guid Proposal) : BonusFact(Proposal);

/// <summary>The agency or the council accepted so many of what was proposed: all, some, or none.</summary>
[AuditKind("dossier.bonus-decided")]
public sealed record BonusDecided(Guid Proposal, int Accepted, BonusBody By, string Words) : BonusFact(Proposal);

/// <summary>Who decides on a bonus.</summary>
public enum BonusBody
{
    /// <summary>Cơ quan chủ trì.</summary>
    Agency,

    /// <summary>Hội đồng.</summary>
    Council,
}
