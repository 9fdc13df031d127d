using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Appraisals.Decide;

/// <summary>An appraiser decides about one criterion of one unit, on the strength of the version shown.</summary>
public sealed class DecideCriterion(Writes writes, SetLibrary sets)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Viewer viewer,
        Guid dossierId,
        AppraisalDecision decision,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var asked = new RightsAsked(dossier.RoundGroupId, decision.Indicator, decision.Level, decision.Act, [dossier]);
                var leave = await AppraisalLeave.OfAsync(work.Db, viewer, [dossier.RoundGroupId], request.ReceivedAt, cancellation);
                if (leave.RefusalOf(asked) is { } refusal)
                {
                    return refusal;
                }

                var set = (await sets.OpenAsync(dossier.AuthorityId, dossier.RoundGroup!.StoredSetId, cancellation)).Set;
                var seen = decision with { AnswersContests = !leave.IsBlindTo(dossier, decision.Indicator, decision.Level) };
                return Decide(dossier, await seen.WithTakenOffAsync(work.Db, dossier, cancellation), set, request.ReceivedAt);
            },
            cancellation
        );

    private static Result<CriterionAppraised> Decide(Dossier dossier, AppraisalDecision decision, CompiledSet set, DateTimeOffset at)
    {
        if (set.FindIndicator(decision.Indicator) is not Criterion criterion)
        {
            return new Refusal("appraisal.not-given");
        }

        if (decision is { Act: CriterionAct.AwardPoints, Points: { } points })
        {
            var reason = AppraisalReasonTexts.Said(decision.Reason, decision.Words, Language.Vi);
            if (new PointDecision(decision.Indicator, points, reason.Length == 0 ? "–" : reason).Misfit(set) is { } misfit)
            {
                return misfit;
            }
        }

        return dossier.Appraise(decision, [.. criterion.Rule.Inputs], dossier.RoundGroup!, at);
    }
}
