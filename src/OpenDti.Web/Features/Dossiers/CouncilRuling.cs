using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>Quyết định của Hội đồng: one decision about one line of a dossier, or about its class. One that was withdrawn stays in the record.</summary>
public sealed class CouncilRuling : IAuthorityOwned
{
    public const int WordsMaxLength = 1000;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }

    /// <summary>The dossier's version that this decision made; its figures and points in the council's track carry the same.</summary>
    public required long Version { get; init; }

    /// <summary>The line; empty where the class is decided.</summary>
    public required string Indicator { get; init; }

    /// <summary>The figures found, as they stand in the fact.</summary>
    public required string? ValuesText { get; init; }
    public required long? PointsE10 { get; init; }
    public required string? ClassId { get; init; }
    public required string Words { get; init; }
    public required DateTimeOffset DecidedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; private set; }
    public string? WithdrawalReason { get; private set; }

    public bool IsInForce => WithdrawnAt is null;

    public IReadOnlyList<SavedAnswer> Values =>
        ValuesText is null ? [] : JsonSerializer.Deserialize<List<SavedAnswer>>(ValuesText, JsonSerializerOptions.Web)!;

    public Points? Awarded => PointsE10 is { } scaled ? Points.FromScaled(scaled) : null;

    public static CouncilRuling Of(Dossier dossier, CouncilDecided decided, long version, DateTimeOffset receivedAt) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Version = version,
            Indicator = decided.Indicator,
            ValuesText = decided.Values.Count == 0 ? null : JsonSerializer.Serialize(decided.Values, JsonSerializerOptions.Web),
            PointsE10 = decided.PointsE10,
            ClassId = decided.ClassId,
            Words = decided.Words,
            DecidedAt = receivedAt,
        };

    public CouncilRuling Copy() => (CouncilRuling)MemberwiseClone();

    public void Withdraw(string reason, DateTimeOffset receivedAt) => (WithdrawnAt, WithdrawalReason) = (receivedAt, reason);
}

/// <summary>A line that was put on the council's agenda by hand, and why.</summary>
public sealed class CouncilItem : IAuthorityOwned
{
    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }

    /// <summary>Empty for the result as a whole.</summary>
    public required string Indicator { get; init; }
    public string Words { get; private set; } = "";
    public DateTimeOffset AddedAt { get; private set; }

    public CouncilItem Copy() => (CouncilItem)MemberwiseClone();

    public void Take(CouncilItemAdded added, DateTimeOffset receivedAt) => (Words, AddedAt) = (added.Words, receivedAt);
}

public sealed class CouncilRulingConfiguration : IEntityTypeConfiguration<CouncilRuling>
{
    public void Configure(EntityTypeBuilder<CouncilRuling> builder)
    {
        builder.ToTable("council_rulings");
        builder.HasKey(r => new
        {
            r.AuthorityId,
            r.DossierId,
            r.Version,
        });
        builder.Property(r => r.Version).ValueGeneratedNever();
        builder.Property(r => r.Indicator).HasMaxLength(Answer.InputMaxLength);
        builder.Property(r => r.ClassId).HasMaxLength(Answer.InputMaxLength);
        builder.Property(r => r.Words).HasMaxLength(CouncilRuling.WordsMaxLength);
        builder.Property(r => r.WithdrawalReason).HasMaxLength(CouncilRuling.WordsMaxLength);
        builder.Ignore(r => r.IsInForce);
        builder.Ignore(r => r.Values);
        builder.Ignore(r => r.Awarded);
        builder
            .HasOne<Dossier>()
            .WithMany(d => d.CouncilRulings)
            .HasForeignKey(r => new { r.AuthorityId, r.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
    }
}

public sealed class CouncilItemConfiguration : IEntityTypeConfiguration<CouncilItem>
{
    public void Configure(EntityTypeBuilder<CouncilItem> builder)
    {
        builder.ToTable("council_items");
        builder.HasKey(i => new
        {
            i.AuthorityId,
            i.DossierId,
            i.Indicator,
        });
        builder.Property(i => i.Indicator).HasMaxLength(Answer.InputMaxLength);
        builder.Property(i => i.Words).HasMaxLength(CouncilRuling.WordsMaxLength);
        builder
            .HasOne<Dossier>()
            .WithMany(d => d.CouncilItems)
            .HasForeignKey(i => new { i.AuthorityId, i.DossierId })
            .HasPrincipalKey(d => new { d.AuthorityId, d.Id });
    }
}
