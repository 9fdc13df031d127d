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

    public IReadOnlyList<SavedAnswer> Proposed =>
        ProposedText is null ? [] : JsonSerializer.Deserialize<List<SavedAnswer>>(ProposedText, JsonSerializerOptions.Web)!;

    public ExplanationState StateAt(DateTimeOffset instant) =>
        Outcome is not null ? ExplanationState.Decided
        : Answer is not null ? ExplanationState.Answered
        : instant < Until ? ExplanationState.Asked
        : ExplanationState.Overdue;

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

    public void Take(ExplanationAnswered answered, long version, DateTimeOffset receivedAt)
    {
        Answer = answered.Words;
        ProposedText = answered.Proposed.Count == 0 ? null : JsonSerializer.Serialize(answered.Proposed, JsonSerializerOptions.Web);
        (AnsweredAt, Version) = (receivedAt, version);
    }

    public void Take(ExplanationDecided decided, long version, DateTimeOffset receivedAt) =>
        (Outcome, Decision, DecidedAt, Version) = (decided.Outcome, decided.Words, receivedAt, version);
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
        builder.Property(e => e.Decision).HasMaxLength(Explanation.WordsMaxLength);
        builder.Ignore(e => e.Proposed);
    }
}
