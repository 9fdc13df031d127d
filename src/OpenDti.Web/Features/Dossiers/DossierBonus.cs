using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>The unit's bonus ledger: what was proposed outside the maximum, and what came of it.</summary>
public sealed partial class Dossier
{
    private List<BonusProposal> _bonusProposals = [];

    public IReadOnlyList<BonusProposal> BonusProposals => _bonusProposals;

    public BonusProposal? ProposalOf(Guid id) => _bonusProposals.Find(p => p.Id == id);

    /// <summary>What was accepted, as the scheme counts it.</summary>
    public IReadOnlyList<BonusClaim> AcceptedBonus() => [.. _bonusProposals.Select(p => p.Claim).Where(claim => claim.Count > 0)];

    /// <summary>Why the unit can propose nothing at this instant; null where it can. What its leader has confirmed is not added to.</summary>
    public Refusal? RefusalToProposeBonus(RoundGroup group, DateTimeOffset receivedAt) =>
        group.Bonus is null
            ? new Refusal("bonus.no-scheme")
            : StageIn(group, receivedAt) switch
            {
                RoundGroupStage.Draft => RefusalToEnter(group, receivedAt),
                RoundGroupStage.Open when State == DossierState.Confirmed => new Refusal("bonus.confirmed"),
                RoundGroupStage.Open => null,
                _ => new Refusal("bonus.after-deadline", HanoiTime.MinuteOf(DeadlineIn(group)), HanoiTime.DateOf(DeadlineIn(group))),
            };

    /// <summary>Why the agency can propose nothing for a unit at this instant: it may until the results are approved.</summary>
    public Refusal? RefusalToProposeBonusForUnit(RoundGroup group, DateTimeOffset receivedAt) =>
        group.Bonus is null
            ? new Refusal("bonus.no-scheme")
            : StageIn(group, receivedAt) switch
            {
                RoundGroupStage.Draft => RefusalToEnter(group, receivedAt),
                var stage => RefusalOnceApproved(stage),
            };

    /// <summary>Whether a proposal can be taken up: what it names is in the scheme, for this kind of unit, and not proposed on the same document already.</summary>
    public Result<BonusProposed> Propose(BonusProposed proposed, BonusScheme scheme, string unitKind) =>
        proposed.Count < 1 ? new Refusal("bonus.no-count")
        : scheme.Misfit(new BonusClaim(proposed.Item, proposed.Count), unitKind) is { } misfit ? misfit
        : _bonusProposals.Exists(p =>
            p.WithdrawnAt is null
            && p.Item == proposed.Item
            && p.DocumentDate == proposed.Document.Date
            && string.Equals(p.DocumentNumber, proposed.Document.Number, StringComparison.OrdinalIgnoreCase)
        )
            ? new Refusal("bonus.already-proposed", proposed.Document.Number)
        : proposed;

    /// <summary>Who proposed takes back: the unit what came from it, the agency what came from there; until it is decided.</summary>
    public Result<BonusWithdrawn> WithdrawBonus(Guid id, bool isForUnit, RoundGroup group, DateTimeOffset receivedAt) =>
        ProposalOf(id) is not { } proposal ? new Refusal("bonus.not-found")
        : proposal.IsByAgency == isForUnit ? new Refusal("bonus.of-another")
        : proposal.State != BonusState.Waiting ? new Refusal("bonus.not-waiting")
        : RefusalOnceApproved(StageIn(group, receivedAt)) is { } refusal ? refusal
        : new BonusWithdrawn(id);

    /// <summary>
    /// Decides about a proposal as it was shown, once the data are locked and until the results are approved. What was decided may be decided
    /// anew until then; what the council decided only by the council.
    /// </summary>
    public Result<BonusDecided> DecideBonus(Guid id, long versionShown, int? accepted, string words, RoundGroupStage stage)
    {
        if (ProposalOf(id) is not { } proposal)
        {
            return new Refusal("bonus.not-found");
        }

        if (RefusalToDecideBonus(stage) is { } refusal)
        {
            return refusal;
        }

        var by = stage == RoundGroupStage.Council ? BonusBody.Council : BonusBody.Agency;
        return proposal.WithdrawnAt is not null ? new Refusal("bonus.was-withdrawn")
            : proposal is { By: BonusBody.Council } && by == BonusBody.Agency ? new Refusal("bonus.council-decided")
            : proposal.Version != versionShown ? new Refusal("bonus.changed-since-shown")
            : accepted is null || accepted < 0 || accepted > proposal.Count ? new Refusal("bonus.accepted-outside", $"{proposal.Count}")
            : string.IsNullOrWhiteSpace(words) && accepted < proposal.Count ? new Refusal("bonus.without-words")
            : words.Length > BonusProposal.WordsMaxLength
                ? new Refusal("bonus.words-too-long", $"{words.Length}", $"{BonusProposal.WordsMaxLength}")
            : new BonusDecided(id, accepted.Value, by, words);
    }

    /// <summary>Why nobody decides about a bonus in a stage of the group; null where somebody may.</summary>
    public static Refusal? RefusalToDecideBonus(RoundGroupStage stage) =>
        RefusalOnceApproved(stage) is { } refusal ? refusal
        : RoundGroupMoves.Allows(stage, RoundGroupAct.DecideBonus) ? null
        : new Refusal("bonus.not-locked");

    /// <summary>What is approved or released is not added to.</summary>
    public static Refusal? RefusalOnceApproved(RoundGroupStage stage) =>
        stage switch
        {
            RoundGroupStage.Approved => new Refusal("bonus.approved"),
            RoundGroupStage.Released => new Refusal("bonus.released"),
            _ => null,
        };

    private void ApplyBonus(BonusFact fact, long seq, DateTimeOffset receivedAt)
    {
        switch (fact)
        {
            case BonusProposed proposed:
                _bonusProposals.Add(BonusProposal.Of(this, proposed, seq, receivedAt));
                break;
            case BonusWithdrawn:
                ProposalOf(fact.Proposal)!.Withdraw(seq, receivedAt);
                break;
            case BonusDecided decided:
                ProposalOf(fact.Proposal)!.Take(decided, seq, receivedAt);
                break;
        }
    }
}
