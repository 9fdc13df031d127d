using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What a unit says: in words, with the figure that it holds for right and the document that proves it, where it names them.</summary>
public sealed record ContestSaid(string Words, string? Proposed = null, string? Document = null);

/// <summary>What a unit says against a monitored figure: the figure itself stays the source's, an appraiser decides.</summary>
public sealed class Contest : IAuthorityOwned
{
    public const int WordsMaxLength = 1000;
    public const int DocumentMaxLength = 500;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Input { get; init; }
    public string Words { get; private set; } = "";
    public Guid AccountId { get; private set; }
    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The dossier's version that it came with; a figure measured later was not contested by it.</summary>
    public long Version { get; private set; }

    /// <summary>The figure that the unit holds for right, as canonical text.</summary>
    public string? Proposed { get; private set; }

    public string? Document { get; private set; }

    /// <summary>The version with which an appraiser decided about it, or with which another figure came in; null while it waits.</summary>
    public long? SettledVersion { get; private set; }

    public bool IsOpen => SettledVersion is null;

    public static Contest Of(Dossier dossier, string input) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Input = input,
        };

    public Contest Copy() => (Contest)MemberwiseClone();

    public void Take(ContestSaid said, long version, Guid account, DateTimeOffset receivedAt)
    {
        (Words, Proposed, Document) = (said.Words, said.Proposed, said.Document);
        (Version, AccountId, ReceivedAt, SettledVersion) = (version, account, receivedAt, null);
    }

    public void Settle(long version) => SettledVersion = version;
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
        builder.Property(c => c.Proposed).HasMaxLength(Answer.ValueMaxLength);
        builder.Property(c => c.Document).HasMaxLength(Contest.DocumentMaxLength);
        builder.Ignore(c => c.IsOpen);
    }
}
