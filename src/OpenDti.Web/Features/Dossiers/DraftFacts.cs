using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What the agency did about a unit's answer to its draft result.</summary>
public enum DraftOutcome
{
    /// <summary>Giữ nguyên.</summary>
    Kept,

    /// <summary>Điều chỉnh: the change itself is a decision of the appraisal.</summary>
    Changed,
}

/// <summary>The unit's leader answered its draft result: on one line, or on the whole where <paramref name="Indicator"/> is empty.</summary>
[AuditKind("dossier.draft-answered")]
public sealed record DraftAnswered(Guid Draft, string Indicator, bool Agrees, string Words) : DossierFact;

/// <summary>A specialist wrote the unit's answer to its draft result; it is given once a leader confirms it.</summary>
[AuditKind("dossier.draft-answer-prepared")]
public sealed record DraftAnswerPrepared(Guid Draft, string Indicator, bool Agrees, string Words) : DossierFact;

/// <summary>The unit's leader confirmed a prepared answer, as shown: the unit answered.</summary>
[AuditKind("dossier.draft-answer-confirmed")]
public sealed record DraftAnswerConfirmed(Guid Draft, string Indicator, long VersionShown) : DossierFact;

/// <summary>The unit's leader gave back a prepared answer, and said why.</summary>
[AuditKind("dossier.draft-answer-given-back")]
public sealed record DraftAnswerGivenBack(Guid Draft, string Indicator, long VersionShown, string Words) : DossierFact;

/// <summary>The agency settled an answer with words that its author reads.</summary>
[AuditKind("dossier.draft-answer-settled")]
public sealed record DraftAnswerSettled(Guid Draft, string Indicator, DraftOutcome Outcome, string Words) : DossierFact;
