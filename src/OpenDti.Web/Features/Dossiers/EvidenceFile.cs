using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Documents.Files;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What the virus scanner said of a file.</summary>
public enum EvidenceFileState
{
    /// <summary>Chờ quét: no scanner has looked at it yet, because it is down or there is none.</summary>
    Waiting,

    /// <summary>Đã quét, không có mã độc.</summary>
    Clean,

    /// <summary>Có mã độc: kept apart, opened by nobody.</summary>
    Infected,
}

/// <summary>A file as it lies on the disk, known by its SHA-256 within an authority: handed in twice, it is kept once.</summary>
public sealed class EvidenceFile : IAuthorityOwned
{
    public required Guid AuthorityId { get; init; }
    public required string Sha256 { get; init; }
    public required long Length { get; init; }
    public required FileKind Kind { get; init; }
    public EvidenceFileState State { get; private set; }

    /// <summary>When a scanner last decided.</summary>
    public DateTimeOffset? ScannedAt { get; private set; }

    public void Found(EvidenceFileState state, DateTimeOffset at) => (State, ScannedAt) = (state, at);
}

public sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("evidence_files");
        builder.HasKey(f => new { f.AuthorityId, f.Sha256 });
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => f.State);
        builder.HasOne<Authority>().WithMany().HasForeignKey(f => f.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
