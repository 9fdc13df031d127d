using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Publications;

/// <summary>The authority reminded units that had not sent their dossiers, in these words.</summary>
[AuditKind("round-group.units-reminded")]
public sealed record UnitsReminded(IReadOnlyList<Guid> Dossiers, string Words) : AuditFact;
