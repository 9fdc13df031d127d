using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Publications;

/// <summary>What the newest release of a dossier's group says of its unit.</summary>
public sealed class ReleasedOfUnit(Databases databases, ResultsLibrary library)
{
    public async Task<ReleasedFigures?> ReadAsync(DossierReading reading, Language language, CancellationToken cancellation)
    {
        if (reading.Group.ReleasedAt is null)
        {
            return null;
        }

        var (authority, group) = (reading.Dossier.AuthorityId, reading.Group.Id);
        await using var db = databases.Open(authority);
        var sha256 = await Release.NewestFirst(db, group).Select(release => release.DocumentSha256).FirstAsync(cancellation);
        var results = (await library.OpenAsync(authority, sha256, cancellation))!;
        if (results.Results.Units.FirstOrDefault(one => one.Id == reading.Unit.Id) is not { } unit)
        {
            return null;
        }

        return new ReleasedFigures(
            ResultsPaths.Unit(sha256, unit.Id),
            results.TotalOf(unit),
            Points.FromScaled(unit.Bonus?.PointsE10 ?? 0),
            unit.Rank,
            results.Results.Units.Count,
            results.ClassOf(unit, language),
            results.LinesOf(unit),
            criterion => results.WhyOf(unit, criterion, language)
        );
    }
}
