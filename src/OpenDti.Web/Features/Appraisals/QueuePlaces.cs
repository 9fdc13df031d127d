using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Appraisals;

/// <summary>With whom one criterion of one unit lies, as an appraiser sees it.</summary>
public enum QueuePlace
{
    Waiting,
    WithUnit,
    WithOthers,
    Decided,
}

public static class QueuePlaces
{
    /// <summary>What a unit contests waits again for those who may decide about it, decided or not.</summary>
    public static QueuePlace Of(Dossier dossier, Criterion criterion, AppraisalRights mine, DateTimeOffset now)
    {
        var state = dossier.StateOf(criterion.Id, now);
        var level = mine.ScopeFor(criterion.Id, dossier.UnitId, state)?.Level ?? AppraisalLevel.First;
        var isContested = dossier.HasOpenContestOf(criterion);
        return state switch
        {
            CriterionState.Returned or CriterionState.Unconfirmed => QueuePlace.WithUnit,
            CriterionState.Decided => isContested || level == AppraisalLevel.Second ? QueuePlace.Waiting : QueuePlace.Decided,
            CriterionState.Reviewed => isContested && level == AppraisalLevel.Second ? QueuePlace.Waiting : QueuePlace.Decided,
            _ => level == AppraisalLevel.Second ? QueuePlace.WithOthers : QueuePlace.Waiting,
        };
    }
}
