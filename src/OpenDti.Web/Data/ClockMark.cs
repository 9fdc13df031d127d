using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenDti.Web.Data;

/// <summary>The latest instant that this installation is known to have reached. One row; it only grows.</summary>
public sealed class ClockMark
{
    public const int OnlyId = 1;

    public required int Id { get; init; }

    public DateTimeOffset ReachedAt { get; set; }
}

public sealed class ClockMarkConfiguration : IEntityTypeConfiguration<ClockMark>
{
    public void Configure(EntityTypeBuilder<ClockMark> builder)
    {
        builder.ToTable("clock_marks");
        builder.Property(m => m.Id).ValueGeneratedNever();
    }
}
