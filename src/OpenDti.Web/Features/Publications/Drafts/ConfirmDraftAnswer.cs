using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Publications.Drafts;

/// <summary>A leader confirms what a specialist prepared to a line of the draft, as shown, or gives it back with words; never what they typed themselves.</summary>
public sealed class ConfirmDraftAnswer(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        DraftAnswerConfirmed confirmed,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<DraftAnswerConfirmed>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var row = await DraftAnswer.FindAsync(work.Db, dossierId, confirmed.Draft, confirmed.Indicator, cancellation);
                if (RefusalOf(dossier, row, confirmed.Draft, confirmed.VersionShown, request.ReceivedAt) is { } refusal)
                {
                    return refusal;
                }

                var preparedBy = row!.PreparedBy;
                if (await work.Db.Accounts.AnyAsync(a => a.Id == preparedBy && a.PersonId == personId, cancellation))
                {
                    return new Refusal("draft.own-words");
                }

                row.Apply(confirmed, dossier.Version + 1, request.ReceivedAt);
                await DraftAnswerNotices.TellGivenAsync(work, dossier, row);
                return confirmed;
            },
            cancellation
        );

    public Task<Result<long>> GiveBackAsync(
        WriteRequest request,
        Guid dossierId,
        DraftAnswerGivenBack givenBack,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<DraftAnswerGivenBack>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var row = await DraftAnswer.FindAsync(work.Db, dossierId, givenBack.Draft, givenBack.Indicator, cancellation);
                if (RefusalOf(dossier, row, givenBack.Draft, givenBack.VersionShown, request.ReceivedAt) is { } refusal)
                {
                    return refusal;
                }

                if (givenBack.Words.Length is 0 or > DraftAnswer.WordsMaxLength)
                {
                    return new Refusal("draft.given-back-without-words", $"{DraftAnswer.WordsMaxLength}");
                }

                row!.Apply(givenBack);
                await DraftAnswerNotices.TellGivenBackAsync(work, dossier, givenBack.Words);
                return givenBack;
            },
            cancellation
        );

    private static Refusal? RefusalOf(Dossier dossier, DraftAnswer? row, Guid draft, long versionShown, DateTimeOffset at) =>
        AnswerDraft.RefusalOf(dossier.RoundGroup!, draft, at) is { } refusal ? refusal
        : row is not { IsPrepared: true } ? new Refusal("draft.nothing-prepared")
        : row.PreparedVersion != versionShown ? new Refusal("dossier.changed-since-shown")
        : null;
}
