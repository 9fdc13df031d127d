using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Something that the council had to do with a dossier.</summary>
public abstract record CouncilFact : DossierFact;

/// <summary>
/// The council decided: figures or points of a criterion, points of an index or of the total (the root of the set), or the class, where
/// <see cref="Indicator"/> is empty. <see cref="PointsE10"/> are whole 10^-10.
/// </summary>
[AuditKind("dossier.council-decided")]
public sealed record CouncilDecided(string Indicator, long VersionShown, string Words) : CouncilFact
{
    public IReadOnlyList<SavedAnswer> Values { get; init; } = [];
    public long? PointsE10 { get; init; }
    public string? ClassId { get; init; }
}

/// <summary>What the council had decided at <paramref name="Ruling"/>, the dossier's version of that decision, does not count.</summary>
[AuditKind("dossier.council-decision-withdrawn")]
public sealed record CouncilDecisionWithdrawn(long Ruling, string Reason) : CouncilFact;

/// <summary>A line of the dossier was put on the council's agenda by hand; an empty line means the whole result.</summary>
[AuditKind("dossier.council-item-added")]
public sealed record CouncilItemAdded(string Indicator, string Words) : CouncilFact;
