using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Rounds;

/// <summary>The bonus scheme of a round group and the decision by which it holds; such decisions come in the middle of a round as well.</summary>
public sealed class GroupBonus : IAuthorityOwned
{
    public const int NumberMaxLength = 60;
    public const int IssuerMaxLength = 200;
    public const int SummaryMaxLength = 500;

    public required Guid AuthorityId { get; init; }
    public required Guid RoundGroupId { get; init; }
    public Guid StoredSchemeId { get; private set; }
    public string Number { get; private set; } = "";
    public DateOnly Date { get; private set; }
    public string Issuer { get; private set; } = "";
    public string Summary { get; private set; } = "";
    public DateTimeOffset AttachedAt { get; private set; }

    public void Apply(BonusSchemeAttached attached, DateTimeOffset receivedAt)
    {
        StoredSchemeId = attached.Scheme;
        (Number, Date, Issuer, Summary) = (attached.Number, attached.Date, attached.Issuer, attached.Summary);
        AttachedAt = receivedAt;
    }
}

/// <summary>From now on a group's bonus is counted by this scheme, on the strength of a decision; the one before it no longer counts.</summary>
[AuditKind("round-group.bonus-scheme-attached")]
public sealed record BonusSchemeAttached(
    Guid RoundGroup,
    Guid Scheme,
    string Sha256,
    string Number,
    DateOnly Date,
    string Issuer,
    string Summary
) : AuditFact
{
    public GroupBonus ToGroupBonus(Guid authorityId, DateTimeOffset receivedAt)
    {
        var bonus = new GroupBonus { AuthorityId = authorityId, RoundGroupId = RoundGroup };
        bonus.Apply(this, receivedAt);
        return bonus;
    }
}

public sealed class GroupBonusConfiguration : IEntityTypeConfiguration<GroupBonus>
{
    public void Configure(EntityTypeBuilder<GroupBonus> builder)
    {
        builder.ToTable("group_bonuses");
        builder.HasKey(b => new { b.AuthorityId, b.RoundGroupId });
        builder.Property(b => b.Number).HasMaxLength(GroupBonus.NumberMaxLength);
        builder.Property(b => b.Issuer).HasMaxLength(GroupBonus.IssuerMaxLength);
        builder.Property(b => b.Summary).HasMaxLength(GroupBonus.SummaryMaxLength);
        builder
            .HasOne<RoundGroup>()
            .WithOne(g => g.Bonus)
            .HasForeignKey<GroupBonus>(b => new { b.AuthorityId, b.RoundGroupId })
            .HasPrincipalKey<RoundGroup>(g => new { g.AuthorityId, g.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<StoredBonusScheme>()
            .WithMany()
            .HasForeignKey(b => new { b.AuthorityId, b.StoredSchemeId })
            .HasPrincipalKey(s => new { s.AuthorityId, s.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
