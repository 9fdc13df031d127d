using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Accounts;

/// <summary>An account's seat: a role with an authority, for one of its units or for the authority itself, from a day and until another.</summary>
public sealed class Membership : IAuthorityOwned
{
    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid AccountId { get; init; }

    /// <summary>The unit the seat belongs to; null for a seat with the authority that is bound to no unit.</summary>
    public Guid? UnitId { get; init; }

    public required Role Role { get; init; }
    public required DateTimeOffset ValidFrom { get; init; }
    public DateTimeOffset? ValidTo { get; private set; }
    public Account? Account { get; init; }
    public Authority? Authority { get; init; }

    public bool IsValidAt(DateTimeOffset instant) => ValidFrom <= instant && (ValidTo is null || instant < ValidTo);

    /// <summary>The seat goes over to a successor; what the unit entered stays with the unit.</summary>
    public void Apply(MembershipPassed passed) => ValidTo = passed.At;
}

public sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("memberships");
        builder.HasAlternateKey(m => new { m.AuthorityId, m.Id });
        builder.HasOne(m => m.Account).WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(m => m.Authority).WithMany().HasForeignKey(m => m.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
