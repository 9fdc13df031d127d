using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Where a proposal of bonus points stands.</summary>
public enum BonusState
{
    /// <summary>Chờ quyết định.</summary>
    Waiting,

    /// <summary>Đã rút.</summary>
    Withdrawn,

    /// <summary>Chấp nhận.</summary>
    Accepted,

    /// <summary>Chấp nhận một phần.</summary>
    PartAccepted,

    /// <summary>Không chấp nhận.</summary>
    Refused,
}

/// <summary>Đề nghị điểm thưởng: one entry of a unit's bonus ledger, with the document it rests on and what was decided about it.</summary>
public sealed class BonusProposal : IAuthorityOwned
{
    public const int NumberMaxLength = 60;
    public const int IssuerMaxLength = 200;
    public const int SummaryMaxLength = 500;
    public const int WordsMaxLength = 1000;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required Guid Id { get; init; }
    public required string Item { get; init; }
    public required int Count { get; init; }
    public required string DocumentNumber { get; init; }
    public required DateOnly DocumentDate { get; init; }
    public required string DocumentIssuer { get; init; }
    public required string DocumentSummary { get; init; }
    public required bool IsByAgency { get; init; }
    public required DateTimeOffset ProposedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public int? Accepted { get; private set; }
    public BonusBody? By { get; private set; }
    public string? Words { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The dossier's version at which this last changed.</summary>
    public long Version { get; private set; }

    public BonusState State =>
        (WithdrawnAt, Accepted) switch
        {
            (not null, _) => BonusState.Withdrawn,
            (_, null) => BonusState.Waiting,
            (_, 0) => BonusState.Refused,
            var (_, accepted) => accepted == Count ? BonusState.Accepted : BonusState.PartAccepted,
        };

    public BonusDocument Document => new(DocumentNumber, DocumentDate, DocumentIssuer, DocumentSummary);

    /// <summary>What of it counts.</summary>
    public BonusClaim Claim => new(Item, WithdrawnAt is null ? Accepted ?? 0 : 0);

    public static BonusProposal Of(Dossier dossier, BonusProposed proposed, long version, DateTimeOffset receivedAt) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Id = proposed.Proposal,
            Item = proposed.Item,
            Count = proposed.Count,
            DocumentNumber = proposed.Document.Number,
            DocumentDate = proposed.Document.Date,
            DocumentIssuer = proposed.Document.Issuer,
            DocumentSummary = proposed.Document.Summary,
            IsByAgency = proposed.IsByAgency,
            ProposedAt = receivedAt,
            Version = version,
        };

    public BonusProposal Copy() => (BonusProposal)MemberwiseClone();

    public void Withdraw(long version, DateTimeOffset receivedAt) => (WithdrawnAt, Version) = (receivedAt, version);

    public void Take(BonusDecided decided, long version, DateTimeOffset receivedAt) =>
        (Accepted, By, Words, DecidedAt, Version) = (decided.Accepted, decided.By, decided.Words, receivedAt, version);
}

public sealed class BonusProposalConfiguration : IEntityTypeConfiguration<BonusProposal>
{
    public void Configure(EntityTypeBuilder<BonusProposal> builder)
    {
        builder.ToTable("bonus_proposals");
        builder.HasKey(p => new
        {
            p.AuthorityId,
            p.DossierId,
            p.Id,
        });
        builder.Property(p => p.Item).HasMaxLength(Answer.InputMaxLength);
        builder.Property(p => p.DocumentNumber).HasMaxLength(BonusProposal.NumberMaxLength);
        builder.Property(p => p.DocumentIssuer).HasMaxLength(BonusProposal.IssuerMaxLength);
        builder.Property(p => p.DocumentSummary).HasMaxLength(BonusProposal.SummaryMaxLength);
        builder.Property(p => p.Words).HasMaxLength(BonusProposal.WordsMaxLength);
        builder.Ignore(p => p.State);
        builder.Ignore(p => p.Document);
        builder.Ignore(p => p.Claim);
        builder
            .HasOne<Dossier>()
            .WithMany(d => d.BonusProposals)
            .HasForeignKey(p => new { p.AuthorityId, p.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
    }
}
