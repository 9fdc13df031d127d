using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Publications;

public enum ComplaintState
{
    /// <summary>Chờ giải quyết.</summary>
    Open,

    /// <summary>Đơn vị đã rút.</summary>
    Withdrawn,

    /// <summary>Giữ nguyên kết quả.</summary>
    Kept,

    /// <summary>Điều chỉnh; the release in the place of the first is still to come.</summary>
    Adjusting,

    /// <summary>Đã công bố kết quả điều chỉnh.</summary>
    Corrected,
}

/// <summary>Kiến nghị về kết quả đã công bố: what a unit said against its released result, and what the agency decided about it.</summary>
public sealed class Complaint : IAuthorityOwned
{
    public const int WordsMaxLength = 2000;
    public const int LetterNumberMaxLength = 60;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }

    /// <summary>The release that it is about.</summary>
    public required Guid ReleaseId { get; init; }

    /// <summary>Empty for the result as a whole.</summary>
    public required string Indicator { get; init; }
    public required string Words { get; init; }
    public required Guid? EvidenceId { get; init; }
    public required string? LetterNumber { get; init; }
    public required DateOnly? LetterDate { get; init; }
    public required DateOnly AnswerBy { get; init; }
    public required DateTimeOffset FiledAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public ComplaintOutcome? Outcome { get; private set; }
    public string? Decision { get; private set; }
    public DateOnly? DecidedOn { get; private set; }
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The dossier's version that the decision made: what corrects comes after it.</summary>
    public long? DecidedVersion { get; private set; }

    /// <summary>The release that carries the correction; null until it is out, and where there is none.</summary>
    public Guid? CorrectedInId { get; private set; }

    /// <summary>The day of the answer is over and there was none by then.</summary>
    public bool IsLateAt(DateOnly today) => State != ComplaintState.Withdrawn && AnswerBy < (DecidedOn ?? today);

    public ComplaintState State =>
        this switch
        {
            { WithdrawnAt: not null } => ComplaintState.Withdrawn,
            { Outcome: null } => ComplaintState.Open,
            { Outcome: ComplaintOutcome.Kept } => ComplaintState.Kept,
            { CorrectedInId: null } => ComplaintState.Adjusting,
            _ => ComplaintState.Corrected,
        };

    public static Complaint Of(Guid authorityId, Guid dossier, ComplaintFiled filed, DateTimeOffset receivedAt) =>
        new()
        {
            Id = filed.Complaint,
            AuthorityId = authorityId,
            DossierId = dossier,
            ReleaseId = filed.Release,
            Indicator = filed.Indicator,
            Words = filed.Words,
            EvidenceId = filed.Evidence,
            LetterNumber = filed.Letter?.Number,
            LetterDate = filed.Letter?.Date,
            AnswerBy = filed.AnswerBy,
            FiledAt = receivedAt,
        };

    public void Apply(ComplaintWithdrawn _, DateTimeOffset receivedAt) => WithdrawnAt = receivedAt;

    public void Apply(ComplaintDecided decided, long version, DateTimeOffset receivedAt)
    {
        (Outcome, Decision, DecidedOn) = (decided.Outcome, decided.Words, decided.DecidedOn);
        (DecidedAt, DecidedVersion) = (receivedAt, version);
    }

    public void CorrectIn(Guid release) => CorrectedInId = release;
}

public sealed class ComplaintConfiguration : IEntityTypeConfiguration<Complaint>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("complaints");
        builder.Ignore(c => c.State);
        builder.Property(c => c.Indicator).HasMaxLength(Answer.InputMaxLength);
        builder.Property(c => c.Words).HasMaxLength(Complaint.WordsMaxLength);
        builder.Property(c => c.LetterNumber).HasMaxLength(Complaint.LetterNumberMaxLength);
        builder.Property(c => c.Decision).HasMaxLength(Complaint.WordsMaxLength);
        builder
            .HasOne<Dossier>()
            .WithMany()
            .HasForeignKey(c => new { c.AuthorityId, c.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id })
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne<Release>()
            .WithMany()
            .HasForeignKey(c => new { c.AuthorityId, c.ReleaseId })
            .HasPrincipalKey(r => new { r.AuthorityId, r.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
