using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenDti.Web.Jobs;

/// <summary>
/// Something to be done after a save and outside of it. It is stored in the transaction of the fact that asks for it, done at least once, and
/// tried again until it is done or given up.
/// </summary>
public sealed class Job
{
    public const int KindMaxLength = 60;
    public const int DedupeKeyMaxLength = 120;
    public const int ErrorMaxLength = 500;

    public required Guid Id { get; init; }
    public required string Kind { get; init; }

    /// <summary>What it is about, by ids; the table holds no second of the same kind and key.</summary>
    public required string DedupeKey { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset RunAt { get; init; }

    /// <summary>Until when a worker has it to itself; one that died loses it then.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>Grows with every lease: a worker that comes back late closes nothing that another has taken meanwhile.</summary>
    public long Fence { get; init; }

    public int Attempts { get; init; }
    public string? LastError { get; init; }
    public DateTimeOffset? DoneAt { get; init; }
    public DateTimeOffset? GivenUpAt { get; init; }
}

public sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("jobs");
        builder.Property(j => j.Kind).HasMaxLength(Job.KindMaxLength);
        builder.Property(j => j.DedupeKey).HasMaxLength(Job.DedupeKeyMaxLength);
        builder.Property(j => j.LastError).HasMaxLength(Job.ErrorMaxLength);
        builder.HasIndex(j => new { j.Kind, j.DedupeKey }).IsUnique();
        builder.HasIndex(j => new
        {
            j.DoneAt,
            j.GivenUpAt,
            j.RunAt,
        });
    }
}
