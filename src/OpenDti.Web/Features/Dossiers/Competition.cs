using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Whoever belongs to a unit of a round group, by any account, sees how far its rivals are, never their points or figures.</summary>
public static class Competition
{
    public static async Task<bool> IncludesAsync(AppDb db, Guid roundGroup, IReadOnlySet<Guid> ownUnits, CancellationToken cancellation) =>
        ownUnits.Count > 0 && await db.Dossiers.AnyAsync(d => d.RoundGroupId == roundGroup && ownUnits.Contains(d.UnitId), cancellation);
}
