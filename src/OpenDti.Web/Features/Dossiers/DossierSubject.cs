using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Which unit the dossier in the address belongs to.</summary>
public static class DossierSubject
{
    public const string RouteValue = "dossier";

    public static async Task<Guid?> UnitOf(HttpContext context, AppDb db, CancellationToken cancellation) =>
        Guid.TryParse(context.GetRouteValue(RouteValue) as string, out var id)
            ? await db.Dossiers.Where(d => d.Id == id).Select(d => (Guid?)d.UnitId).SingleOrDefaultAsync(cancellation)
            : null;
}
