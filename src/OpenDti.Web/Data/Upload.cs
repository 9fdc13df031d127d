using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;

namespace OpenDti.Web.Data;

/// <summary>What a file was uploaded for; it is never taken for anything else.</summary>
public enum UploadPurpose
{
    IndicatorSet,
    Nominees,
    Figures,
    Monitored,
    BonusScheme,
}

/// <summary>A file between its upload and the decision about it: somebody looks at what it would change, and confirms or forgets it.</summary>
public sealed class Upload : IAuthorityOwned
{
    /// <summary>How long a file waits for a decision.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required UploadPurpose Purpose { get; init; }
    public required string FileName { get; init; }
    public required byte[] Bytes { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }
}

public sealed class UploadConfiguration : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> builder)
    {
        builder.ToTable("uploads");
        builder.Property(u => u.FileName).HasMaxLength(UploadedFile.NameMaxLength);
        builder.HasIndex(u => u.ReceivedAt);
        builder.HasOne<Authority>().WithMany().HasForeignKey(u => u.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
