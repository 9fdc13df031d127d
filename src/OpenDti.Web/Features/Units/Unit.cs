using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Units;

/// <summary>Khối: units are only ever compared within one kind.</summary>
public enum UnitKind
{
    Department,
    District,
    Commune,
    Province,
}

/// <summary>A department, district, commune or province that is evaluated, for the days on which it exists under this name.</summary>
public sealed class Unit : IAuthorityOwned
{
    public const int CodeMaxLength = 30;
    public const int NameMaxLength = 200;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required UnitKind Kind { get; init; }
    public required string Code { get; init; }
    public required string Name { get; init; }

    /// <summary>The name without marks and capitals, for search.</summary>
    public required string NameFolded { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The first day on which it no longer exists; null while it does.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The day in Hà Nội: +07:00 all year.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(TimeSpan.FromHours(7)).DateTime);

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day < ValidTo);

    /// <summary>A predecessor ends on the day on which its successor takes over.</summary>
    public void Apply(UnitsMerged merged) => ValidTo = merged.EffectiveDay;
}

/// <summary>A unit was entered in the authority's register.</summary>
[AuditKind("unit.registered")]
public sealed record UnitRegistered(Guid Unit, UnitKind Kind, string Code, string Name, DateOnly ValidFrom) : AuditFact
{
    public Unit ToUnit(Guid authorityId) =>
        new()
        {
            Id = Unit,
            AuthorityId = authorityId,
            Kind = Kind,
            Code = Code,
            Name = Name,
            NameFolded = VietnameseOrder.Fold(Name),
            ValidFrom = ValidFrom,
        };
}

public sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("units");
        builder.HasAlternateKey(u => new { u.AuthorityId, u.Id });
        builder.Property(u => u.Code).HasMaxLength(Unit.CodeMaxLength);
        builder.Property(u => u.Name).HasMaxLength(Unit.NameMaxLength);
        builder.Property(u => u.NameFolded).HasMaxLength(Unit.NameMaxLength);
        builder.HasIndex(u => new { u.AuthorityId, u.Code }).IsUnique();
        builder.HasOne<Authority>().WithMany().HasForeignKey(u => u.AuthorityId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasMany<Membership>()
            .WithOne()
            .HasForeignKey(m => new { m.AuthorityId, m.UnitId })
            .HasPrincipalKey(u => new { u.AuthorityId, u.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
