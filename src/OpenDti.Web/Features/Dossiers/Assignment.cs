using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Phân công nhập: a criterion of a dossier that one colleague is to enter, until a day. It decides nothing about the figures.</summary>
public sealed class Assignment : IAuthorityOwned
{
    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Indicator { get; init; }
    public required Guid AccountId { get; init; }
    public DateOnly? DueOn { get; init; }

    /// <summary>A stream of its own: handing out work must not look like a change of the figures that a leader is about to confirm.</summary>
    public static string StreamOf(Guid dossierId) => $"assignments:{dossierId:N}";
}

/// <summary>The way in of a colleague without a password: works in one browser, until it expires. Only the hash of its secret is kept.</summary>
public sealed class EntryLink : IAuthorityOwned
{
    public static readonly TimeSpan Validity = TimeSpan.FromDays(3);

    public required string SecretHash { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required Guid AccountId { get; init; }
    public required DateTimeOffset ExpiresAt { get; init; }
    public DateTimeOffset? UsedAt { get; set; }

    public bool IsOpenAt(DateTimeOffset instant) => UsedAt is null && instant < ExpiresAt;

    /// <summary>Used, and not yet at its end: the browser in which it was used may open it again.</summary>
    public bool IsUsedAt(DateTimeOffset instant) => UsedAt is not null && instant < ExpiresAt;
}

/// <summary>Criteria of a dossier were handed to a colleague; whoever had them before has them no more.</summary>
[AuditKind("assignment.given")]
public sealed record CriteriaAssigned(Guid Dossier, Guid Account, IReadOnlyList<string> Indicators, DateOnly? DueOn) : AuditFact
{
    public IEnumerable<Assignment> ToAssignments(Guid authorityId) =>
        Indicators.Select(indicator => new Assignment
        {
            AuthorityId = authorityId,
            DossierId = Dossier,
            Indicator = indicator,
            AccountId = Account,
            DueOn = DueOn,
        });
}

/// <summary>Criteria went back to the unit's specialists.</summary>
[AuditKind("assignment.taken-back")]
public sealed record CriteriaTakenBack(Guid Dossier, IReadOnlyList<string> Indicators) : AuditFact;

/// <summary>A one-time link was made for a colleague. The link itself stands in the table of links only.</summary>
[AuditKind("assignment.link-made")]
public sealed record EntryLinkMade(Guid Dossier, Guid Account, DateTimeOffset ExpiresAt) : AuditFact;

/// <summary>A colleague came in by their link, which is used up.</summary>
[AuditKind("assignment.link-used")]
public sealed record EntryLinkUsed(Guid Dossier, Guid Account) : AuditFact;

public sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("assignments");
        builder.HasKey(a => new
        {
            a.AuthorityId,
            a.DossierId,
            a.Indicator,
        });
        builder.Property(a => a.Indicator).HasMaxLength(Answer.InputMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Dossier>()
            .WithMany()
            .HasForeignKey(a => new { a.AuthorityId, a.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
    }
}

public sealed class EntryLinkConfiguration : IEntityTypeConfiguration<EntryLink>
{
    public void Configure(EntityTypeBuilder<EntryLink> builder)
    {
        builder.ToTable("entry_links");
        builder.HasKey(l => l.SecretHash);
        builder.Property(l => l.SecretHash).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Dossier>()
            .WithMany()
            .HasForeignKey(l => new { l.AuthorityId, l.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
    }
}
