using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Publications;

/// <summary>The authority reminded units that had not sent their dossiers, in these words.</summary>
[AuditKind("round-group.units-reminded")]
public sealed record UnitsReminded(IReadOnlyList<Guid> Dossiers, string Words) : AuditFact;

/// <summary>A unit that is not commended although its rank would allow it, and why.</summary>
public sealed record CommendationExclusion(Guid Unit, string Reason);

/// <summary>Who of a released group is to be commended was decided: down to which rank, with or without those who tie at the cut.</summary>
[AuditKind("round-group.commendation-listed")]
public sealed record CommendationListed(Guid Release, int PlaceLimit, bool IncludesTies, IReadOnlyList<CommendationExclusion> Exclusions)
    : AuditFact;

/// <summary>The list of the commended became public, as it stood.</summary>
[AuditKind("round-group.commendation-published")]
public sealed record CommendationPublished(Guid Release) : AuditFact;
