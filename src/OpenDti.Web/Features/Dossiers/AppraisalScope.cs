using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// Phạm vi thẩm định: the criteria and the units of a round group that were given to one appraiser, be it of the operating body or of an agency
/// that verifies with it. No criterion named means all, no unit named means all.
/// </summary>
public sealed class AppraisalScope : IAuthorityOwned
{
    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid RoundGroupId { get; init; }
    public required Guid AccountId { get; init; }
    public required AppraisalLevel Level { get; init; }

    /// <summary>What was declared stays hidden until this appraiser has given a figure or points of their own.</summary>
    public required bool IsBlind { get; init; }
    public required IReadOnlyList<string> Indicators { get; init; }
    public required IReadOnlyList<Guid> Units { get; init; }

    public bool Covers(IndicatorId indicator) => Indicators.Count == 0 || Indicators.Contains(indicator.Value);

    public bool Covers(IndicatorId indicator, Guid unit) => Covers(indicator) && (Units.Count == 0 || Units.Contains(unit));

    /// <summary>Whether what was declared is still kept from this appraiser: no finding of their own stands yet.</summary>
    public bool IsBlindTo(Dossier dossier, IndicatorId indicator) =>
        IsBlind
        && !(
            dossier.AppraisalOf(indicator, Level)
                is { Act: CriterionAct.ChangeValue or CriterionAct.AwardPoints or CriterionAct.Exempt } found
            && found.AccountId == AccountId
        );
}

/// <summary>An appraiser was given criteria and units of a round group.</summary>
[AuditKind("appraisal.scope-given")]
public sealed record ScopeGiven(
    Guid Scope,
    Guid RoundGroup,
    Guid Account,
    AppraisalLevel Level,
    bool IsBlind,
    IReadOnlyList<string> Indicators,
    IReadOnlyList<Guid> Units
) : AuditFact
{
    public AppraisalScope ToScope(Guid authorityId) =>
        new()
        {
            Id = Scope,
            AuthorityId = authorityId,
            RoundGroupId = RoundGroup,
            AccountId = Account,
            Level = Level,
            IsBlind = IsBlind,
            Indicators = Indicators,
            Units = Units,
        };
}

/// <summary>A scope was taken back; what was decided under it stands.</summary>
[AuditKind("appraisal.scope-taken-back")]
public sealed record ScopeTakenBack(Guid Scope) : AuditFact;

public sealed class AppraisalScopeConfiguration : IEntityTypeConfiguration<AppraisalScope>
{
    public void Configure(EntityTypeBuilder<AppraisalScope> builder)
    {
        builder.ToTable("appraisal_scopes");
        builder.Property(s => s.Indicators).HasConversion(ids => string.Join(' ', ids), text => Words(text));
        builder.Property(s => s.Units).HasConversion(ids => string.Join(' ', ids.Select(id => id.ToString("N"))), text => Ids(text));
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<RoundGroup>()
            .WithMany()
            .HasForeignKey(s => new { s.AuthorityId, s.RoundGroupId })
            .HasPrincipalKey(g => new { g.AuthorityId, g.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<Guid> Ids(string text) => [.. Words(text).Select(Guid.Parse)];
}
