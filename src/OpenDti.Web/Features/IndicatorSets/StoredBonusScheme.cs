using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.IndicatorSets;

/// <summary>A version of a bonus scheme, whole and immutable, known by the hash of its text. It stands beside the sets, not in one.</summary>
public sealed class StoredBonusScheme : IAuthorityOwned
{
    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required string SchemeId { get; init; }
    public required string Version { get; init; }
    public required string Sha256 { get; init; }
    public required string Body { get; init; }
}

/// <summary>A bonus scheme was adopted by the authority. The text itself stands in the table; the record holds its hash.</summary>
[AuditKind("bonus-scheme.adopted")]
public sealed record BonusSchemeAdopted(Guid Scheme, string SchemeId, string Version, string Sha256) : AuditFact
{
    public StoredBonusScheme ToStoredScheme(Guid authorityId, string body) =>
        new()
        {
            Id = Scheme,
            AuthorityId = authorityId,
            SchemeId = SchemeId,
            Version = Version,
            Sha256 = Sha256,
            Body = body,
        };
}

public sealed class StoredBonusSchemeConfiguration : IEntityTypeConfiguration<StoredBonusScheme>
{
    public void Configure(EntityTypeBuilder<StoredBonusScheme> builder)
    {
        builder.ToTable("bonus_schemes");
        builder.HasAlternateKey(s => new { s.AuthorityId, s.Id });
        builder.Property(s => s.SchemeId).HasMaxLength(StoredSet.SetIdMaxLength);
        builder.Property(s => s.Version).HasMaxLength(StoredSet.VersionMaxLength);
        builder.Property(s => s.Sha256).HasMaxLength(64);
        builder
            .HasIndex(s => new
            {
                s.AuthorityId,
                s.SchemeId,
                s.Version,
            })
            .IsUnique();
        builder.HasOne<Authority>().WithMany().HasForeignKey(s => s.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
