using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What a unit says against a monitored figure, in words: the figure itself stays the source's.</summary>
public sealed class Contest : IAuthorityOwned
{
    public const int WordsMaxLength = 1000;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Input { get; init; }
    public string Words { get; private set; } = "";
    public Guid AccountId { get; private set; }
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The dossier's version that it came with; a figure measured later was not contested by it.</summary>
    public long Version { get; private set; }

    public static Contest Of(Dossier dossier, string input) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Input = input,
        };

    public Contest Copy() => (Contest)MemberwiseClone();

    public void Take(string words, long version, Guid account, DateTimeOffset receivedAt) =>
        (Words, Version, AccountId, ReceivedAt) = (words, version, account, receivedAt);
}

public sealed class ContestConfiguration : IEntityTypeConfiguration<Contest>
{
    public void Configure(EntityTypeBuilder<Contest> builder)
    {
        builder.ToTable("monitored_contests");
        builder.HasKey(c => new
        {
            c.AuthorityId,
            c.DossierId,
            c.Input,
        });
        builder.Property(c => c.Input).HasMaxLength(Answer.InputMaxLength);
        builder.Property(c => c.Words).HasMaxLength(Contest.WordsMaxLength);
    }
}
