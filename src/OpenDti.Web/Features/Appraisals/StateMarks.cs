using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>The mark beside the word of a state.</summary>
public static class StateMarks
{
    public static string Of(CriterionState state) =>
        state switch
        {
            CriterionState.Decided or CriterionState.Reviewed => "ok",
            CriterionState.Corrected or CriterionState.Overdue => "at",
            _ => "no",
        };
}
