using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Drafts;

/// <summary>A unit answers its draft result, on one line or on the whole, until its time is over; what it said before on that line is replaced.</summary>
public sealed class AnswerDraft(Writes writes, SetLibrary sets)
{
    public Task<Result<long>> RunAsync(WriteRequest request, Guid dossierId, DraftAnswered answer, CancellationToken cancellation) =>
        writes.ChangeAsync<DraftAnswered>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var group = dossier.RoundGroup!;
                var set = await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation);
                if (RefusalOf(group, answer, set.Set, request.ReceivedAt) is { } refusal)
                {
                    return refusal;
                }

                var row = await work.Db.DraftAnswers.SingleOrDefaultAsync(
                    a => a.DossierId == dossierId && a.DraftId == answer.Draft && a.Indicator == answer.Indicator,
                    cancellation
                );
                if (row is null)
                {
                    row = new DraftAnswer
                    {
                        AuthorityId = dossier.AuthorityId,
                        DossierId = dossierId,
                        DraftId = answer.Draft,
                        Indicator = answer.Indicator,
                    };
                    work.Db.DraftAnswers.Add(row);
                }

                row.Apply(answer, dossier.Version + 1, request.ReceivedAt);
                if (!answer.Agrees)
                {
                    var unit = (await work.Db.Units.FindAsync([dossier.UnitId], cancellation))!.Name;
                    var message = new NoticeMessage(
                        "draft.was-answered",
                        PublicationPaths.GroupDraft(group.Id),
                        unit,
                        DossierNotices.Said(group.Round!.Year)
                    );
                    await work.NotifyAsync(Recipients.OfAuthority(Role.AuthorityAdministrator), message);
                }

                return answer;
            },
            cancellation
        );

    private static Refusal? RefusalOf(RoundGroup group, DraftAnswered answer, CompiledSet set, DateTimeOffset at) =>
        group is not { DraftId: { } draft, DraftAnswersUntil: { } until } ? new Refusal("draft.none")
        : draft != answer.Draft ? new Refusal("draft.changed-since-shown")
        : at >= until || group.ApprovalId is not null ? new Refusal("draft.answers-over", HanoiTime.DateOf(until.AddMilliseconds(-1)))
        : answer.Indicator.Length > 0 && set.FindIndicator(new IndicatorId(answer.Indicator)) is null ? new Refusal("draft.unknown-line")
        : answer.Words.Length > DraftAnswer.WordsMaxLength || (!answer.Agrees && answer.Words.Length == 0)
            ? new Refusal("draft.answer-without-words", $"{DraftAnswer.WordsMaxLength}")
        : null;
}
