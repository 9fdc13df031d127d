using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>A piece of evidence attached to a criterion of a dossier, and the pages to look at.</summary>
public sealed class EvidenceUse : IAuthorityOwned
{
    public const int PagesMaxLength = 40;
    public const int MinutesMaxLength = 1000;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Indicator { get; init; }
    public required Guid ItemId { get; init; }
    public string? Pages { get; private set; }

    /// <summary>The unit answered that evidence of an earlier year is still in force; null where it was not asked.</summary>
    public bool? IsStillInForce { get; private set; }

    public Guid AccountId { get; private set; }
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The dossier's version that it was attached with.</summary>
    public long Version { get; private set; }

    /// <summary>When an appraiser saw it on the spot, what they saw, who and when they wrote it down.</summary>
    public DateOnly? SeenOn { get; private set; }

    public string? Minutes { get; private set; }
    public Guid? MinutedBy { get; private set; }
    public DateTimeOffset? MinutedAt { get; private set; }

    public static EvidenceUse Of(Dossier dossier, string indicator, Guid item) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Indicator = indicator,
            ItemId = item,
        };

    public EvidenceUse Copy() => (EvidenceUse)MemberwiseClone();

    public void Take(string? pages, bool? isStillInForce, long version, Guid account, DateTimeOffset receivedAt)
    {
        (Pages, IsStillInForce) = (pages, isStillInForce);
        (Version, AccountId, ReceivedAt) = (version, account, receivedAt);
    }

    public void TakeMinutes(EvidenceMinuted minuted, Guid account, DateTimeOffset receivedAt) =>
        (SeenOn, Minutes, MinutedBy, MinutedAt) = (minuted.SeenOn, minuted.Words, account, receivedAt);
}

public sealed class EvidenceUseConfiguration : IEntityTypeConfiguration<EvidenceUse>
{
    public void Configure(EntityTypeBuilder<EvidenceUse> builder)
    {
        builder.ToTable("evidence_uses");
        builder.HasKey(u => new
        {
            u.AuthorityId,
            u.DossierId,
            u.Indicator,
            u.ItemId,
        });
        builder.Property(u => u.Indicator).HasMaxLength(Answer.InputMaxLength);
        builder.Property(u => u.Pages).HasMaxLength(EvidenceUse.PagesMaxLength);
        builder.Property(u => u.Minutes).HasMaxLength(EvidenceUse.MinutesMaxLength);
        builder
            .HasOne<EvidenceItem>()
            .WithMany()
            .HasForeignKey(u => new { u.AuthorityId, u.ItemId })
            .HasPrincipalKey(i => new { i.AuthorityId, i.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
