using OpenDti.Scoring.Expressions;
using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>The one entry to scoring. Everything in, everything out: no clock, no files, no randomness.</summary>
public static class Scorer
{
    /// <summary>What the units of a group have between them, for rules that compare with peers.</summary>
    public static PeerFacts Survey(CompiledSet set, IReadOnlyList<UnitInputs> field) => PeerSurvey.Of(set, field);

    /// <summary>Scores one unit: points of every line, without the trace.</summary>
    public static Sheet Score(CompiledSet set, UnitInputs unit, PeerFacts peers)
    {
        ArgumentNullException.ThrowIfNull(peers);
        var slots = set.SlotsOf(unit);
        var sums = new LineSum[set.Nodes.Length];
        var scores = new NodeScore[set.Nodes.Length];

        // Children stand after their parent: from the end to the start, every sum is complete when its line is reached.
        for (var position = scores.Length - 1; position >= 0; position--)
        {
            var node = set.Nodes[position];
            var score = ScoreOf(set, node, unit, slots, sums[position]);
            scores[position] = score;
            if (node.Parent >= 0)
            {
                sums[node.Parent].Add(score);
            }
        }

        var total = scores[0].Earned;
        return new Sheet(unit.Unit, scores, total, total.ShareOf(set.Set.Total));
    }

    /// <summary>Why a line scored what it scored. The points are the ones that <see cref="Score"/> gives.</summary>
    public static Trace Explain(CompiledSet set, UnitInputs unit, PeerFacts peers, IndicatorId at) =>
        new Explanation(set, unit, Score(set, unit, peers)).Of(at);

    /// <summary>The traces of every line in the order of the decision: what a page with remarks beside its rows needs.</summary>
    public static IReadOnlyList<Trace> ExplainAll(CompiledSet set, UnitInputs unit, PeerFacts peers)
    {
        var explanation = new Explanation(set, unit, Score(set, unit, peers));
        return [.. set.Indicators.Select(line => explanation.Of(line.Id))];
    }

    /// <summary>Ranks the units of a group on the printed total; equal totals share a rank and the next is skipped: 15, 15, 17.</summary>
    public static Ranking Rank(CompiledSet set, IReadOnlyList<Sheet> sheets) => Ranking.Of(set.Set, sheets);

    private static NodeScore ScoreOf(CompiledSet set, CompiledNode node, UnitInputs unit, Slot[] slots, in LineSum sum)
    {
        var max = node.Indicator.Max;
        if (DecisionOn(unit, node.Indicator.Id) is { } decision)
        {
            return Rounded(node, decision.Awarded.Within(max), ScoreState.Settled);
        }

        if (node.Points is null)
        {
            return sum.IsEmpty(out var state)
                ? new NodeScore(node.Indicator.Id, Points.Zero, max, state)
                : Rounded(node, sum.Earned(max), state);
        }

        var rowState = StateOf(node, slots);
        return rowState == ScoreState.NotApplicable
            ? Rounded(node, NotApplicablePoints(set, max), NotApplicableState(set))
            : Rounded(node, RulePoints.Of(node.Points.Evaluate(slots), max), rowState);
    }

    private static PointDecision? DecisionOn(UnitInputs unit, IndicatorId id)
    {
        foreach (var decision in unit.Decisions)
        {
            if (decision.Indicator == id)
            {
                return decision;
            }
        }

        return null;
    }

    // Rounding a row up may pass a maximum that itself has more decimals; it never counts more than the maximum.
    private static NodeScore Rounded(CompiledNode node, Points earned, ScoreState state) =>
        new(node.Indicator.Id, Rounding.Apply(node.Decimals, earned).Within(node.Indicator.Max), node.Indicator.Max, state);

    private static ScoreState StateOf(CompiledNode node, Slot[] slots)
    {
        var state = node.IsAwarded ? ScoreState.Incomplete : ScoreState.Settled;
        foreach (var ordinal in node.Ordinals)
        {
            var slot = slots[ordinal].State;
            if (slot == SlotState.NotApplicable)
            {
                return ScoreState.NotApplicable;
            }

            if (slot is SlotState.NotEntered or SlotState.Withheld)
            {
                state = ScoreState.Incomplete;
            }
        }

        return state;
    }

    private static Points NotApplicablePoints(CompiledSet set, Points max) =>
        set.Set.Policy.NotApplicable == NotApplicablePolicy.Full ? max : Points.Zero;

    // Left out, the row leaves the sum of its group; otherwise its points count like any other.
    private static ScoreState NotApplicableState(CompiledSet set) =>
        set.Set.Policy.NotApplicable == NotApplicablePolicy.LeaveOut ? ScoreState.NotApplicable : ScoreState.Settled;
}
