using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Scoring;
using OpenDti.Web.Mail;

namespace OpenDti.Web.Features.Accounts;

/// <summary>A named person. Personal data stay in this table and never enter the audit record or a public page.</summary>
public sealed class Person
{
    public const int NameMaxLength = 120;

    public required Guid Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Where letters go; null where the person wants or has none. Never shown to anybody but the person and the administrators.</summary>
    public string? Email { get; set; }

    /// <summary>The language of letters. Pages are read in the language of their address.</summary>
    public Language Language { get; set; }
}

/// <summary>What a person signs in with.</summary>
public sealed class Account
{
    public const int UserNameMaxLength = 64;

    public required Guid Id { get; init; }
    public required Guid PersonId { get; init; }
    public required string UserName { get; init; }
    public required string PasswordHash { get; set; }

    /// <summary>Nobody signs in with a disabled account.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>When somebody else made up the present password; null once its owner has chosen one.</summary>
    public DateTimeOffset? PasswordGivenAt { get; set; }
    public Person? Person { get; init; }
}

public sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("persons");
        builder.Property(p => p.Name).HasMaxLength(Person.NameMaxLength);
        builder.Property(p => p.Email).HasMaxLength(MailAddresses.MaxLength);
        builder.Property(p => p.Language).HasDefaultValue(Language.Vi);
    }
}

public sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.Property(a => a.UserName).HasMaxLength(Account.UserNameMaxLength);
        builder.Property(a => a.PasswordHash).HasMaxLength(200);
        builder.HasIndex(a => a.UserName).IsUnique();
        builder.HasOne(a => a.Person).WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
