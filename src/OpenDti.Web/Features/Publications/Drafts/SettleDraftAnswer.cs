using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Publications.Drafts;

/// <summary>The agency settles what a unit said, with words that the unit reads; nobody settles what their own unit said.</summary>
public sealed class SettleDraftAnswer(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        DraftAnswerSettled settled,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<DraftAnswerSettled>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (ownUnits.Contains(dossier.UnitId))
                {
                    return new Refusal("draft.own-unit");
                }

                if (dossier.RoundGroup is not { ApprovalId: null, ReleasedAt: null })
                {
                    return new Refusal("draft.approved");
                }

                var answer = await work.Db.DraftAnswers.SingleOrDefaultAsync(
                    a => a.DossierId == dossierId && a.DraftId == settled.Draft && a.Indicator == settled.Indicator,
                    cancellation
                );
                if (answer is not { IsOpen: true })
                {
                    return new Refusal("draft.nothing-to-settle");
                }

                if (settled.Words.Length is 0 or > DraftAnswer.WordsMaxLength)
                {
                    return new Refusal("draft.settled-without-words", $"{DraftAnswer.WordsMaxLength}");
                }

                answer.Apply(settled, request.ReceivedAt);
                var message = new NoticeMessage(
                    "draft.answer-was-settled",
                    DossierPaths.Draft(dossierId),
                    DossierNotices.Said(dossier.RoundGroup.Round!.Year),
                    settled.Words
                );
                await work.NotifyAsync(Recipients.OfUnit(dossier.UnitId, Role.Specialist, Role.Leader), message);
                return settled;
            },
            cancellation
        );
}
