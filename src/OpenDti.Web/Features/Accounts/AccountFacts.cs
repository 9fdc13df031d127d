using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Accounts;

/// <summary>An account received a seat. The person's name stands in the table of persons only.</summary>
[AuditKind("membership.granted")]
public sealed record MembershipGranted(Guid Membership, Guid Account, Guid? Unit, Role Role, DateTimeOffset ValidFrom) : AuditFact
{
    public Membership ToMembership(Guid authorityId) =>
        new()
        {
            Id = Membership,
            AuthorityId = authorityId,
            AccountId = Account,
            UnitId = Unit,
            Role = Role,
            ValidFrom = ValidFrom,
        };
}
