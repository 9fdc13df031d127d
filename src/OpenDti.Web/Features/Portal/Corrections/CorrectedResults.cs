using OpenDti.Scoring;
using OpenDti.Web.Features.Publications;

namespace OpenDti.Web.Features.Portal.Corrections;

/// <summary>What corrected results changed in those whose place they took.</summary>
public sealed record CorrectedResults(ReleasedResults Now, ReleasedResults Before, IReadOnlyList<PlaceChange> Changes)
{
    /// <summary>None where these results took nobody's place.</summary>
    public static CorrectedResults? Of(ReleasedResults now, ReleasedResults? before) =>
        before is null ? null : new CorrectedResults(now, before, PlaceChanges.Of(PlacesIn(before), PlacesIn(now)));

    public ResultsUnit UnitOf(PlaceChange change) => Now.Results.Units.Single(unit => unit.Id.ToString("N") == change.Unit);

    public string? ClassOf(PlacedUnit unit, Language language) =>
        Now.Set.Set.Policy.Classes.FirstOrDefault(band => band.Id == unit.ClassId)?.Name.In(language);

    private static List<PlacedUnit> PlacesIn(ReleasedResults results) =>
        [.. results.Results.Units.Select(unit => new PlacedUnit(unit.Id.ToString("N"), unit.Rank, results.TotalOf(unit), unit.ClassId))];
}
