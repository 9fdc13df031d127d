using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications;

/// <summary>A version of a round group's results that went public, on the strength of a decision. Later versions supersede, none is changed.</summary>
public sealed class Release : IAuthorityOwned
{
    public const int DecisionNumberMaxLength = 60;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid RoundGroupId { get; init; }
    public required int Version { get; init; }
    public required string DocumentSha256 { get; init; }
    public required string DecisionNumber { get; init; }
    public required DateOnly DecisionDate { get; init; }
    public required DateTimeOffset ReleasedAt { get; init; }

    /// <summary>Why the results came after the legal day; null where they did not.</summary>
    public string? LateReason { get; init; }

    /// <summary>The release whose place this one took, and why; null for the first.</summary>
    public Guid? SupersedesId { get; init; }
    public string? Reason { get; init; }
    public RoundGroup? RoundGroup { get; init; }

    /// <summary>What was released of a group, the results that count first.</summary>
    public static IQueryable<Release> NewestFirst(AppDb db, Guid group) =>
        db.Releases.Where(release => release.RoundGroupId == group).OrderByDescending(release => release.Version);

    public static Release From(ResultsReleased released, RoundGroup group) =>
        new()
        {
            Id = released.Release,
            AuthorityId = group.AuthorityId,
            RoundGroupId = group.Id,
            Version = released.Version,
            DocumentSha256 = released.DocumentSha256,
            DecisionNumber = released.DecisionNumber,
            DecisionDate = released.DecisionDate,
            ReleasedAt = released.ReleasedAt,
            LateReason = released.LateReason,
            SupersedesId = released.Supersedes?.Release,
            Reason = released.Supersedes?.Reason,
        };
}

/// <summary>The immutable results document, known by the SHA-256 of its bytes; the portal reads nothing else.</summary>
public sealed class ResultsDocument : IAuthorityOwned
{
    public required Guid AuthorityId { get; init; }
    public required string Sha256 { get; init; }
    public required string Body { get; init; }
}

public sealed class ReleaseConfiguration : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("releases");
        builder.HasAlternateKey(r => new { r.AuthorityId, r.Id });
        builder.Property(r => r.DocumentSha256).HasMaxLength(64);
        builder.Property(r => r.LateReason).HasMaxLength(RoundGroup.ReasonMaxLength);
        builder.Property(r => r.Reason).HasMaxLength(RoundGroup.ReasonMaxLength);
        builder.Property(r => r.DecisionNumber).HasMaxLength(Release.DecisionNumberMaxLength);
        builder
            .HasIndex(r => new
            {
                r.AuthorityId,
                r.RoundGroupId,
                r.Version,
            })
            .IsUnique();
        builder
            .HasOne(r => r.RoundGroup)
            .WithMany()
            .HasForeignKey(r => new { r.AuthorityId, r.RoundGroupId })
            .HasPrincipalKey(g => new { g.AuthorityId, g.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<ResultsDocument>()
            .WithMany()
            .HasForeignKey(r => new { r.AuthorityId, r.DocumentSha256 })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class ResultsDocumentConfiguration : IEntityTypeConfiguration<ResultsDocument>
{
    public void Configure(EntityTypeBuilder<ResultsDocument> builder)
    {
        builder.ToTable("documents");
        builder.HasKey(d => new { d.AuthorityId, d.Sha256 });
        builder.Property(d => d.Sha256).HasMaxLength(64);
    }
}
