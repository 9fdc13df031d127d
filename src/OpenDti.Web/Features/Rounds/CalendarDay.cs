using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Rounds;

/// <summary>A day that the authority entered because it differs from the law's: worked though a weekend, or off though a weekday.</summary>
public sealed class CalendarDay : IAuthorityOwned
{
    public const int ReasonMaxLength = 300;

    public required Guid AuthorityId { get; init; }
    public required DateOnly Day { get; init; }
    public bool IsWorking { get; private set; }

    /// <summary>Why, as a rule the announcement it comes from.</summary>
    public string Reason { get; private set; } = "";

    public void Apply(CalendarDayEntered entered) => (IsWorking, Reason) = (entered.IsWorking, entered.Reason);
}

public sealed class CalendarDayConfiguration : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.ToTable("calendar_days");
        builder.HasKey(d => new { d.AuthorityId, d.Day });
        builder.Property(d => d.Reason).HasMaxLength(CalendarDay.ReasonMaxLength);
        builder.HasOne<Authority>().WithMany().HasForeignKey(d => d.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
