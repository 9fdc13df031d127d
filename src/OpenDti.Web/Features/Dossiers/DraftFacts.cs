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

/// <summary>The unit answered its draft result: on one line, or on the whole where <paramref name="Indicator"/> is empty.</summary>
[AuditKind("dossier.draft-answered")]
public sealed record DraftAnswered(Guid Draft, string Indicator, bool Agrees, string Words) : DossierFact;

/// <summary>The agency settled an answer with words that its author reads.</summary>
[AuditKind("dossier.draft-answer-settled")]
public sealed record DraftAnswerSettled(Guid Draft, string Indicator, DraftOutcome Outcome, string Words) : DossierFact;
