using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Audit;

/// <summary>
/// The history of one thing (a dossier, a round group, an authority's register) as a chain: each entry's hash covers the entry before it,
/// so that nothing can be altered, left out or moved without the head changing.
/// </summary>
public sealed class AuditStream : IAuthorityOwned
{
    public const int StreamMaxLength = 80;

    /// <summary>The head of a stream with no entry yet: 64 zeros.</summary>
    public static readonly string EmptyHead = new('0', 64);

    public required Guid AuthorityId { get; init; }
    public required string Stream { get; init; }
    public long Seq { get; private set; }
    public string Head { get; private set; } = EmptyHead;

    public AuditEntry Append(string body)
    {
        Seq++;
        Head = Link(Head, Seq, body);
        return new AuditEntry
        {
            AuthorityId = AuthorityId,
            Stream = Stream,
            Seq = Seq,
            Body = body,
            Hash = Head,
        };
    }

    /// <summary>SHA-256 over the previous hash (32 bytes), the place in the stream (8 bytes, big-endian) and the exact stored bytes of the body.</summary>
    public static string Link(string previousHash, long seq, string body)
    {
        var text = Encoding.UTF8.GetBytes(body);
        var linked = new byte[32 + 8 + text.Length];
        Convert.FromHexString(previousHash).CopyTo(linked, 0);
        BinaryPrimitives.WriteInt64BigEndian(linked.AsSpan(32), seq);
        text.CopyTo(linked, 40);
        return Convert.ToHexStringLower(SHA256.HashData(linked));
    }
}

/// <summary>One thing that happened, in the exact bytes that were hashed. Account ids only: no names, no addresses.</summary>
public sealed class AuditEntry : IAuthorityOwned
{
    public required Guid AuthorityId { get; init; }
    public required string Stream { get; init; }
    public required long Seq { get; init; }
    public required string Body { get; init; }
    public required string Hash { get; init; }
}

public sealed class AuditStreamConfiguration : IEntityTypeConfiguration<AuditStream>
{
    public void Configure(EntityTypeBuilder<AuditStream> builder)
    {
        builder.ToTable("audit_streams");
        builder.HasKey(s => new { s.AuthorityId, s.Stream });
        builder.Property(s => s.Stream).HasMaxLength(AuditStream.StreamMaxLength);
        builder.Property(s => s.Head).HasMaxLength(64);
        builder.Property(s => s.Seq).IsConcurrencyToken();
    }
}

public sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(e => new
        {
            e.AuthorityId,
            e.Stream,
            e.Seq,
        });
        builder.Property(e => e.Stream).HasMaxLength(AuditStream.StreamMaxLength);
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.HasOne<AuditStream>().WithMany().HasForeignKey(e => new { e.AuthorityId, e.Stream }).OnDelete(DeleteBehavior.Restrict);
    }
}
