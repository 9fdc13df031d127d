using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenDti.Web.Data;

/// <summary>A write that was done once: its key, the hash of what was sent, and the answer that a repeated request gets again.</summary>
public sealed class ClaimedRequest
{
    public const int KeyMaxLength = 64;

    public required Guid AccountId { get; init; }
    public required string Key { get; init; }
    public required string PayloadSha256 { get; init; }
    public required string Outcome { get; init; }
    public required DateTimeOffset At { get; init; }
}

public sealed class ClaimedRequestConfiguration : IEntityTypeConfiguration<ClaimedRequest>
{
    public void Configure(EntityTypeBuilder<ClaimedRequest> builder)
    {
        builder.ToTable("requests");
        builder.HasKey(r => new { r.AccountId, r.Key });
        builder.Property(r => r.Key).HasMaxLength(ClaimedRequest.KeyMaxLength);
        builder.Property(r => r.PayloadSha256).HasMaxLength(64);
    }
}
