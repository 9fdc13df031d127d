using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenDti.Web.Features.Authorities;

/// <summary>
/// Who evaluates: the issuing body decides and publishes, the operating body runs the round. Both names are data, for they change.
/// An installation hosts one or many.
/// </summary>
public sealed class Authority
{
    public const int SlugMaxLength = 60;
    public const int NameMaxLength = 200;

    public required Guid Id { get; init; }

    /// <summary>Its name in every address, e.g. "song-lam".</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }
    public required string IssuingBody { get; init; }
    public required string OperatingBody { get; init; }

    /// <summary>True when every unit, person, document and figure in it is made up; each page then says so.</summary>
    public required bool IsFictional { get; init; }
}

public sealed class AuthorityConfiguration : IEntityTypeConfiguration<Authority>
{
    public void Configure(EntityTypeBuilder<Authority> builder)
    {
        builder.ToTable("authorities");
        builder.Property(a => a.Slug).HasMaxLength(Authority.SlugMaxLength);
        builder.Property(a => a.Name).HasMaxLength(Authority.NameMaxLength);
        builder.Property(a => a.IssuingBody).HasMaxLength(Authority.NameMaxLength);
        builder.Property(a => a.OperatingBody).HasMaxLength(Authority.NameMaxLength);
        builder.HasIndex(a => a.Slug).IsUnique();
    }
}
