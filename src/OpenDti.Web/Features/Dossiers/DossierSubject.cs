using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Which unit the dossier in the address belongs to. A dossier never passes to another, so that it is asked once.</summary>
public static class DossierSubject
{
    public const string RouteValue = "dossier";

    private const int MostKept = 10_000;

    private static readonly ConcurrentDictionary<(Guid? Authority, Guid Dossier), Guid> Known = new();

    public static async Task<Guid?> UnitOf(HttpContext context, AppDb db, CancellationToken cancellation)
    {
        if (!Guid.TryParse(context.GetRouteValue(RouteValue) as string, out var id))
        {
            return null;
        }

        if (Known.TryGetValue((db.AuthorityId, id), out var known))
        {
            return known;
        }

        var unit = await db.Dossiers.Where(d => d.Id == id).Select(d => (Guid?)d.UnitId).SingleOrDefaultAsync(cancellation);
        if (unit is not null && Known.Count < MostKept)
        {
            Known[(db.AuthorityId, id)] = unit.Value;
        }

        return unit;
    }
}
