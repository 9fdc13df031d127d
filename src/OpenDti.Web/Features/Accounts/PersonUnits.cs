using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Accounts;

/// <summary>
/// The units a person belongs to by any of their accounts, in whatever role. Whoever belongs to a unit decides nothing about it, and a second
/// account is no way round.
/// </summary>
public static class PersonUnits
{
    public static async Task<IReadOnlySet<Guid>> OfAsync(AppDb db, Guid personId, DateTimeOffset at, CancellationToken cancellation)
    {
        var units = await db
            .Memberships.Where(m => m.Account!.PersonId == personId && m.UnitId != null)
            .Where(m => m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at))
            .Select(m => m.UnitId!.Value)
            .ToListAsync(cancellation);
        return units.ToHashSet();
    }
}
