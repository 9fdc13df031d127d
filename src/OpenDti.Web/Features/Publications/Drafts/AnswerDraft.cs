using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Drafts;

/// <summary>
/// A unit answers its draft result, on one line or on the whole, until its time is over; what it said before on that line is replaced. A leader's
/// answer goes at once, a specialist's waits for one.
/// </summary>
public sealed class AnswerDraft(Writes writes, SetLibrary sets)
{
    public Task<Result<long>> RunAsync(WriteRequest request, Guid dossierId, DraftAnswered answer, CancellationToken cancellation) =>
        writes.ChangeAsync<DraftAnswered>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                if (await RefusalOfAsync(work, dossier, answer, cancellation) is { } refusal)
                {
                    return refusal;
                }

                var row = await RowAsync(work, dossier, answer.Draft, answer.Indicator, cancellation);
                row.Apply(answer, dossier.Version + 1, request.ReceivedAt);
                await DraftAnswerNotices.TellGivenAsync(work, dossier, row);
                return answer;
            },
            cancellation
        );

    public Task<Result<long>> PrepareAsync(
        WriteRequest request,
        Guid dossierId,
        DraftAnswerPrepared prepared,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<DraftAnswerPrepared>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var answer = new DraftAnswered(prepared.Draft, prepared.Indicator, prepared.Agrees, prepared.Words);
                if (await RefusalOfAsync(work, dossier, answer, cancellation) is { } refusal)
                {
                    return refusal;
                }

                var row = await RowAsync(work, dossier, prepared.Draft, prepared.Indicator, cancellation);
                row.Apply(prepared, dossier.Version + 1, request.AccountId);
                await DraftAnswerNotices.TellPreparedAsync(work, dossier, prepared.Words);
                return prepared;
            },
            cancellation
        );

    /// <summary>Why nothing can be said to this draft at this instant; the time counts for what a leader says or confirms.</summary>
    public static Refusal? RefusalOf(RoundGroup group, Guid draft, DateTimeOffset at) =>
        group is not { DraftId: { } current, DraftAnswersUntil: { } until } ? new Refusal("draft.none")
        : current != draft ? new Refusal("draft.changed-since-shown")
        : at >= until || group.ApprovalId is not null ? new Refusal("draft.answers-over", HanoiTime.LastDateOf(until))
        : null;

    private async Task<Refusal?> RefusalOfAsync(Work work, Dossier dossier, DraftAnswered answer, CancellationToken cancellation)
    {
        var group = dossier.RoundGroup!;
        var set = (await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation)).Set;
        return RefusalOf(group, answer.Draft, work.Request.ReceivedAt) is { } refusal ? refusal
            : answer.Indicator.Length > 0 && set.FindIndicator(new IndicatorId(answer.Indicator)) is null
                ? new Refusal("draft.unknown-line")
            : answer.Words.Length > DraftAnswer.WordsMaxLength || (!answer.Agrees && answer.Words.Length == 0)
                ? new Refusal("draft.answer-without-words", $"{DraftAnswer.WordsMaxLength}")
            : null;
    }

    private static async Task<DraftAnswer> RowAsync(
        Work work,
        Dossier dossier,
        Guid draft,
        string indicator,
        CancellationToken cancellation
    )
    {
        var row = await DraftAnswer.FindAsync(work.Db, dossier.Id, draft, indicator, cancellation);
        if (row is null)
        {
            row = new DraftAnswer
            {
                AuthorityId = dossier.AuthorityId,
                DossierId = dossier.Id,
                DraftId = draft,
                Indicator = indicator,
            };
            work.Db.DraftAnswers.Add(row);
        }

        return row;
    }
}
