using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What one appraising body last decided about a criterion. The other body's decision stands in a row of its own; both remain.</summary>
public sealed class Appraisal : IAuthorityOwned
{
    public const int WordsMaxLength = 1000;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Indicator { get; init; }
    public required AppraisalLevel Level { get; init; }
    public CriterionAct Act { get; private set; }
    public AppraisalReason? Reason { get; private set; }
    public string? Words { get; private set; }

    /// <summary>The figures found, as they stand in the fact.</summary>
    public string? ValuesText { get; private set; }
    public long? PointsE10 { get; private set; }
    public DateTimeOffset? Until { get; private set; }

    /// <summary>The unit changed its figures after this decision, or a system measured others: it no longer stands.</summary>
    public bool IsRevised { get; private set; }

    /// <summary>How often this body has returned the criterion.</summary>
    public int Returns { get; private set; }

    /// <summary>The dossier's version that this decision made.</summary>
    public long Version { get; private set; }
    public Guid AccountId { get; private set; }
    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>The dossier's version with which the unit's leader confirmed what was changed after this decision.</summary>
    public long? CorrectionVersion { get; private set; }

    /// <summary>Whether the criterion had evidence before papers were attached or taken off that no leader has confirmed; null where none were.</summary>
    public bool? WasProved { get; private set; }

    public IReadOnlyList<SavedAnswer> Values =>
        ValuesText is null ? [] : JsonSerializer.Deserialize<List<SavedAnswer>>(ValuesText, JsonSerializerOptions.Web)!;

    public Points? Awarded => PointsE10 is { } scaled ? Points.FromScaled(scaled) : null;

    public static Appraisal Of(Dossier dossier, string indicator, AppraisalLevel level) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Indicator = indicator,
            Level = level,
        };

    public Appraisal Copy() => (Appraisal)MemberwiseClone();

    public void Take(CriterionAppraised appraised, long version, Guid account, DateTimeOffset receivedAt)
    {
        (Act, Reason, Words, PointsE10, Until) = (appraised.Act, appraised.Reason, appraised.Words, appraised.PointsE10, appraised.Until);
        ValuesText = appraised.Values.Count == 0 ? null : JsonSerializer.Serialize(appraised.Values, JsonSerializerOptions.Web);
        Returns += appraised.Act == CriterionAct.Return ? 1 : 0;
        (IsRevised, CorrectionVersion, WasProved) = (false, null, null);
        (Version, AccountId, DecidedAt) = (version, account, receivedAt);
    }

    public void Revise() => (IsRevised, CorrectionVersion) = (true, null);

    public void HoldProof(bool isProved) => WasProved ??= isProved;

    public void ReleaseProof() => WasProved = null;

    public void ConfirmCorrection(long version) => (CorrectionVersion, WasProved) = (IsRevised ? version : null, null);
}

public sealed class AppraisalConfiguration : IEntityTypeConfiguration<Appraisal>
{
    public void Configure(EntityTypeBuilder<Appraisal> builder)
    {
        builder.ToTable("appraisals");
        builder.HasKey(a => new
        {
            a.AuthorityId,
            a.DossierId,
            a.Indicator,
            a.Level,
        });
        builder.Property(a => a.Indicator).HasMaxLength(Answer.InputMaxLength);
        builder.Property(a => a.Words).HasMaxLength(Appraisal.WordsMaxLength);
        builder.Ignore(a => a.Values);
        builder.Ignore(a => a.Awarded);
    }
}
