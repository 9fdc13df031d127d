using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Units;

/// <summary>
/// Đơn vị tiền thân: one unit went on as another, by a decision and from a day. A merger has one row for each predecessor, a new name one row
/// in all; a unit that takes in others and stays what it was is not its own predecessor.
/// </summary>
public sealed class UnitLineage : IAuthorityOwned
{
    public const int DecisionNumberMaxLength = 60;

    public required Guid AuthorityId { get; init; }
    public required Guid PredecessorId { get; init; }
    public required Guid SuccessorId { get; init; }

    /// <summary>The first day of the successor, on which the predecessor is there no more.</summary>
    public required DateOnly EffectiveDay { get; init; }

    public required string DecisionNumber { get; init; }
    public required DateOnly DecisionDate { get; init; }
    public Unit? Predecessor { get; init; }
    public Unit? Successor { get; init; }
}

/// <summary>One decision ended these units and named who goes on in their place.</summary>
[AuditKind("unit.merged")]
public sealed record UnitsMerged(
    IReadOnlyList<Guid> Predecessors,
    Guid Successor,
    DateOnly EffectiveDay,
    string DecisionNumber,
    DateOnly DecisionDate
) : AuditFact
{
    public IEnumerable<UnitLineage> ToLineages(Guid authorityId) =>
        Predecessors.Select(predecessor => new UnitLineage
        {
            AuthorityId = authorityId,
            PredecessorId = predecessor,
            SuccessorId = Successor,
            EffectiveDay = EffectiveDay,
            DecisionNumber = DecisionNumber,
            DecisionDate = DecisionDate,
        });
}

public sealed class UnitLineageConfiguration : IEntityTypeConfiguration<UnitLineage>
{
    public void Configure(EntityTypeBuilder<UnitLineage> builder)
    {
        builder.ToTable("unit_lineages");
        builder.HasKey(l => new
        {
            l.AuthorityId,
            l.PredecessorId,
            l.SuccessorId,
        });
        builder.Property(l => l.DecisionNumber).HasMaxLength(UnitLineage.DecisionNumberMaxLength);
        builder
            .HasOne(l => l.Predecessor)
            .WithMany()
            .HasForeignKey(l => new { l.AuthorityId, l.PredecessorId })
            .HasPrincipalKey(u => new { u.AuthorityId, u.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(l => l.Successor)
            .WithMany()
            .HasForeignKey(l => new { l.AuthorityId, l.SuccessorId })
            .HasPrincipalKey(u => new { u.AuthorityId, u.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
