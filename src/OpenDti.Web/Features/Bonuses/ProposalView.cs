using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Bonuses;

/// <summary>One proposal as people read it, with the points that its item brings by itself.</summary>
public sealed record ProposalView(Guid Dossier, string UnitName, BonusProposal Proposal, string Item, Points? Asked, bool IsInScheme)
{
    public Guid Id => Proposal.Id;

    public static ProposalView Of(DossierReading reading, BonusProposal proposal, Language language)
    {
        var item = reading.Bonus?.Items.FirstOrDefault(known => known.Id == proposal.Item && known.IsFor(reading.Set.Set.UnitKind));
        return new ProposalView(
            reading.Dossier.Id,
            reading.Unit.Name,
            proposal,
            item?.Name.In(language) ?? proposal.Item,
            item?.For(proposal.Count),
            item is not null
        );
    }
}
