using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications;

/// <summary>What a unit said to its draft, on one line or on the whole, and what the agency did about it.</summary>
public sealed class DraftAnswer : IAuthorityOwned
{
    public const int WordsMaxLength = 2000;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required Guid DraftId { get; init; }

    /// <summary>Empty for the result as a whole.</summary>
    public required string Indicator { get; init; }
    public bool Agrees { get; private set; }
    public string Words { get; private set; } = "";

    /// <summary>The dossier's version that this answer made; 0 while a specialist has prepared one and no leader has given any.</summary>
    public long Version { get; private set; }
    public DateTimeOffset AnsweredAt { get; private set; }
    public DraftOutcome? Outcome { get; private set; }
    public string? Settlement { get; private set; }
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>What a specialist wrote and no leader has confirmed; given back, it stays to be mended.</summary>
    public string? Prepared { get; private set; }
    public bool? PreparedAgrees { get; private set; }
    public Guid? PreparedBy { get; private set; }
    public long? PreparedVersion { get; private set; }

    /// <summary>Why the leader gave back what was prepared last; null once it is written anew.</summary>
    public string? GivenBack { get; private set; }

    /// <summary>What the agency had replied to what was said before on this line: saying it anew takes no reply away.</summary>
    public DraftOutcome? EarlierOutcome { get; private set; }
    public string? EarlierSettlement { get; private set; }
    public DateTimeOffset? EarlierSettledAt { get; private set; }

    /// <summary>The leader has something to confirm or to give back.</summary>
    public bool IsPrepared => Prepared is not null && GivenBack is null;

    /// <summary>The unit has said it: its leader wrote or confirmed it.</summary>
    public bool IsGiven => Version > 0;

    /// <summary>An agreement asks for nothing.</summary>
    public bool IsOpen => IsGiven && !Agrees && Outcome is null;

    public static Task<DraftAnswer?> FindAsync(AppDb db, Guid dossier, Guid draft, string indicator, CancellationToken cancellation) =>
        db.DraftAnswers.SingleOrDefaultAsync(a => a.DossierId == dossier && a.DraftId == draft && a.Indicator == indicator, cancellation);

    /// <summary>What units have said to the group's draft and nobody has settled.</summary>
    public static IQueryable<DraftAnswer> OpenOf(AppDb db, RoundGroup group) =>
        db.DraftAnswers.Where(a => a.DraftId == group.DraftId && a.Version > 0 && !a.Agrees && a.Outcome == null);

    public void Apply(DraftAnswered answered, long version, DateTimeOffset receivedAt)
    {
        (Agrees, Words, Version, AnsweredAt) = (answered.Agrees, answered.Words, version, receivedAt);
        if (Outcome is not null)
        {
            (EarlierOutcome, EarlierSettlement, EarlierSettledAt) = (Outcome, Settlement, SettledAt);
        }

        (Outcome, Settlement, SettledAt) = (null, null, null);
        (Prepared, PreparedAgrees, PreparedBy, PreparedVersion, GivenBack) = (null, null, null, null, null);
    }

    public void Apply(DraftAnswerPrepared prepared, long version, Guid account)
    {
        (Prepared, PreparedAgrees, PreparedBy, PreparedVersion) = (prepared.Words, prepared.Agrees, account, version);
        GivenBack = null;
    }

    public void Apply(DraftAnswerConfirmed confirmed, long version, DateTimeOffset receivedAt) =>
        Apply(new DraftAnswered(confirmed.Draft, confirmed.Indicator, PreparedAgrees!.Value, Prepared!), version, receivedAt);

    public void Apply(DraftAnswerGivenBack givenBack) => GivenBack = givenBack.Words;

    public void Apply(DraftAnswerSettled settled, DateTimeOffset receivedAt) =>
        (Outcome, Settlement, SettledAt) = (settled.Outcome, settled.Words, receivedAt);
}

public sealed class DraftAnswerConfiguration : IEntityTypeConfiguration<DraftAnswer>
{
    public void Configure(EntityTypeBuilder<DraftAnswer> builder)
    {
        builder.ToTable("draft_answers");
        builder.HasKey(a => new
        {
            a.AuthorityId,
            a.DossierId,
            a.DraftId,
            a.Indicator,
        });
        builder.Property(a => a.Indicator).HasMaxLength(Answer.InputMaxLength);
        builder.Property(a => a.Words).HasMaxLength(DraftAnswer.WordsMaxLength);
        builder.Property(a => a.Prepared).HasMaxLength(DraftAnswer.WordsMaxLength);
        builder.Property(a => a.GivenBack).HasMaxLength(DraftAnswer.WordsMaxLength);
        builder.Property(a => a.Settlement).HasMaxLength(DraftAnswer.WordsMaxLength);
        builder.Property(a => a.EarlierSettlement).HasMaxLength(DraftAnswer.WordsMaxLength);
        builder
            .HasOne<Dossier>()
            .WithMany()
            .HasForeignKey(a => new { a.AuthorityId, a.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
