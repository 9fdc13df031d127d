using Microsoft.EntityFrameworkCore;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Notices;

/// <summary>Somebody who is to know, and whether a letter can reach them.</summary>
public sealed record Reader(Guid Account, bool HasAddress);

/// <summary>Who is to know: one account, or all who hold a seat at the moment. Disabled accounts are passed over.</summary>
public abstract record Recipients
{
    public static Recipients Account(Guid account) => new OneAccount(account);

    /// <summary>Everybody who sits for this unit in one of these roles.</summary>
    public static Recipients OfUnit(Guid unit, params IReadOnlyList<Role> roles) => new OfUnits([unit], roles);

    public static Recipients OfEach(IReadOnlyList<Guid> units, params IReadOnlyList<Role> roles) => new OfUnits(units, roles);

    /// <summary>Everybody with one of these roles who sits for the authority itself.</summary>
    public static Recipients OfAuthority(params IReadOnlyList<Role> roles) => new WithRole(roles);

    public async Task<IReadOnlyList<Reader>> FindAsync(AppDb db, Guid authorityId, DateTimeOffset at, CancellationToken cancellation) =>
        await Among(SeatsAt(db, authorityId, at))
            .Select(m => new Reader(m.AccountId, m.Account!.Person!.Email != null))
            .Distinct()
            .ToListAsync(cancellation);

    /// <summary>Everybody who sits for one of these units in one of these roles, by unit, looked up at once.</summary>
    public static async Task<ILookup<Guid, Reader>> ByUnitAsync(
        AppDb db,
        Guid authorityId,
        IReadOnlyCollection<Guid> units,
        IReadOnlyList<Role> roles,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var seats = await SeatsAt(db, authorityId, at)
            .Where(seat => seat.UnitId != null && units.Contains(seat.UnitId.Value) && roles.Contains(seat.Role))
            .Select(seat => new
            {
                Unit = seat.UnitId!.Value,
                seat.AccountId,
                HasAddress = seat.Account!.Person!.Email != null,
            })
            .Distinct()
            .ToListAsync(cancellation);
        return seats.ToLookup(seat => seat.Unit, seat => new Reader(seat.AccountId, seat.HasAddress));
    }

    private static IQueryable<Membership> SeatsAt(AppDb db, Guid authorityId, DateTimeOffset at) =>
        db
            .Memberships.IgnoreQueryFilters()
            .Where(m => m.AuthorityId == authorityId && m.ValidFrom <= at && (m.ValidTo == null || m.ValidTo > at))
            .Where(m => !m.Account!.IsDisabled);

    protected abstract IQueryable<Membership> Among(IQueryable<Membership> seats);

    private sealed record OneAccount(Guid Id) : Recipients
    {
        protected override IQueryable<Membership> Among(IQueryable<Membership> seats) => seats.Where(seat => seat.AccountId == Id);
    }

    private sealed record OfUnits(IReadOnlyList<Guid> Units, IReadOnlyList<Role> Roles) : Recipients
    {
        protected override IQueryable<Membership> Among(IQueryable<Membership> seats) =>
            seats.Where(seat => seat.UnitId != null && Units.Contains(seat.UnitId.Value) && Roles.Contains(seat.Role));
    }

    private sealed record WithRole(IReadOnlyList<Role> Roles) : Recipients
    {
        protected override IQueryable<Membership> Among(IQueryable<Membership> seats) => seats.Where(seat => Roles.Contains(seat.Role));
    }
}
