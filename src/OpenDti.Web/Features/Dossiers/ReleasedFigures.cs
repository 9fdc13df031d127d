using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What the public results in force say of one unit, for its own pages. Lines that the results withhold are missing, and so are their reasons.</summary>
public sealed record ReleasedFigures(
    string Path,
    Points Total,
    Points Bonus,
    int? Rank,
    int Units,
    string? Class,
    IReadOnlyDictionary<IndicatorId, NodeScore> Lines,
    Func<Criterion, string?> WhyOf
)
{
    public NodeScore? LineOf(IndicatorId id) => Lines.GetValueOrDefault(id);
}

/// <summary>Reads them, and nothing before the release. Results belong to a later feature, which says how.</summary>
public delegate Task<ReleasedFigures?> ReadReleased(DossierReading reading, Language language, CancellationToken cancellation);
