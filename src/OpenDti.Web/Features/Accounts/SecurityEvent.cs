using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenDti.Web.Features.Accounts;

public enum SecurityEventKind
{
    SignedIn,
    SignInFailed,
    SignInSlowed,
    SignedOut,
    SessionOver,
    Denied,
    ForgeryRefused,
    PasswordChanged,
}

/// <summary>A sign-in, a failed one, a denial: kept apart from the audit of the evaluation, written in batches.</summary>
public sealed class SecurityEvent
{
    public const int PathMaxLength = 200;
    public const int SourceMaxLength = 64;

    public required Guid Id { get; init; }
    public required DateTimeOffset At { get; init; }
    public required SecurityEventKind Kind { get; init; }
    public Guid? AccountId { get; init; }
    public required string Path { get; init; }
    public required string Source { get; init; }
}

public sealed class SecurityEventConfiguration : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> builder)
    {
        builder.ToTable("security_events");
        builder.Property(e => e.Path).HasMaxLength(SecurityEvent.PathMaxLength);
        builder.Property(e => e.Source).HasMaxLength(SecurityEvent.SourceMaxLength);
        builder.HasIndex(e => e.At);
    }
}
