namespace OpenDti.Web.Features.Dossiers;

/// <summary>The part of a dossier that lets readings be kept by its version.</summary>
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
        after._bonusProposals = [.. _bonusProposals.Select(proposal => proposal.Copy())];
        after._councilRulings = [.. _councilRulings.Select(ruling => ruling.Copy())];
        after._councilItems = [.. _councilItems.Select(item => item.Copy())];
        after._contests = [.. _contests.Select(contest => contest.Copy())];
        after._evidence = [.. _evidence.Select(use => use.Copy())];
        after.Apply(fact, seq, account, receivedAt);
        return after;
    }

    /// <summary>Takes what the same version holds, which was read before, for this one's own.</summary>
    public void HoldAs(Dossier sameVersion)
    {
        (_answers, _reviews) = (sameVersion._answers, sameVersion._reviews);
        (_appraisals, _pointAwards, _explanations) = (sameVersion._appraisals, sameVersion._pointAwards, sameVersion._explanations);
        (_bonusProposals, _councilRulings, _councilItems) = (
            sameVersion._bonusProposals,
            sameVersion._councilRulings,
            sameVersion._councilItems
        );
        (_evidence, _contests) = (sameVersion._evidence, sameVersion._contests);
    }
}
