using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Inspection;

/// <summary>
/// The files that nobody who appraises has opened. Links leave no trace and what is seen on the spot has its minutes, so that neither is
/// counted; an auditor's own look is none of an appraiser's.
/// </summary>
public static class UnopenedEvidence
{
    public static async Task<IReadOnlyList<(Guid Dossier, EvidenceItem Item)>> OfAsync(
        AppDb db,
        IReadOnlyList<DossierReading> readings,
        CancellationToken cancellation
    )
    {
        var used = readings
            .SelectMany(reading => reading.Dossier.Evidence.Select(use => (Dossier: reading.Dossier.Id, use.ItemId)))
            .Distinct()
            .ToList();
        var ids = used.ConvertAll(use => use.ItemId);
        var appraisers = db.Memberships.Where(seat => seat.Role == Role.Appraiser).Select(seat => seat.AccountId);
        var items = await db
            .EvidenceItems.AsNoTracking()
            .Where(item => ids.Contains(item.Id) && item.FileSha256 != null)
            .Where(item => !db.EvidenceOpenings.Any(one => one.ItemId == item.Id && appraisers.Contains(one.AccountId)))
            .ToDictionaryAsync(item => item.Id, cancellation);
        return [.. used.Where(use => items.ContainsKey(use.ItemId)).Select(use => (use.Dossier, items[use.ItemId]))];
    }
}
