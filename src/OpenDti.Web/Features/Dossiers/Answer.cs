using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Whose view of a figure it is. Tracks are kept apart and never overwrite each other.</summary>
public enum Track
{
    Declared,
    Monitored,
    Appraised,
    Council,
    Correction,

    /// <summary>What the unit declared before a correction that no leader has confirmed: it counts on until one does.</summary>
    Held,
}

/// <summary>The value of one input of a dossier, as canonical text, or the reason why there is none.</summary>
public sealed class Answer : IAuthorityOwned
{
    public const int InputMaxLength = 80;
    public const int ValueMaxLength = 80;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Input { get; init; }
    public required Track Track { get; init; }
    public string? Value { get; private set; }
    public MissingReason? MissingReason { get; private set; }
    public Guid AccountId { get; private set; }
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The dossier's version that this value came with.</summary>
    public long Version { get; private set; }

    /// <summary>The source that measured it; null in every other track.</summary>
    public Guid? SourceId { get; private set; }

    /// <summary>The dossier's version with which an amended set made this value one that does not count; it stays to be read.</summary>
    public long? SetAsideVersion { get; private set; }

    /// <summary>In <see cref="Track.Held"/>: the criterion that is being corrected.</summary>
    public string? HeldFor { get; private set; }

    public static Answer To(Dossier dossier, string input, Track track = Track.Declared) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Input = input,
            Track = track,
        };

    public void TakeFrom(Guid source, SavedAnswer measured, long version, Guid account, DateTimeOffset receivedAt)
    {
        Take(measured, version, account, receivedAt);
        SourceId = source;
    }

    /// <summary>The declared answer as it stands, to count on while <paramref name="indicator"/> is corrected; a version of 0 where there was none.</summary>
    public static Answer Held(Dossier dossier, string input, Answer? declared, string indicator)
    {
        var held = To(dossier, input, Track.Held);
        held.TakeOver(declared);
        held.HeldFor = indicator;
        return held;
    }

    /// <summary>Takes everything of another answer but its track.</summary>
    public void TakeOver(Answer? other)
    {
        (Value, MissingReason) = (other?.Value, other?.MissingReason);
        (AccountId, ReceivedAt) = (other?.AccountId ?? Guid.Empty, other?.ReceivedAt ?? DateTimeOffset.UnixEpoch);
        (Version, SetAsideVersion) = (other?.Version ?? 0, other?.SetAsideVersion);
    }

    public Answer Copy() => (Answer)MemberwiseClone();

    public Measurement MeasuredAs(InputDefinition input) =>
        SetAsideVersion is not null ? Measurement.NotEntered
        : Value is { } canonical ? CanonicalValue.Parse(input, canonical).Value
        : new Measurement.Missing(MissingReason ?? Scoring.MissingReason.NotEntered);

    public void Take(SavedAnswer saved, long version, Guid account, DateTimeOffset receivedAt)
    {
        (Value, MissingReason) = (saved.Value, saved.Missing);
        (Version, AccountId, ReceivedAt) = (version, account, receivedAt);
        SetAsideVersion = null;
    }

    public void SetAside(long version) => SetAsideVersion ??= version;
}

/// <summary>What somebody entered for one input, and the version of the answer they had before their eyes (0: none).</summary>
public sealed record Entered(InputId Input, string? Value, MissingReason? MissingReason, long SeenVersion)
{
    public static Entered From(InputId input, Measurement measured, long seenVersion) =>
        measured is Measurement.Missing missing
            ? new Entered(input, Value: null, missing.Reason, seenVersion)
            : new Entered(input, CanonicalValue.Of(measured), MissingReason: null, seenVersion);

    public Measurement MeasuredAs(InputDefinition input) =>
        Value is null
            ? new Measurement.Missing(MissingReason ?? Scoring.MissingReason.NotEntered)
            : CanonicalValue.Parse(input, Value).Value;

    /// <summary>Nothing saved, or nothing that counts, and nothing entered are the same.</summary>
    public bool Equals(Answer? saved) =>
        saved is null or { SetAsideVersion: not null }
            ? Value is null && MissingReason is Scoring.MissingReason.NotEntered
            : saved.Value == Value && saved.MissingReason == MissingReason;
}

public sealed class AnswerConfiguration : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.ToTable("answers");
        builder.HasKey(a => new
        {
            a.AuthorityId,
            a.DossierId,
            a.Input,
            a.Track,
        });
        builder.Property(a => a.Input).HasMaxLength(Answer.InputMaxLength);
        builder.Property(a => a.Value).HasMaxLength(Answer.ValueMaxLength);
        builder.Property(a => a.HeldFor).HasMaxLength(Answer.InputMaxLength);
    }
}
