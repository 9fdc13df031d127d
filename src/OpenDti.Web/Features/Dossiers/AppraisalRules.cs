using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What a decision about a criterion has to bring with it, and why one is not taken now.</summary>
public static class AppraisalRules
{
    private const int MostDaysToCorrect = 60;

    /// <summary>What is wanting to a decision, whoever takes it.</summary>
    public static Refusal? RefusalOf(AppraisalDecision decision, IReadOnlyCollection<InputId> inputs, DateTimeOffset receivedAt) =>
        decision.Words.Length > Appraisal.WordsMaxLength
            ? new Refusal(
                "appraisal.words-too-long",
                decision.Words.Length.ToString(CultureInfo.InvariantCulture),
                Appraisal.WordsMaxLength.ToString(CultureInfo.InvariantCulture)
            )
            : decision.Act switch
            {
                CriterionAct.ChangeValue when decision.Values.Count == 0 => new Refusal("appraisal.no-value"),
                CriterionAct.ChangeValue or CriterionAct.AwardPoints when decision.Reason is null => new Refusal("appraisal.no-reason"),
                CriterionAct.AwardPoints when decision.Points is null => new Refusal("appraisal.no-points"),
                CriterionAct.Exempt when inputs.Count == 0 => new Refusal("appraisal.nothing-to-exempt"),
                CriterionAct.Return when decision.Until is null => new Refusal("appraisal.no-day"),
                CriterionAct.Return when decision.Until <= receivedAt || decision.Until > receivedAt.AddDays(MostDaysToCorrect) =>
                    new Refusal("appraisal.day-outside", HanoiTime.DateOf(receivedAt.AddDays(MostDaysToCorrect))),
                CriterionAct.Accept or CriterionAct.Keep => null,
                _ when NeedsWords(decision) && string.IsNullOrWhiteSpace(decision.Words) => new Refusal("appraisal.without-words"),
                _ => null,
            };

    /// <summary>Why a body cannot decide in a state.</summary>
    public static Refusal RefusalIn(CriterionState state, CriterionActor actor) =>
        (state, actor) switch
        {
            (CriterionState.Returned or CriterionState.Unconfirmed, _) => new Refusal("appraisal.with-unit"),
            (_, CriterionActor.SecondAppraiser) => new Refusal("appraisal.first-not-decided"),
            _ => new Refusal("appraisal.second-decided"),
        };

    // A code says enough where the paper is what is wrong; the unit can do nothing with "other" or with a bare return.
    private static bool NeedsWords(AppraisalDecision decision) =>
        decision.Act is CriterionAct.Return or CriterionAct.Exempt
        || decision.Reason is AppraisalReason.Other or AppraisalReason.PartAccepted or AppraisalReason.NotVerifiable;
}
