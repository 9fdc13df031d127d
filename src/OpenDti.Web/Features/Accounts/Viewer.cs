namespace OpenDti.Web.Features.Accounts;

/// <summary>The signed-in person behind a request, with the seats that are valid now.</summary>
public sealed record Viewer(Guid AccountId, Guid PersonId, string Name, IReadOnlyList<Membership> Memberships)
{
    /// <summary>Somebody else made up this person's password: nothing is open to them until they have chosen their own.</summary>
    public bool MustChoosePassword { get; init; }

    public IEnumerable<Membership> SeatsWith(Guid authorityId) => Memberships.Where(seat => seat.AuthorityId == authorityId);

    public bool HasRole(Guid authorityId, Role role) => SeatsWith(authorityId).Any(seat => seat.Role == role);

    public bool HoldsSeat(Guid authorityId, Guid unitId, Role role) =>
        SeatsWith(authorityId).Any(seat => seat.UnitId == unitId && seat.Role == role);

    /// <summary>What this person is in a unit, by its own seats.</summary>
    public IReadOnlyCollection<Role> RolesIn(Guid authorityId, Guid unitId) =>
        [.. SeatsWith(authorityId).Where(seat => seat.Role.IsOfUnit() && seat.UnitId == unitId).Select(seat => seat.Role)];

    /// <summary>Whether this person enters or confirms for a unit. Working there in a seat with the authority does not open the unit's own pages.</summary>
    public bool SitsFor(Guid authorityId, Guid unitId) => SeatsWith(authorityId).Any(seat => seat.Role.IsOfUnit() && seat.UnitId == unitId);

    /// <summary>The units of an authority this person belongs to, in whatever role: they never decide about these.</summary>
    public IEnumerable<Guid> UnitsWith(Guid authorityId) => SeatsWith(authorityId).Select(seat => seat.UnitId).OfType<Guid>().Distinct();

    /// <summary>Whether this person keeps, or audits, the authority's units, people and sets.</summary>
    public bool KeepsRegisterOf(Guid authorityId) =>
        SeatsWith(authorityId).Any(seat => seat.Role is Role.AuthorityAdministrator or Role.Auditor);

    /// <summary>Whether this person appraises for the authority, or looks on.</summary>
    public bool SeesAppraisalOf(Guid authorityId) =>
        SeatsWith(authorityId).Any(seat => seat.Role is Role.Appraiser or Role.AuthorityAdministrator or Role.Auditor);

    /// <summary>Whether this person works on the authority's rounds as a whole.</summary>
    public bool RunsRoundsOf(Guid authorityId) =>
        SeatsWith(authorityId).Any(seat => seat.Role is Role.AuthorityAdministrator or Role.Publisher or Role.Auditor);
}
