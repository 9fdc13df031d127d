using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Councils;

/// <summary>Số liệu biên bản: when and where the council met, who led, wrote, was there and was not. The names stand here, never in the record.</summary>
public sealed class CouncilMinutesRecord : IAuthorityOwned
{
    public const int NumberMaxLength = 60;
    public const int TimeMaxLength = 60;
    public const int VenueMaxLength = 200;
    public const int NameMaxLength = 120;
    public const int NamesMaxLength = 2000;

    public required Guid AuthorityId { get; init; }
    public required Guid RoundGroupId { get; init; }
    public required string Number { get; set; }
    public required DateOnly Date { get; set; }
    public required string Opened { get; set; }
    public required string Closed { get; set; }
    public required string Venue { get; set; }
    public required string Chair { get; set; }
    public required string Secretary { get; set; }

    /// <summary>One person a line, with their office.</summary>
    public required string Present { get; set; }
    public required string Absent { get; set; }

    /// <summary>Who took no part where their own unit was decided about, and which unit that is; null in minutes of earlier versions.</summary>
    public string? Recused { get; set; }

    /// <summary>The names by their hash alone.</summary>
    public CouncilMinuted ToFact() =>
        new(Number, Date, HashOf(string.Join('\n', new[] { Chair, Secretary, Present, Absent, Recused }.OfType<string>())));

    /// <summary>The minutes were written anew.</summary>
    public void Take(CouncilMinutesRecord anew)
    {
        (Number, Date, Opened, Closed) = (anew.Number, anew.Date, anew.Opened, anew.Closed);
        (Venue, Chair, Secretary) = (anew.Venue, anew.Chair, anew.Secretary);
        (Present, Absent, Recused) = (anew.Present, anew.Absent, anew.Recused);
    }

    private static string HashOf(string names) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(names)));
}

/// <summary>The minutes of the council were recorded, by number, day and the hash of the names that stand in them.</summary>
[AuditKind("round-group.council-minuted")]
public sealed record CouncilMinuted(string Number, DateOnly Date, string PeopleSha256) : AuditFact;

public sealed class CouncilMinutesConfiguration : IEntityTypeConfiguration<CouncilMinutesRecord>
{
    public void Configure(EntityTypeBuilder<CouncilMinutesRecord> builder)
    {
        builder.ToTable("council_minutes");
        builder.HasKey(m => new { m.AuthorityId, m.RoundGroupId });
        builder.Property(m => m.Number).HasMaxLength(CouncilMinutesRecord.NumberMaxLength);
        builder.Property(m => m.Opened).HasMaxLength(CouncilMinutesRecord.TimeMaxLength);
        builder.Property(m => m.Closed).HasMaxLength(CouncilMinutesRecord.TimeMaxLength);
        builder.Property(m => m.Venue).HasMaxLength(CouncilMinutesRecord.VenueMaxLength);
        builder.Property(m => m.Chair).HasMaxLength(CouncilMinutesRecord.NameMaxLength);
        builder.Property(m => m.Secretary).HasMaxLength(CouncilMinutesRecord.NameMaxLength);
        builder.Property(m => m.Present).HasMaxLength(CouncilMinutesRecord.NamesMaxLength);
        builder.Property(m => m.Absent).HasMaxLength(CouncilMinutesRecord.NamesMaxLength);
        builder.Property(m => m.Recused).HasMaxLength(CouncilMinutesRecord.NamesMaxLength);
        builder
            .HasOne<RoundGroup>()
            .WithMany()
            .HasForeignKey(m => new { m.AuthorityId, m.RoundGroupId })
            .HasPrincipalKey(g => new { g.AuthorityId, g.Id })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
