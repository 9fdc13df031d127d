using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

public sealed class DossierConfiguration : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.ToTable("dossiers");
        builder.HasAlternateKey(d => new { d.AuthorityId, d.Id });
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.Property(d => d.OwnDeadlineReason).HasMaxLength(RoundGroup.ReasonMaxLength);
        builder.Property(d => d.Traits).HasConversion(ids => string.Join(' ', ids), text => Words(text)).HasDefaultValueSql("''");
        builder.Property(d => d.WithdrawalReason).HasMaxLength(Dossier.WithdrawalReasonMaxLength);

        // A unit has one dossier in a round group; the database has the last word on that.
        builder
            .HasIndex(d => new
            {
                d.AuthorityId,
                d.RoundGroupId,
                d.UnitId,
            })
            .IsUnique();
        builder
            .HasOne(d => d.RoundGroup)
            .WithMany()
            .HasForeignKey(d => new { d.AuthorityId, d.RoundGroupId })
            .HasPrincipalKey(g => new { g.AuthorityId, g.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(d => d.Unit)
            .WithMany()
            .HasForeignKey(d => new { d.AuthorityId, d.UnitId })
            .HasPrincipalKey(u => new { u.AuthorityId, u.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasMany(d => d.Answers)
            .WithOne()
            .HasForeignKey(a => new { a.AuthorityId, a.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
        builder
            .HasMany(d => d.Reviews)
            .WithOne()
            .HasForeignKey(r => new { r.AuthorityId, r.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
        builder
            .HasMany(d => d.Appraisals)
            .WithOne()
            .HasForeignKey(a => new { a.AuthorityId, a.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
        builder
            .HasMany(d => d.PointAwards)
            .WithOne()
            .HasForeignKey(p => new { p.AuthorityId, p.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
        builder
            .HasMany(d => d.Explanations)
            .WithOne()
            .HasForeignKey(e => new { e.AuthorityId, e.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
        builder
            .HasMany(d => d.Contests)
            .WithOne()
            .HasForeignKey(c => new { c.AuthorityId, c.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
        builder
            .HasMany(d => d.Evidence)
            .WithOne()
            .HasForeignKey(u => new { u.AuthorityId, u.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
