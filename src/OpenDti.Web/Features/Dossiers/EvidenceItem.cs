using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What kind of thing proves a criterion.</summary>
public enum EvidenceKind
{
    /// <summary>Văn bản: a legal document with its number, day, issuer and abstract.</summary>
    Document,

    /// <summary>Đường dẫn: an address with the day on which it was visited.</summary>
    Link,

    /// <summary>Hình ảnh, danh sách: a picture, a list, a file that is no document.</summary>
    Picture,

    /// <summary>Xem tại cơ quan: seen on the spot by an appraiser, who minutes it.</summary>
    OnSite,
}

/// <summary>
/// Tài liệu kiểm chứng: one piece of evidence of a unit. It never changes: a corrected description or another file is a new piece that
/// replaces this one, and whoever decided on the old one can still see it.
/// </summary>
public sealed class EvidenceItem : IAuthorityOwned
{
    public const int TitleMaxLength = 500;
    public const int NumberMaxLength = 60;
    public const int IssuerMaxLength = 200;
    public const int AddressMaxLength = 1000;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid UnitId { get; init; }

    /// <summary>The dossier that it came with; another year's may use it again.</summary>
    public required Guid DossierId { get; init; }

    public required EvidenceKind Kind { get; init; }

    /// <summary>Trích yếu of a document, else what is to be seen.</summary>
    public required string Title { get; init; }

    public string? Number { get; init; }

    /// <summary>When it was issued; of a link, when it was visited.</summary>
    public DateOnly? DatedOn { get; init; }

    public string? Issuer { get; init; }

    /// <summary>Of a link, where it leads; of what is seen on the spot, where that is.</summary>
    public string? Address { get; init; }

    public string? FileSha256 { get; init; }
    public string? FileName { get; init; }
    public long FileLength { get; init; }
    public required Guid AccountId { get; init; }
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>The piece that this one replaces.</summary>
    public Guid? ReplacesId { get; init; }

    public EvidenceFile? File { get; init; }

    public static string StreamOf(Guid unit) => $"evidence:{unit:N}";

    /// <summary>A hash over the description, so that the record proves it without holding its words.</summary>
    public string DetailsSha256()
    {
        string?[] details =
        [
            Kind.ToString(),
            Title,
            Number,
            DatedOn?.ToString("O", CultureInfo.InvariantCulture),
            Issuer,
            Address,
            FileName,
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', details))));
    }
}

public sealed class EvidenceItemConfiguration : IEntityTypeConfiguration<EvidenceItem>
{
    public void Configure(EntityTypeBuilder<EvidenceItem> builder)
    {
        builder.ToTable("evidence_items");
        builder.HasAlternateKey(i => new { i.AuthorityId, i.Id });
        builder.Property(i => i.Title).HasMaxLength(EvidenceItem.TitleMaxLength);
        builder.Property(i => i.Number).HasMaxLength(EvidenceItem.NumberMaxLength);
        builder.Property(i => i.Issuer).HasMaxLength(EvidenceItem.IssuerMaxLength);
        builder.Property(i => i.Address).HasMaxLength(EvidenceItem.AddressMaxLength);
        builder.Property(i => i.FileSha256).HasMaxLength(64);
        builder.Property(i => i.FileName).HasMaxLength(UploadedFile.NameMaxLength);

        // A piece is replaced once; the newer one may be replaced again.
        builder.HasIndex(i => new { i.AuthorityId, i.ReplacesId }).IsUnique();
        builder
            .HasOne<Unit>()
            .WithMany()
            .HasForeignKey(i => new { i.AuthorityId, i.UnitId })
            .HasPrincipalKey(u => new { u.AuthorityId, u.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Dossier>()
            .WithMany()
            .HasForeignKey(i => new { i.AuthorityId, i.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(i => i.File).WithMany().HasForeignKey(i => new { i.AuthorityId, i.FileSha256 }).OnDelete(DeleteBehavior.Restrict);
    }
}
