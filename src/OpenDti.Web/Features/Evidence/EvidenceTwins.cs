using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence;

/// <summary>
/// The same file in the hands of several units: worth a look by whoever appraises, and nobody else's business. Documents that are issued to all
/// are the usual, honest reason.
/// </summary>
public sealed class EvidenceTwins(Databases databases)
{
    /// <summary>By the hash of a file, the names of the other units that handed in the same.</summary>
    public async Task<ILookup<string, string>> OfAsync(
        Guid authority,
        Guid unit,
        IEnumerable<EvidenceItem> items,
        CancellationToken cancellation
    )
    {
        var hashes = items.Select(item => item.FileSha256).OfType<string>().ToHashSet();
        await using var db = databases.Open(authority);
        var twins = await db
            .EvidenceItems.Where(item => item.UnitId != unit && hashes.Contains(item.FileSha256!))
            .Join(db.Units, item => item.UnitId, other => other.Id, (item, other) => new { item.FileSha256, other.Name })
            .Distinct()
            .ToListAsync(cancellation);
        return twins.ToLookup(twin => twin.FileSha256!, twin => twin.Name);
    }
}
