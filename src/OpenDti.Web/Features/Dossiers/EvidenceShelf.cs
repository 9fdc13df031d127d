using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A piece of evidence where a dossier uses it.</summary>
public sealed record EvidencePiece(EvidenceUse Use, EvidenceItem Item);

/// <summary>Reads the evidence of dossiers.</summary>
public sealed class EvidenceShelf(Databases databases)
{
    /// <summary>The reading with its evidence beside it.</summary>
    public async Task<DossierReading> BesideAsync(DossierReading reading, CancellationToken cancellation)
    {
        var ids = reading.Dossier.Evidence.Select(use => use.ItemId).ToHashSet();
        if (ids.Count == 0)
        {
            return reading;
        }

        await using var db = databases.Open(reading.Dossier.AuthorityId);
        var items = await db
            .EvidenceItems.AsNoTracking()
            .Include(item => item.File)
            .Where(item => ids.Contains(item.Id))
            .ToDictionaryAsync(item => item.Id, cancellation);
        return reading with
        {
            Evidence = reading
                .Dossier.Evidence.OrderBy(use => use.ReceivedAt)
                .Select(use => new EvidencePiece(use, items[use.ItemId]))
                .ToLookup(piece => new IndicatorId(piece.Use.Indicator)),
        };
    }

    /// <summary>Everything a unit ever handed in that nothing newer has replaced, latest first.</summary>
    public async Task<IReadOnlyList<EvidenceItem>> OfUnitAsync(Guid authorityId, Guid unit, CancellationToken cancellation)
    {
        await using var db = databases.Open(authorityId);
        return await db
            .EvidenceItems.AsNoTracking()
            .Include(item => item.File)
            .Where(item => item.UnitId == unit && !db.EvidenceItems.Any(newer => newer.ReplacesId == item.Id))
            .OrderByDescending(item => item.AddedAt)
            .ThenByDescending(item => item.Id)
            .ToListAsync(cancellation);
    }
}
