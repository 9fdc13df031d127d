using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Merge;

/// <summary>A unit's dossier in a year whose results are not released yet: it outlives the unit.</summary>
public sealed record UnreleasedDossier(Guid Unit, string UnitName, int Year)
{
    public static async Task<IReadOnlyList<UnreleasedDossier>> OfAsync(
        AppDb db,
        IReadOnlyCollection<Guid> units,
        CancellationToken cancellation
    )
    {
        var found = await db
            .Dossiers.AsNoTracking()
            .Where(d => units.Contains(d.UnitId) && d.RoundGroup!.ReleasedAt == null)
            .Select(d => new UnreleasedDossier(d.UnitId, d.Unit!.Name, d.RoundGroup!.Round!.Year))
            .ToListAsync(cancellation);
        return [.. found.OrderBy(d => d.UnitName, VietnameseOrder.Instance).ThenBy(d => d.Year)];
    }

    /// <summary>"Xã A (2026), Xã B (2025, 2026)"</summary>
    public static string Listed(IReadOnlyList<UnreleasedDossier> dossiers) =>
        string.Join(", ", dossiers.GroupBy(d => d.UnitName).Select(unit => $"{unit.Key} ({YearsOf(unit)})"));

    public static string YearsOf(IEnumerable<UnreleasedDossier> dossiers) =>
        string.Join(", ", dossiers.Select(d => d.Year.ToString(CultureInfo.InvariantCulture)));
}
