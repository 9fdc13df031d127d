using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Notices;

/// <summary>
/// Thông báo: what somebody is to know, and where they act on it. It keeps a code and operands, so that each reads it in the language they read
/// in; it decides nothing and is not part of the record.
/// </summary>
public sealed class Notice : IAuthorityOwned
{
    public const int CodeMaxLength = 60;
    public const int PathMaxLength = 300;
    public const int DedupeKeyMaxLength = 120;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid AccountId { get; init; }
    public required string Code { get; init; }
    public required string Args { get; init; }

    /// <summary>Where to act on it, below the authority's address.</summary>
    public required string Path { get; init; }

    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? ReadAt { get; init; }
    public DateTimeOffset? MailedAt { get; init; }

    /// <summary>What must reach an account once only, however often it is asked for; null where every asking is a notice.</summary>
    public string? DedupeKey { get; init; }

    public IReadOnlyList<string> Operands => JsonSerializer.Deserialize<string[]>(Args)!;
}

public sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("notices");
        builder.Property(n => n.Code).HasMaxLength(Notice.CodeMaxLength);
        builder.Property(n => n.Path).HasMaxLength(Notice.PathMaxLength);
        builder.Property(n => n.DedupeKey).HasMaxLength(Notice.DedupeKeyMaxLength);
        builder.HasIndex(n => new
        {
            n.AccountId,
            n.AuthorityId,
            n.ReadAt,
        });
        builder
            .HasIndex(n => new
            {
                n.AuthorityId,
                n.AccountId,
                n.DedupeKey,
            })
            .IsUnique();
        builder.HasIndex(n => new { n.AuthorityId, n.DedupeKey });
        builder.HasOne<Account>().WithMany().HasForeignKey(n => n.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Authority>().WithMany().HasForeignKey(n => n.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
