using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Explanations.Thread;

/// <summary>What came of an explanation, by the version of the dossier that was shown.</summary>
public sealed record Conclusion(
    IndicatorId Indicator,
    int RoundNo,
    long VersionShown,
    AppraisalLevel Level,
    ExplanationOutcome Outcome,
    string Words
);

/// <summary>
/// An appraiser decides about an explanation. Accepting one that proposes figures takes them into the appraisal in the same write; accepting one
/// that proposes none accepts what was declared; upholding leaves the appraisal as it is.
/// </summary>
public sealed class DecideExplanation(Writes writes, SetLibrary sets)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Viewer viewer,
        Guid dossierId,
        Conclusion conclusion,
        CancellationToken cancellation
    ) =>
        writes.ChangeAllAsync(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var asked = new RightsAsked(
                    dossier.RoundGroupId,
                    conclusion.Indicator,
                    conclusion.Level,
                    conclusion.Outcome == ExplanationOutcome.Accepted ? ActOf(dossier, conclusion.Indicator) : CriterionAct.Return,
                    [dossier]
                );
                var leave = await AppraisalLeave.OfAsync(work.Db, viewer, [dossier.RoundGroupId], request.ReceivedAt, cancellation);
                if (leave.RefusalOf(asked) is { } refusal)
                {
                    return refusal;
                }

                if (leave.IsBlindTo(dossier, conclusion.Indicator, conclusion.Level))
                {
                    return new Refusal("appraisal.blind");
                }

                var set = (await sets.OpenAsync(dossier.AuthorityId, dossier.RoundGroup!.StoredSetId, cancellation)).Set;
                var decision = await DecisionOf(dossier, conclusion).WithTakenOffAsync(work.Db, dossier, cancellation);
                return Facts(dossier, conclusion, decision, set, request.ReceivedAt);
            },
            cancellation
        );

    private static Result<List<DossierFact>> Facts(
        Dossier dossier,
        Conclusion conclusion,
        AppraisalDecision decision,
        CompiledSet set,
        DateTimeOffset at
    )
    {
        var decided = dossier.DecideExplanation(
            conclusion.Indicator,
            conclusion.RoundNo,
            conclusion.VersionShown,
            conclusion.Outcome,
            conclusion.Words,
            dossier.RoundGroup!,
            at
        );
        if (!decided.TryGet(out var fact, out var refusal))
        {
            return refusal;
        }

        if (conclusion.Outcome == ExplanationOutcome.Upheld)
        {
            return new List<DossierFact> { fact };
        }

        if (set.FindIndicator(conclusion.Indicator) is not Criterion criterion)
        {
            return new Refusal("explanation.not-asked");
        }

        return dossier.Appraise(decision, [.. criterion.Rule.Inputs], dossier.RoundGroup!, at).TryGet(out var appraised, out var wrong)
            ? new List<DossierFact> { fact, appraised }
            : wrong;
    }

    private static AppraisalDecision DecisionOf(Dossier dossier, Conclusion conclusion)
    {
        var proposed = dossier.LatestExplanationOf(conclusion.Indicator)?.Proposed ?? [];
        var act = ActOf(dossier, conclusion.Indicator);
        return new AppraisalDecision(conclusion.Indicator, conclusion.Level, act, conclusion.VersionShown)
        {
            // What the unit says against monitored figures does not stand on this page.
            AnswersContests = false,
            Values = proposed,
            Reason = proposed.Count > 0 ? AppraisalReason.Other : null,
            Words = proposed.Count > 0 ? Shortened(conclusion.Words) : "",
        };
    }

    /// <summary>What accepting an explanation does in the appraisal.</summary>
    private static CriterionAct ActOf(Dossier dossier, IndicatorId indicator) =>
        dossier.LatestExplanationOf(indicator) is { Proposed.Count: > 0 } ? CriterionAct.ChangeValue : CriterionAct.Accept;

    private static string Shortened(string words) =>
        words.Length <= Appraisal.WordsMaxLength ? words : words[..(Appraisal.WordsMaxLength - 1)] + "…";
}
