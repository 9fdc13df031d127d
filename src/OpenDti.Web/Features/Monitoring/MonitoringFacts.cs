using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>A source of monitored figures was entered.</summary>
[AuditKind("monitoring.source-entered")]
public sealed record SourceEntered(Guid Source, string Code, string Name, string Owner, int StaleAfterDays) : AuditFact;

/// <summary>A token for a source was made; any earlier one no longer opens it. Only the hash is told.</summary>
[AuditKind("monitoring.token-made")]
public sealed record SourceTokenMade(Guid Source, string Sha256) : AuditFact;

[AuditKind("monitoring.token-revoked")]
public sealed record SourceTokenRevoked(Guid Source) : AuditFact;

/// <summary>The figures of one kind of units that a source delivers from now on; what it delivered before stays.</summary>
[AuditKind("monitoring.inputs-given")]
public sealed record SourceInputsGiven(Guid Source, UnitKind UnitKind, IReadOnlyList<string> Inputs) : AuditFact;
