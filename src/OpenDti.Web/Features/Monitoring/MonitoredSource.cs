using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>Nguồn số liệu giám sát: a system, or an agency that holds figures, from which monitored values come.</summary>
public sealed class MonitoredSource : IAuthorityOwned
{
    public const int CodeMaxLength = 40;
    public const int NameMaxLength = 200;
    public const int LongestStaleDays = 400;

    /// <summary>The stream in which sources and their tokens are recorded.</summary>
    public const string Stream = "monitoring";

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }

    /// <summary>How programs name it, in addresses.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The agency that answers for its figures.</summary>
    public required string Owner { get; init; }

    /// <summary>After how many days without a sync its figures are called out of date.</summary>
    public required int StaleAfterDays { get; init; }

    public DateTimeOffset? SyncedAt { get; private set; }

    /// <summary>The hash of the token in force; the token itself is shown once and kept nowhere.</summary>
    public string? TokenSha256 { get; private set; }

    public DateTimeOffset? TokenMadeAt { get; private set; }

    /// <summary>Who made the token answers for what comes in with it.</summary>
    public Guid? TokenBy { get; private set; }

    public static string NewToken() => "odti_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Whether this is the token in force.</summary>
    public bool IsOpenedBy(string token) =>
        TokenSha256 is { } hash
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(HashOf(token)));

    public bool IsStaleAt(DateTimeOffset now) => SyncedAt is not { } at || now - at > TimeSpan.FromDays(StaleAfterDays);

    /// <summary>The units that the maker of the token belongs to by now: a token made before is no way round.</summary>
    public async Task<IReadOnlySet<Guid>> UnitsOfTokenMakerAsync(AppDb db, DateTimeOffset at, CancellationToken cancellation) =>
        TokenBy is { } account
        && await db.Accounts.Where(a => a.Id == account).Select(a => (Guid?)a.PersonId).SingleOrDefaultAsync(cancellation) is { } person
            ? await PersonUnits.OfAsync(db, person, at, cancellation)
            : new HashSet<Guid>();

    public void Synced(DateTimeOffset at) => SyncedAt = at;

    /// <summary>A token comes into force, or the one in force ends.</summary>
    public void TakeToken(string? sha256, Guid account, DateTimeOffset at)
    {
        TokenSha256 = sha256;
        TokenMadeAt = sha256 is null ? null : at;
        TokenBy = sha256 is null ? null : account;
    }
}

public sealed class MonitoredSourceConfiguration : IEntityTypeConfiguration<MonitoredSource>
{
    public void Configure(EntityTypeBuilder<MonitoredSource> builder)
    {
        builder.ToTable("monitored_sources");
        builder.Property(s => s.Code).HasMaxLength(MonitoredSource.CodeMaxLength);
        builder.Property(s => s.Name).HasMaxLength(MonitoredSource.NameMaxLength);
        builder.Property(s => s.Owner).HasMaxLength(MonitoredSource.NameMaxLength);
        builder.Property(s => s.TokenSha256).HasMaxLength(64);
        builder.HasIndex(s => new { s.AuthorityId, s.Code }).IsUnique();
        builder.HasOne<Authority>().WithMany().HasForeignKey(s => s.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
