using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units;

/// <summary>A seat with the authority of which nobody has said where its holder works, or whose unit there has ended.</summary>
public sealed record OpenWorkplace(Guid Account, string Person, Role Role, string? EndedUnit);

/// <summary>Finds the seats with the authority that still need an answer: until there is one, nothing keeps the holder from their own unit.</summary>
public static class OpenWorkplaces
{
    public static async Task<IReadOnlyList<OpenWorkplace>> OfAsync(AppDb db, DateTimeOffset at, CancellationToken cancellation)
    {
        var today = Unit.DayOf(at);
        var seats = await db
            .Memberships.AsNoTracking()
            .Include(m => m.Account!)
                .ThenInclude(a => a.Person)
            .Where(m => m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at) && !m.Account!.IsDisabled)
            .ToListAsync(cancellation);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, cancellation);

        // Before there is any unit there is nothing to choose among.
        return units.Count == 0
            ? []
            :
            [
                .. from seat in seats
                where !seat.Role.IsOfUnit()
                let unit = seat.UnitId is { } id ? units[id] : null
                where !seat.Workplace.IsSaid || unit?.IsValidOn(today) == false
                orderby seat.Account!.Person!.Name, seat.Role
                select new OpenWorkplace(seat.AccountId, seat.Account!.Person!.Name, seat.Role, unit?.Name),
            ];
    }
}
