using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Evidence;

/// <summary>How much a unit's files take, each counted once.</summary>
public sealed record EvidenceSizes(IReadOnlyDictionary<string, long> LengthByHash)
{
    public long Total => LengthByHash.Values.Sum();

    public bool Holds(string sha256) => LengthByHash.ContainsKey(sha256);

    public static async Task<EvidenceSizes> OfUnitAsync(AppDb db, Guid unit, CancellationToken cancellation)
    {
        var files = await db
            .EvidenceItems.Where(item => item.UnitId == unit && item.FileSha256 != null)
            .Select(item => new { Sha256 = item.FileSha256!, item.FileLength })
            .Distinct()
            .ToListAsync(cancellation);
        var pending = db.EvidenceItems.Local.Where(item => item.UnitId == unit && item.FileSha256 is not null);
        return new EvidenceSizes(
            files
                .Select(file => (file.Sha256, file.FileLength))
                .Concat(pending.Select(item => (item.FileSha256!, item.FileLength)))
                .DistinctBy(file => file.Item1)
                .ToDictionary(file => file.Item1, file => file.Item2)
        );
    }
}
