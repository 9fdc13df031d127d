using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// The printed form of a dossier with a leader's signature, as it was scanned or signed digitally elsewhere. The record holds its number, day
/// and hash; the signer's name and the file stand here only.
/// </summary>
public sealed class SignedPaper : IAuthorityOwned
{
    public const int NumberMaxLength = 60;
    public const int SignerMaxLength = 120;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Number { get; init; }
    public required DateOnly SignedOn { get; init; }
    public required string Signer { get; init; }
    public required string FileName { get; init; }
    public required string Sha256 { get; init; }
    public required byte[] Bytes { get; init; }
}

public sealed class SignedPaperConfiguration : IEntityTypeConfiguration<SignedPaper>
{
    public void Configure(EntityTypeBuilder<SignedPaper> builder)
    {
        builder.ToTable("signed_papers");
        builder.Property(p => p.Number).HasMaxLength(SignedPaper.NumberMaxLength);
        builder.Property(p => p.Signer).HasMaxLength(SignedPaper.SignerMaxLength);
        builder.Property(p => p.FileName).HasMaxLength(UploadedFile.NameMaxLength);
        builder.Property(p => p.Sha256).HasMaxLength(64);
        builder
            .HasOne<Dossier>()
            .WithMany()
            .HasForeignKey(p => new { p.AuthorityId, p.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
