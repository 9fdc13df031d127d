using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Rounds;

/// <summary>The decision that amends released results was recorded; it approves the corrected figures of this hash.</summary>
[AuditKind("round-group.correction-approved")]
public sealed record CorrectionApproved(Guid Approval, string Number, DateOnly Date, string FileSha256, string FiguresSha256) : AuditFact;

/// <summary>A recorded decision about corrected results does not count: it was entered wrongly, or the correction has to change.</summary>
[AuditKind("round-group.correction-approval-withdrawn")]
public sealed record CorrectionApprovalWithdrawn(Guid Approval, string Reason) : AuditFact;
