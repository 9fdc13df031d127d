using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Publications;

/// <summary>
/// The decision by which the issuing body approves results, as the agency recorded it: nobody there has to sign in. It approves exactly the
/// figures whose hash it holds.
/// </summary>
public sealed class Approval : IAuthorityOwned
{
    public const int NumberMaxLength = 60;
    public const int SignerMaxLength = 120;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid RoundGroupId { get; init; }
    public required string Number { get; init; }
    public required DateOnly Date { get; init; }
    public required string Signer { get; init; }
    public required string FiguresSha256 { get; init; }
    public required string FileName { get; init; }
    public required string FileSha256 { get; init; }
    public required byte[] Bytes { get; init; }

    public ApprovalRecorded ToFact() => new(Id, Number, Date, FileSha256, FiguresSha256);
}

public sealed class ApprovalConfiguration : IEntityTypeConfiguration<Approval>
{
    public void Configure(EntityTypeBuilder<Approval> builder)
    {
        builder.ToTable("approvals");
        builder.Property(a => a.Number).HasMaxLength(Approval.NumberMaxLength);
        builder.Property(a => a.Signer).HasMaxLength(Approval.SignerMaxLength);
        builder.Property(a => a.FiguresSha256).HasMaxLength(64);
        builder.Property(a => a.FileName).HasMaxLength(UploadedFile.NameMaxLength);
        builder.Property(a => a.FileSha256).HasMaxLength(64);
        builder
            .HasOne<RoundGroup>()
            .WithMany()
            .HasForeignKey(a => new { a.AuthorityId, a.RoundGroupId })
            .HasPrincipalKey(g => new { g.AuthorityId, g.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
