using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Rounds;

/// <summary>That the set of a round group was amended while the round ran: the version before and after, and the decision it rests on.</summary>
public sealed class SetAmendment : IAuthorityOwned
{
    public const int NumberMaxLength = 60;
    public const int BodyMaxLength = 200;
    public const int SummaryMaxLength = 500;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid RoundGroupId { get; init; }
    public required Guid BeforeSetId { get; init; }
    public required Guid SetId { get; init; }
    public required string DecisionNumber { get; init; }
    public required DateOnly DecisionDate { get; init; }
    public required string IssuingBody { get; init; }
    public required string Summary { get; init; }
    public required DateTimeOffset EffectiveAt { get; init; }
    public StoredSet? Before { get; init; }
    public StoredSet? After { get; init; }
    public RoundGroup? RoundGroup { get; init; }
}

public sealed class SetAmendmentConfiguration : IEntityTypeConfiguration<SetAmendment>
{
    public void Configure(EntityTypeBuilder<SetAmendment> builder)
    {
        builder.ToTable("set_amendments");
        builder.Property(a => a.DecisionNumber).HasMaxLength(SetAmendment.NumberMaxLength);
        builder.Property(a => a.IssuingBody).HasMaxLength(SetAmendment.BodyMaxLength);
        builder.Property(a => a.Summary).HasMaxLength(SetAmendment.SummaryMaxLength);
        builder
            .HasOne(a => a.RoundGroup)
            .WithMany()
            .HasForeignKey(a => new { a.AuthorityId, a.RoundGroupId })
            .HasPrincipalKey(g => new { g.AuthorityId, g.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(a => a.Before)
            .WithMany()
            .HasForeignKey(a => new { a.AuthorityId, a.BeforeSetId })
            .HasPrincipalKey(s => new { s.AuthorityId, s.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(a => a.After)
            .WithMany()
            .HasForeignKey(a => new { a.AuthorityId, a.SetId })
            .HasPrincipalKey(s => new { s.AuthorityId, s.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
