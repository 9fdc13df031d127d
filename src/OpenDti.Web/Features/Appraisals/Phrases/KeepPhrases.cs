using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Appraisals.Phrases;

/// <summary>Puts phrases into the book and takes them out.</summary>
public sealed class KeepPhrases(Writes writes)
{
    public Task<Result<Guid>> KeepAsync(WriteRequest request, Guid? owner, string words, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (words.Length is 0 or > Phrase.WordsMaxLength)
                {
                    return new Refusal("phrase.words", $"{Phrase.WordsMaxLength}");
                }

                var kept = new PhraseKept(Guid.CreateVersion7(), owner, words);
                await work.RecordAsync(AuthorityRegister.Stream, kept);
                work.Db.Phrases.Add(kept.ToPhrase(request.AuthorityId));
                return kept.Phrase;
            },
            cancellation
        );

    /// <summary>One's own; one for all only by who may keep those.</summary>
    public Task<Result<Guid>> DropAsync(WriteRequest request, Guid phraseId, bool mayDropShared, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var phrase = await work.Db.Phrases.SingleOrDefaultAsync(p => p.Id == phraseId, cancellation);
                if (phrase is null || (phrase.AccountId is { } owner ? owner != request.AccountId : !mayDropShared))
                {
                    return new Refusal("phrase.not-yours");
                }

                await work.RecordAsync(AuthorityRegister.Stream, new PhraseDropped(phraseId));
                work.Db.Phrases.Remove(phrase);
                return phraseId;
            },
            cancellation
        );
}
