using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OpenDti.Web.Features.Accounts;

/// <summary>A signed-in browser. The server keeps only the hash of its secret; ending the row ends the session.</summary>
public sealed class Session
{
    public static readonly TimeSpan AbsoluteLimit = TimeSpan.FromHours(12);

    /// <summary>How often the last sight of a session is written down; the idle limit is that much coarser.</summary>
    public static readonly TimeSpan SightInterval = TimeSpan.FromMinutes(1);

    public required string IdHash { get; init; }
    public required Guid AccountId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>When nothing is left of it. A session that is over may stay that long, to know the browser again in which it was.</summary>
    public required DateTimeOffset EndsAt { get; init; }
    public Account? Account { get; init; }

    /// <summary>Administrators are locked out after 5 idle minutes, everybody else after 15 (the defaults of QĐ 742/QĐ-BTTTT's functions).</summary>
    public static TimeSpan IdleLimitFor(IEnumerable<Role> roles) =>
        roles.Any(role => role is Role.AuthorityAdministrator or Role.SystemAdministrator)
            ? TimeSpan.FromMinutes(5)
            : TimeSpan.FromMinutes(15);

    /// <summary>256 random bits: the cookie's value.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public bool IsOver(DateTimeOffset now, TimeSpan idleLimit) =>
        now >= EndsAt || now - StartedAt >= AbsoluteLimit || now - SeenAt >= idleLimit;
}

public sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions");
        builder.HasKey(s => s.IdHash);
        builder.Property(s => s.IdHash).HasMaxLength(64);
        builder.HasOne(s => s.Account).WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
