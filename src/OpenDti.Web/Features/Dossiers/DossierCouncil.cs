using OpenDti.Scoring;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>What the council decides about a dossier, in a track of its own that comes before every other.</summary>
public sealed partial class Dossier
{
    private List<CouncilRuling> _councilRulings = [];
    private List<CouncilItem> _councilItems = [];

    public IReadOnlyList<CouncilRuling> CouncilRulings => _councilRulings;

    public IReadOnlyList<CouncilItem> CouncilItems => _councilItems;

    /// <summary>The decision in force on a line; on the class where the line is empty.</summary>
    public CouncilRuling? RulingOn(string indicator) => _councilRulings.Find(r => r.IsInForce && r.Indicator == indicator);

    /// <summary>The class that the council gave; null where the computed one counts.</summary>
    public ClassDecision? CouncilClass => RulingOn("") is { ClassId: { } band } ruling ? new ClassDecision(band, ruling.Words) : null;

    /// <summary>What the decision amounts to, or why it is refused: only while the council sits, with a reason, once on each line.</summary>
    public Result<CouncilDecided> DecideInCouncil(CouncilDecided decided, CompiledSet set, RoundGroupStage stage)
    {
        if (RefusalToDecideInCouncil(stage) is { } refusal)
        {
            return refusal;
        }

        return decided.VersionShown != Version ? new Refusal("council.changed-since-shown")
            : RulingOn(decided.Indicator) is not null ? new Refusal("council.already-decided")
            : RefusalOfCouncilWords(decided.Words) is { } wordless ? wordless
            : RefusalOf(decided, set) is { } wrong ? wrong
            : decided;
    }

    /// <summary>Why the council decides nothing in a stage of the group; null where it may.</summary>
    public static Refusal? RefusalToDecideInCouncil(RoundGroupStage stage) =>
        RoundGroupMoves.Allows(stage, RoundGroupAct.DecideInCouncil) ? null
        : stage >= RoundGroupStage.Approved ? new Refusal("council.approved")
        : new Refusal("council.not-now");

    /// <summary>Takes a decision back, with a reason, until the results are approved.</summary>
    public Result<CouncilDecisionWithdrawn> WithdrawRuling(long version, string reason, RoundGroupStage stage) =>
        stage >= RoundGroupStage.Approved ? new Refusal("council.approved")
        : _councilRulings.Find(r => r.Version == version) is not { IsInForce: true } ? new Refusal("council.not-in-force")
        : RefusalOfCouncilWords(reason) is { } wordless ? wordless
        : new CouncilDecisionWithdrawn(version, reason);

    /// <summary>Puts a line before the council that nothing else brings there.</summary>
    public Result<CouncilItemAdded> AddToAgenda(string indicator, string words, CompiledSet set, RoundGroupStage stage) =>
        stage >= RoundGroupStage.Approved ? new Refusal("council.approved")
        : stage < RoundGroupStage.Locked ? new Refusal("council.too-early")
        : indicator.Length > 0 && set.FindIndicator(new IndicatorId(indicator)) is null ? new Refusal("council.unknown-line")
        : _councilItems.Exists(item => item.Indicator == indicator) ? new Refusal("council.item-there")
        : RefusalOfCouncilWords(words) is { } wordless ? wordless
        : new CouncilItemAdded(indicator, words);

    private static Refusal? RefusalOf(CouncilDecided decided, CompiledSet set)
    {
        if (decided.ClassId is { } band)
        {
            return new ClassDecision(band, decided.Words).Misfit(set);
        }

        if (set.FindIndicator(new IndicatorId(decided.Indicator)) is not { } line)
        {
            return new Refusal("council.unknown-line");
        }

        return decided.PointsE10 is { } scaled ? new PointDecision(line.Id, Points.FromScaled(scaled), decided.Words).Misfit(set)
            : decided.Values.Count == 0 || line is not Criterion ? new Refusal("council.nothing-decided")
            : null;
    }

    private static Refusal? RefusalOfCouncilWords(string words) =>
        string.IsNullOrWhiteSpace(words) ? new Refusal("council.without-words")
        : words.Length > CouncilRuling.WordsMaxLength
            ? new Refusal("council.words-too-long", $"{words.Length}", $"{CouncilRuling.WordsMaxLength}")
        : null;

    private void ApplyCouncil(CouncilFact fact, long seq, Guid account, DateTimeOffset receivedAt)
    {
        switch (fact)
        {
            case CouncilDecided decided:
                _councilRulings.Add(CouncilRuling.Of(this, decided, seq, receivedAt));
                Enforce(decided, seq, account, receivedAt);
                break;
            case CouncilDecisionWithdrawn withdrawn:
                _councilRulings.Find(r => r.Version == withdrawn.Ruling)!.Withdraw(withdrawn.Reason, receivedAt);
                _answers.RemoveAll(a => a.Track == Track.Council && a.Version == withdrawn.Ruling);
                _pointAwards.RemoveAll(p => p.Track == Track.Council && p.Version == withdrawn.Ruling);
                break;
            case CouncilItemAdded added:
                var item = new CouncilItem
                {
                    AuthorityId = AuthorityId,
                    DossierId = Id,
                    Indicator = added.Indicator,
                };
                item.Take(added, receivedAt);
                _councilItems.Add(item);
                break;
        }
    }

    private void Enforce(CouncilDecided decided, long seq, Guid account, DateTimeOffset receivedAt)
    {
        foreach (var value in decided.Values)
        {
            var answer = _answers.Find(a => a.Input == value.Input && a.Track == Track.Council);
            if (answer is null)
            {
                answer = Answer.To(this, value.Input, Track.Council);
                _answers.Add(answer);
            }

            answer.Take(value, seq, account, receivedAt);
        }

        if (decided.PointsE10 is { } points)
        {
            var award = PointAward.On(this, decided.Indicator, Track.Council);
            award.Take(points, reason: null, decided.Words, seq);
            _pointAwards.Add(award);
        }
    }
}
