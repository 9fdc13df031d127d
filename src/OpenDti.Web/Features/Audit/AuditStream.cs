using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Documents;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Audit;

/// <summary>
/// The history of one thing (a dossier, a round group, an authority's register) as a chain: each entry's hash covers the entry before it,
/// so that nothing can be altered, left out or moved without the head changing.
/// </summary>
public sealed class AuditStream : IAuthorityOwned
{
    public const int StreamMaxLength = 80;

    public required Guid AuthorityId { get; init; }
    public required string Stream { get; init; }
    public long Seq { get; private set; }
    public string Head { get; private set; } = HashChain.EmptyHead;

    public AuditEntry Append(string body)
    {
        Seq++;
        Head = HashChain.Link(Head, Seq, body);
        return new AuditEntry
        {
            AuthorityId = AuthorityId,
            Stream = Stream,
            Seq = Seq,
            Body = body,
            Hash = Head,
        };
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
