using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Documents;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.IndicatorSets;

/// <summary>A version of an indicator set, whole and immutable, known by the hash of its text.</summary>
public sealed class StoredSet : IAuthorityOwned
{
    public const int SetIdMaxLength = 80;
    public const int VersionMaxLength = 30;

    /// <summary>Whether id and version can be stored, of a set as of a bonus scheme.</summary>
    public static bool Fits(string id, string version) => id.Length <= SetIdMaxLength && version.Length <= VersionMaxLength;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required string SetId { get; init; }
    public required string Version { get; init; }
    public required string Sha256 { get; init; }
    public required string Body { get; init; }

    public static string HashOf(string body) => HashChain.HashOf(body);
}

/// <summary>A set was adopted by the authority. The text itself stands in the table; the record holds its hash.</summary>
[AuditKind("indicator-set.adopted")]
public sealed record SetAdopted(Guid Set, string SetId, string Version, string Sha256) : AuditFact
{
    public StoredSet ToStoredSet(Guid authorityId, string body) =>
        new()
        {
            Id = Set,
            AuthorityId = authorityId,
            SetId = SetId,
            Version = Version,
            Sha256 = Sha256,
            Body = body,
        };
}

public sealed class StoredSetConfiguration : IEntityTypeConfiguration<StoredSet>
{
    public void Configure(EntityTypeBuilder<StoredSet> builder)
    {
        builder.ToTable("indicator_sets");
        builder.HasAlternateKey(s => new { s.AuthorityId, s.Id });
        builder.Property(s => s.SetId).HasMaxLength(StoredSet.SetIdMaxLength);
        builder.Property(s => s.Version).HasMaxLength(StoredSet.VersionMaxLength);
        builder.Property(s => s.Sha256).HasMaxLength(64);
        builder
            .HasIndex(s => new
            {
                s.AuthorityId,
                s.SetId,
                s.Version,
            })
            .IsUnique();
        builder.HasOne<Authority>().WithMany().HasForeignKey(s => s.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
