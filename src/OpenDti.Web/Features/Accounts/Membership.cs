using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Accounts;

/// <summary>An account's seat: a role with an authority, for one of its units or for the authority itself, from a day and until another.</summary>
public sealed class Membership : IAuthorityOwned
{
    private Guid? _unitId;
    private bool _worksAtNoUnit;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid AccountId { get; init; }

    /// <summary>
    /// For a seat of a unit, that unit. For a seat with the authority, the evaluated unit its holder works at: they enter nothing there, and decide
    /// nothing about it.
    /// </summary>
    public Guid? UnitId
    {
        get => _unitId;
        init => _unitId = value;
    }

    public required Role Role { get; init; }
    public required DateTimeOffset ValidFrom { get; init; }
    public DateTimeOffset? ValidTo { get; private set; }

    /// <summary>It was said of the holder of a seat with the authority that they work at no evaluated unit.</summary>
    public bool WorksAtNoUnit
    {
        get => _worksAtNoUnit;
        init => _worksAtNoUnit = value;
    }

    public Account? Account { get; init; }
    public Authority? Authority { get; init; }

    public Workplace Workplace =>
        UnitId is { } unit ? Workplace.At(unit)
        : WorksAtNoUnit ? Workplace.AtNoUnit
        : Workplace.NotSaid;

    public bool IsValidAt(DateTimeOffset instant) => ValidFrom <= instant && (ValidTo is null || instant < ValidTo);

    /// <summary>The seat goes over to a successor; what the unit entered stays with the unit.</summary>
    public void Apply(MembershipPassed passed) => ValidTo = passed.At;

    /// <summary>Only a seat with the authority says where its holder works; a unit's seat stays with its unit.</summary>
    public void Apply(WorkplaceSet set) => (_unitId, _worksAtNoUnit) = (set.Unit, set.Unit is null);
}

public sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("memberships");
        builder.HasAlternateKey(m => new { m.AuthorityId, m.Id });
        builder.Property(m => m.WorksAtNoUnit).HasDefaultValue(false);
        builder.HasOne(m => m.Account).WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(m => m.Authority).WithMany().HasForeignKey(m => m.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
