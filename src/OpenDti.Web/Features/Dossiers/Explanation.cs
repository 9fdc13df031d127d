using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Giải trình: one request about one criterion, what the unit answered and what came of it.</summary>
public sealed class Explanation : IAuthorityOwned
{
    public const int WordsMaxLength = 2000;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Indicator { get; init; }
    public required int RoundNo { get; init; }
    public required string Question { get; init; }
    public required DateTimeOffset Until { get; init; }
    public required DateTimeOffset AskedAt { get; init; }
    public required Guid AskedBy { get; init; }
    public string? Answer { get; private set; }

    /// <summary>The figures that the unit proposed, as they stand in the fact.</summary>
    public string? ProposedText { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public ExplanationOutcome? Outcome { get; private set; }
    public string? Decision { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The dossier's version at which this last changed.</summary>
    public long Version { get; private set; }

    /// <summary>What a specialist wrote and no leader has confirmed; given back, it stays to be mended.</summary>
    public string? Prepared { get; private set; }

    /// <summary>The figures that it proposes, as they stand in the fact.</summary>
    public string? PreparedProposedText { get; private set; }
    public Guid? PreparedBy { get; private set; }

    /// <summary>Why the leader gave back what was prepared last; null once it is written anew.</summary>
    public string? GivenBack { get; private set; }

    /// <summary>The leader has something to confirm or to give back.</summary>
    public bool IsPrepared => Prepared is not null && GivenBack is null;

    public IReadOnlyList<SavedAnswer> Proposed => FiguresIn(ProposedText);

    public IReadOnlyList<SavedAnswer> PreparedProposed => FiguresIn(PreparedProposedText);

    public ExplanationState StateAt(DateTimeOffset instant) =>
        Outcome is not null ? ExplanationState.Decided
        : Answer is not null ? ExplanationState.Answered
        : instant >= Until ? ExplanationState.Overdue
        : IsPrepared ? ExplanationState.Prepared
        : ExplanationState.Asked;

    public static Explanation Of(Dossier dossier, ExplanationAsked asked, long version, Guid account, DateTimeOffset receivedAt) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Indicator = asked.Indicator,
            RoundNo = asked.RoundNo,
            Question = asked.Question,
            Until = asked.Until,
            AskedAt = receivedAt,
            AskedBy = account,
            Version = version,
        };

    public Explanation Copy() => (Explanation)MemberwiseClone();

    public void Take(ExplanationPrepared prepared, long version, Guid account)
    {
        (Prepared, PreparedProposedText, PreparedBy) = (prepared.Words, TextOf(prepared.Proposed), account);
        (GivenBack, Version) = (null, version);
    }

    public void Take(ExplanationAnswered answered, long version, DateTimeOffset receivedAt) =>
        Say(answered.Words, TextOf(answered.Proposed), version, receivedAt);

    public void TakeConfirmation(long version, DateTimeOffset receivedAt) => Say(Prepared!, PreparedProposedText, version, receivedAt);

    public void Take(ExplanationGivenBack givenBack, long version) => (GivenBack, Version) = (givenBack.Words, version);

    public void Take(ExplanationDecided decided, long version, DateTimeOffset receivedAt) =>
        (Outcome, Decision, DecidedAt, Version) = (decided.Outcome, decided.Words, receivedAt, version);

    private void Say(string words, string? proposed, long version, DateTimeOffset receivedAt)
    {
        (Answer, ProposedText, AnsweredAt, Version) = (words, proposed, receivedAt, version);
        (Prepared, PreparedProposedText, PreparedBy, GivenBack) = (null, null, null, null);
    }

    private static List<SavedAnswer> FiguresIn(string? text) =>
        text is null ? [] : JsonSerializer.Deserialize<List<SavedAnswer>>(text, JsonSerializerOptions.Web)!;

    private static string? TextOf(IReadOnlyList<SavedAnswer> figures) =>
        figures.Count == 0 ? null : JsonSerializer.Serialize(figures, JsonSerializerOptions.Web);
}

public sealed class ExplanationConfiguration : IEntityTypeConfiguration<Explanation>
{
    public void Configure(EntityTypeBuilder<Explanation> builder)
    {
        builder.ToTable("explanations");
        builder.HasKey(e => new
        {
            e.AuthorityId,
            e.DossierId,
            e.Indicator,
            e.RoundNo,
        });
        builder.Property(e => e.Indicator).HasMaxLength(Dossiers.Answer.InputMaxLength);
        builder.Property(e => e.Question).HasMaxLength(Explanation.WordsMaxLength);
        builder.Property(e => e.Answer).HasMaxLength(Explanation.WordsMaxLength);
        builder.Property(e => e.Prepared).HasMaxLength(Explanation.WordsMaxLength);
        builder.Property(e => e.GivenBack).HasMaxLength(Explanation.WordsMaxLength);
        builder.Property(e => e.Decision).HasMaxLength(Explanation.WordsMaxLength);
        builder.Ignore(e => e.IsPrepared);
        builder.Ignore(e => e.Proposed);
        builder.Ignore(e => e.PreparedProposed);
    }
}
