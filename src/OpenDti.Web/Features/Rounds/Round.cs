using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Rounds;

/// <summary>Kỳ đánh giá: a year, with the days from which data count. Both days are included.</summary>
public sealed class Round : IAuthorityOwned
{
    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }
    public required int Year { get; init; }
    public required DateOnly WindowFrom { get; init; }
    public required DateOnly WindowTo { get; init; }

    public Refusal? RefusalOfDeadline(DateTimeOffset deadline) => RefusalOfDeadline(WindowFrom, WindowTo, deadline);

    /// <summary>Before the first day of the data window nothing can be due; a year after its last day somebody mistyped the year.</summary>
    public static Refusal? RefusalOfDeadline(DateOnly windowFrom, DateOnly windowTo, DateTimeOffset deadline)
    {
        var lastDay = windowTo.AddYears(1);
        return deadline >= HanoiTime.StartOf(windowFrom) && deadline < HanoiTime.StartOf(lastDay.AddDays(1))
            ? null
            : new Refusal("round.deadline-outside-window", HanoiTime.DateOf(windowFrom), HanoiTime.DateOf(lastDay));
    }
}

public sealed class RoundConfiguration : IEntityTypeConfiguration<Round>
{
    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.ToTable("rounds");
        builder.HasAlternateKey(r => new { r.AuthorityId, r.Id });
        builder.HasIndex(r => new { r.AuthorityId, r.Year }).IsUnique();
        builder.HasOne<Authority>().WithMany().HasForeignKey(r => r.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
