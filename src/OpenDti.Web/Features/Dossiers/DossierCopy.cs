namespace OpenDti.Web.Features.Dossiers;

/// <summary>Dossiers that are kept in memory by their version share what they hold, and move on without changing each other.</summary>
public sealed partial class Dossier
{
    /// <summary>The dossier as it is after one more fact; this one stays as it was.</summary>
    public Dossier After(DossierFact fact, long seq, Guid account, DateTimeOffset receivedAt)
    {
        var after = (Dossier)MemberwiseClone();
        after._answers = [.. _answers.Select(answer => answer.Copy())];
        after._reviews = [.. _reviews.Select(review => review.Copy())];
        after._appraisals = [.. _appraisals.Select(appraisal => appraisal.Copy())];
        after._pointAwards = [.. _pointAwards.Select(award => award.Copy())];
        after._explanations = [.. _explanations.Select(explanation => explanation.Copy())];
        after._contests = [.. _contests.Select(contest => contest.Copy())];
        after._evidence = [.. _evidence.Select(use => use.Copy())];
        after.Apply(fact, seq, account, receivedAt);
        return after;
    }

    /// <summary>Takes what a dossier of the same version holds, which was read before, for this one's own.</summary>
    public void HoldAs(Dossier sameVersion)
    {
        (_answers, _reviews) = (sameVersion._answers, sameVersion._reviews);
        (_appraisals, _pointAwards, _explanations) = (sameVersion._appraisals, sameVersion._pointAwards, sameVersion._explanations);
        (_evidence, _contests) = (sameVersion._evidence, sameVersion._contests);
    }
}
