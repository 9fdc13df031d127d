using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Audit;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>Câu mẫu: words for the reasons of decisions, of one appraiser's own or for all of the authority's.</summary>
public sealed class Phrase : IAuthorityOwned
{
    public const int WordsMaxLength = 300;

    public required Guid Id { get; init; }
    public required Guid AuthorityId { get; init; }

    /// <summary>Whose own it is; null for a phrase of all.</summary>
    public Guid? AccountId { get; init; }
    public required string Words { get; init; }
}

/// <summary>A phrase was kept for later.</summary>
[AuditKind("appraisal.phrase-kept")]
public sealed record PhraseKept(Guid Phrase, Guid? Owner, string Words) : AuditFact
{
    public Phrase ToPhrase(Guid authorityId) =>
        new()
        {
            Id = Phrase,
            AuthorityId = authorityId,
            AccountId = Owner,
            Words = Words,
        };
}

/// <summary>A phrase was taken out of the book; reasons that were made with it stay as they are.</summary>
[AuditKind("appraisal.phrase-dropped")]
public sealed record PhraseDropped(Guid Phrase) : AuditFact;

/// <summary>The phrases that a person may use.</summary>
public sealed class PhraseBook(Databases databases)
{
    /// <summary>Everybody's, then the person's own, as they were kept.</summary>
    public async Task<IReadOnlyList<Phrase>> ForAsync(Guid authority, Guid account, CancellationToken cancellation)
    {
        await using var db = databases.Open(authority);
        var phrases = await db.Phrases.AsNoTracking().Where(p => p.AccountId == null || p.AccountId == account).ToListAsync(cancellation);
        return [.. phrases.OrderBy(p => p.AccountId is not null).ThenBy(p => p.Id)];
    }
}

public sealed class PhraseConfiguration : IEntityTypeConfiguration<Phrase>
{
    public void Configure(EntityTypeBuilder<Phrase> builder)
    {
        builder.ToTable("appraisal_phrases");
        builder.Property(p => p.Words).HasMaxLength(Phrase.WordsMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Authority>().WithMany().HasForeignKey(p => p.AuthorityId).OnDelete(DeleteBehavior.Restrict);
    }
}
