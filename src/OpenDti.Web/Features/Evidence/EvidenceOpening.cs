using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Evidence;

/// <summary>Somebody who does not belong to the unit opened its evidence: what nobody ever opened was appraised unread.</summary>
public sealed class EvidenceOpening : IAuthorityOwned
{
    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid ItemId { get; init; }
    public required Guid AccountId { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
}

public sealed class EvidenceOpeningConfiguration : IEntityTypeConfiguration<EvidenceOpening>
{
    public void Configure(EntityTypeBuilder<EvidenceOpening> builder)
    {
        builder.ToTable("evidence_openings");
        builder
            .HasOne<EvidenceItem>()
            .WithMany()
            .HasForeignKey(o => new { o.AuthorityId, o.ItemId })
            .HasPrincipalKey(i => new { i.AuthorityId, i.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
