using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.ByUnit;

/// <summary>The units before and after one, among those the reader may see.</summary>
public sealed class UnitNeighbours(Databases databases)
{
    public async Task<(Crumb? Previous, Crumb? Next)> OfAsync(
        DossierReading reading,
        AppraisalRights mine,
        CurrentRequest current,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(reading.Dossier.AuthorityId);
        var group = reading.Group.Id;
        var units = await db
            .Dossiers.Where(d => d.RoundGroupId == group)
            .Select(d => new
            {
                d.Id,
                d.UnitId,
                d.Unit!.Name,
            })
            .ToListAsync(cancellation);
        var seen = units
            .Where(u => !mine.IsOwn(u.UnitId) && reading.Set.Criteria.Any(c => mine.Sees(c.Id, u.UnitId)))
            .OrderBy(u => u.Name, VietnameseOrder.Instance)
            .ToList();
        var place = seen.FindIndex(u => u.Id == reading.Dossier.Id);
        Crumb? At(int index) =>
            seen.ElementAtOrDefault(index) is { } unit ? new Crumb(unit.Name, current.AuthorityUrl(AppraisalPaths.Unit(unit.Id))) : null;

        return place < 0 ? (null, null) : (At(place - 1), At(place + 1));
    }
}
