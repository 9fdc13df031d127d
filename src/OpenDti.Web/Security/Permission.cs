using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Security;

/// <summary>Finds the unit that a request is about; null when there is no such thing in the current authority, which is answered with 404.</summary>
public delegate Task<Guid?> UnitOfRequest(HttpContext context, AppDb db, CancellationToken cancellation);

public enum Audience
{
    Anyone,
    SignedIn,

    /// <summary>Those with a seat in the current authority that has one of the row's roles.</summary>
    Seats,
}

/// <summary>
/// One row of the permission table: who may use an endpoint. Where <see cref="UnitOf"/> is given, those who sit for a unit must sit for that one.
/// <see cref="States"/> are the dossier states in which it does something; the dossier itself refuses the others (409).
/// </summary>
public sealed record Permission(string Endpoint, Audience Audience)
{
    public IReadOnlyList<Role> Roles { get; init; } = [];
    public UnitOfRequest? UnitOf { get; init; }
    public IReadOnlyList<DossierState>? States { get; init; }

    /// <summary>Also for somebody who has not yet chosen a password of their own.</summary>
    public bool IsOpenWithGivenPassword { get; init; }

    /// <summary>Also for somebody whose session has ended meanwhile: nothing of it is to be left.</summary>
    public bool IsOpenAfterTheSession { get; init; }

    public static Permission Anyone(string endpoint) => new(endpoint, Audience.Anyone);

    public static Permission SignedIn(string endpoint) => new(endpoint, Audience.SignedIn);

    public static Permission Seats(string endpoint, params IReadOnlyList<Role> roles) => new(endpoint, Audience.Seats) { Roles = roles };

    public Permission OfUnit(UnitOfRequest unitOf) => this with { UnitOf = unitOf };

    public Permission In(IReadOnlyList<DossierState> states) => this with { States = states };

    /// <summary>Whether one of the viewer's seats opens this endpoint for the unit in question.</summary>
    public bool IsHeldBy(Viewer viewer, Guid authorityId, Guid? unit) =>
        viewer
            .SeatsWith(authorityId)
            .Any(seat => Roles.Contains(seat.Role) && (!seat.Role.IsOfUnit() || UnitOf is null || seat.UnitId == unit));
}
