using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

public enum ReviewState
{
    /// <summary>Returned with a note, not yet taken up.</summary>
    Open,

    /// <summary>The figures were saved again after the note.</summary>
    Answered,

    /// <summary>Accepted with the dossier.</summary>
    Settled,
}

/// <summary>A criterion that was returned to the unit, with the reason its author reads.</summary>
public sealed class Review : IAuthorityOwned
{
    public const int NoteMaxLength = 1000;

    public required Guid AuthorityId { get; init; }
    public required Guid DossierId { get; init; }
    public required string Indicator { get; init; }
    public ReviewState State { get; private set; }
    public string Note { get; private set; } = "";
    public int RoundNo { get; private set; }

    /// <summary>The dossier's version at which it was returned.</summary>
    public long Version { get; private set; }

    public static Review Of(Dossier dossier, string indicator) =>
        new()
        {
            AuthorityId = dossier.AuthorityId,
            DossierId = dossier.Id,
            Indicator = indicator,
        };

    public Review Copy() => (Review)MemberwiseClone();

    public void Open(string note, long version) => (State, Note, RoundNo, Version) = (ReviewState.Open, note, RoundNo + 1, version);

    public void Answer()
    {
        if (State == ReviewState.Open)
        {
            State = ReviewState.Answered;
        }
    }

    public void Settle() => State = ReviewState.Settled;
}

public sealed class ReviewConfiguration : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.ToTable("reviews");
        builder.HasKey(r => new
        {
            r.AuthorityId,
            r.DossierId,
            r.Indicator,
        });
        builder.Property(r => r.Indicator).HasMaxLength(Dossiers.Answer.InputMaxLength);
        builder.Property(r => r.Note).HasMaxLength(Review.NoteMaxLength);
    }
}
