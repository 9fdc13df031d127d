using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>An appraiser asked the unit to explain a figure, until a time. <see cref="RoundNo"/> counts the requests about one criterion.</summary>
[AuditKind("dossier.explanation-asked")]
public sealed record ExplanationAsked(string Indicator, int RoundNo, long VersionShown, string Question, DateTimeOffset Until)
    : DossierFact;

/// <summary>A specialist wrote what the unit explains; it is said once a leader confirms it.</summary>
[AuditKind("dossier.explanation-prepared")]
public sealed record ExplanationPrepared(string Indicator, int RoundNo, string Words, IReadOnlyList<SavedAnswer> Proposed) : DossierFact;

/// <summary>The unit's leader confirmed what was prepared, as it was shown: the unit explained.</summary>
[AuditKind("dossier.explanation-confirmed")]
public sealed record ExplanationConfirmed(string Indicator, int RoundNo, long VersionShown) : DossierFact;

/// <summary>The unit's leader gave back what was prepared, and said why.</summary>
[AuditKind("dossier.explanation-given-back")]
public sealed record ExplanationGivenBack(string Indicator, int RoundNo, long VersionShown, string Words) : DossierFact;

/// <summary>The unit's leader explained, and may have proposed other figures.</summary>
[AuditKind("dossier.explanation-answered")]
public sealed record ExplanationAnswered(string Indicator, int RoundNo, string Words, IReadOnlyList<SavedAnswer> Proposed) : DossierFact;

/// <summary>An appraiser decided about an explanation; what that does to the figures is a decision of its own beside it.</summary>
[AuditKind("dossier.explanation-decided")]
public sealed record ExplanationDecided(string Indicator, int RoundNo, ExplanationOutcome Outcome, string Words) : DossierFact;

/// <summary>What came of an explanation.</summary>
public enum ExplanationOutcome
{
    /// <summary>Chấp nhận giải trình.</summary>
    Accepted,

    /// <summary>Giữ nguyên kết quả thẩm định.</summary>
    Upheld,
}
