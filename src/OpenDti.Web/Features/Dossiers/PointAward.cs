using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Points that a person gave on a line in place of computed ones, in the track of the body that gave them.</summary>
public sealed class PointAward : IAuthorityOwned
{
    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Indicator { get; init; }
    public required Track Track { get; init; }
    public long PointsE10 { get; private set; }
    public AppraisalReason? Reason { get; private set; }
    public string Words { get; private set; } = "";
    public long Version { get; private set; }

    public static PointAward On(Dossier dossier, string indicator, Track track) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Indicator = indicator,
            Track = track,
        };

    public PointAward Copy() => (PointAward)MemberwiseClone();

    public void Take(long pointsE10, AppraisalReason? reason, string words, long version) =>
        (PointsE10, Reason, Words, Version) = (pointsE10, reason, words, version);

    /// <summary>As the core takes it, its reason in the reader's words.</summary>
    public PointDecision ToDecision(Language language) =>
        new(new IndicatorId(Indicator), Points.FromScaled(PointsE10), AppraisalReasonTexts.Said(Reason, Words, language))
        {
            By = Track switch
            {
                Track.Council => DecidedBy.Council,
                Track.Correction => DecidedBy.Correction,
                _ => DecidedBy.Appraiser,
            },
        };
}

public sealed class PointAwardConfiguration : IEntityTypeConfiguration<PointAward>
{
    public void Configure(EntityTypeBuilder<PointAward> builder)
    {
        builder.ToTable("point_decisions");
        builder.HasKey(p => new
        {
            p.AuthorityId,
            p.DossierId,
            p.Indicator,
            p.Track,
        });
        builder.Property(p => p.Indicator).HasMaxLength(Answer.InputMaxLength);
        builder.Property(p => p.Words).HasMaxLength(Appraisal.WordsMaxLength);
    }
}
