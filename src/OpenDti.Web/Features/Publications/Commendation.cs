using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications;

/// <summary>Danh sách đề nghị khen thưởng: the best of a released group, how ties at the cut are taken, and who is left out and why.</summary>
public sealed class Commendation : IAuthorityOwned
{
    public const int UsualLimit = 3;
    public const int MostLimit = 50;
    public const int ReasonMaxLength = 500;

    public required Guid AuthorityId { get; init; }
    public required Guid RoundGroupId { get; init; }

    /// <summary>The release whose ranks it goes by.</summary>
    public Guid ReleaseId { get; private set; }
    public int PlaceLimit { get; private set; }
    public bool IncludesTies { get; private set; }

    /// <summary>The exclusions, as they stand in the fact.</summary>
    public string ExclusionsText { get; private set; } = "[]";
    public DateTimeOffset ListedAt { get; private set; }
    public DateTimeOffset? PublishedAt { get; private set; }

    public IReadOnlyList<CommendationExclusion> Exclusions =>
        JsonSerializer.Deserialize<List<CommendationExclusion>>(ExclusionsText, JsonSerializerOptions.Web)!;

    public void Apply(CommendationListed listed, DateTimeOffset receivedAt)
    {
        (ReleaseId, PlaceLimit, IncludesTies) = (listed.Release, listed.PlaceLimit, listed.IncludesTies);
        ExclusionsText = JsonSerializer.Serialize(listed.Exclusions, JsonSerializerOptions.Web);
        (ListedAt, PublishedAt) = (receivedAt, null);
    }

    public void Apply(CommendationPublished _, DateTimeOffset receivedAt) => PublishedAt = receivedAt;

    /// <summary>The units by the ranks of the released document.</summary>
    public HonourList ListOf(ReleasedResults results) => ListOf(results, PlaceLimit, IncludesTies, Exclusions);

    public static HonourList ListOf(
        ReleasedResults results,
        int limit,
        bool includesTies,
        IReadOnlyList<CommendationExclusion> exclusions
    ) =>
        HonourList.Of(
            [
                .. results.Results.Units.Select(unit => new PlacedUnit(
                    unit.Id.ToString("N"),
                    unit.Rank,
                    results.TotalOf(unit),
                    unit.ClassId
                )),
            ],
            limit,
            includesTies,
            exclusions.Select(exclusion => exclusion.Unit.ToString("N")).ToHashSet()
        );
}

public sealed class CommendationConfiguration : IEntityTypeConfiguration<Commendation>
{
    public void Configure(EntityTypeBuilder<Commendation> builder)
    {
        builder.ToTable("commendations");
        builder.HasKey(c => new { c.AuthorityId, c.RoundGroupId });
        builder.Ignore(c => c.Exclusions);
        builder
            .HasOne<RoundGroup>()
            .WithMany()
            .HasForeignKey(c => new { c.AuthorityId, c.RoundGroupId })
            .HasPrincipalKey(g => new { g.AuthorityId, g.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
