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
        return Score(set, new UnitReading(set, unit, peers));
    }

    /// <summary>Scores a whole group, in its order: nobody else comes in, so that rules which compare with peers are settled.</summary>
    public static IReadOnlyList<Sheet> ScoreField(CompiledSet set, IReadOnlyList<UnitInputs> field)
    {
        var peers = Survey(set, field).AsFinal();
        return [.. field.Select(unit => Score(set, unit, peers))];
    }

    /// <summary>Why a line scored what it scored. The points are the ones that <see cref="Score(CompiledSet, UnitInputs, PeerFacts)"/> gives.</summary>
    public static Trace Explain(CompiledSet set, UnitInputs unit, PeerFacts peers, IndicatorId at) => Explanation(set, unit, peers).Of(at);

    /// <summary>The traces of every line in the order of the decision: what a page with remarks beside its rows needs.</summary>
    public static IReadOnlyList<Trace> ExplainAll(CompiledSet set, UnitInputs unit, PeerFacts peers)
    {
        var explanation = Explanation(set, unit, peers);
        return [.. Enumerable.Range(0, set.Indicators.Count).Select(explanation.At)];
    }

    /// <summary>Ranks the units of a group on the printed total; equal totals share a rank and the next is skipped: 15, 15, 17.</summary>
    public static Ranking Rank(CompiledSet set, IReadOnlyList<Sheet> sheets) => Ranking.Of(set.Set, sheets);

    /// <summary>A unit's total and bonus as printed, by which it is ranked.</summary>
    public static PrintedTotal Printed(CompiledSet set, Sheet sheet) => PrintedTotal.Of(set.Set, sheet);

    /// <summary>How the units of a group did on one line: places, average, spread.</summary>
    public static LineStanding Standing(CompiledSet set, IReadOnlyList<Sheet> sheets, IndicatorId line) =>
        LineStanding.Of(set, sheets, line);

    /// <summary>Where one unit stands out from its group on these lines, and where it is short of the most points.</summary>
    public static UnitProfile Profile(string unit, IEnumerable<LineStanding> standings) => UnitProfile.Of(unit, standings);

    private static Explanation Explanation(CompiledSet set, UnitInputs unit, PeerFacts peers)
    {
        var reading = new UnitReading(set, unit, peers);
        return new Explanation(set, reading, Score(set, reading));
    }

    private static Sheet Score(CompiledSet set, UnitReading reading)
    {
        var sums = new LineSum[set.Nodes.Length];
        var scores = new NodeScore[set.Nodes.Length];

        // Children stand after their parent: from the end to the start, every sum is complete when its line is reached.
        for (var position = scores.Length - 1; position >= 0; position--)
        {
            var score = ScoreOf(set, position, reading, sums[position]);
            scores[position] = score;
            if (set.Nodes[position].Parent is >= 0 and var parent)
            {
                sums[parent].Add(score);
            }
        }

        scores[0] = Unconfirmed.Applied(set.Set.Policy.Unconfirmed, reading, scores[0]);
        var total = scores[0].Earned;
        return new Sheet(reading.Unit.Unit, scores, total, total.ShareOf(set.Set.Total))
        {
            IsOutOfRanking = reading.Unit.IsUnconfirmed && set.Set.Policy.Unconfirmed.Treatment == UnconfirmedTreatment.NotRanked,
            ClassDecision = reading.Unit.ClassDecision,
        };
    }

    private static NodeScore ScoreOf(CompiledSet set, int position, UnitReading reading, in LineSum sum)
    {
        var node = set.Nodes[position];
        var max = node.Indicator.Max;
        return reading.TreatmentOf(position) switch
        {
            LineTreatment.Decided => Rounded(node, reading.DecisionOn(position)!.Awarded.Within(max), ScoreState.Settled),
            LineTreatment.NotApplicable => Rounded(node, NotApplicablePoints(set, max), NotApplicableState(set)),
            LineTreatment.LeftOut => Rounded(node, Points.Zero, ScoreState.NotApplicable),
            LineTreatment.WithoutEvidence or LineTreatment.KnockedOut => Rounded(node, Points.Zero, ScoreState.Settled),
            _ => node.Points is not null
                ? Rounded(node, RulePoints.Of(reading.OutcomeOf(position), max), reading.StateOf(node))
                : ScoreOfGroup(node, sum, reading),
        };
    }

    private static NodeScore ScoreOfGroup(CompiledNode node, in LineSum sum, UnitReading reading)
    {
        var max = node.Indicator.Max;
        if (sum.IsEmpty(out var state))
        {
            return new NodeScore(node.Indicator.Id, Points.Zero, max, state);
        }

        // Whether the group is knocked out is not known yet.
        var isOpen = node.KnockedOutBy is { } knock && reading.Slots[knock].State is SlotState.NotEntered or SlotState.Withheld;
        return Rounded(node, sum.Earned(max), isOpen && state < ScoreState.Incomplete ? ScoreState.Incomplete : state);
    }

    // Rounding a row up may pass a maximum that itself has more decimals; it never counts more than the maximum.
    private static NodeScore Rounded(CompiledNode node, Points earned, ScoreState state) =>
        new(node.Indicator.Id, Rounding.Apply(node.Decimals, earned).Within(node.Indicator.Max), node.Indicator.Max, state);

    private static Points NotApplicablePoints(CompiledSet set, Points max) =>
        set.Set.Policy.NotApplicable == NotApplicablePolicy.Full ? max : Points.Zero;

    // Left out, the row leaves the sum of its group; otherwise its points count like any other.
    private static ScoreState NotApplicableState(CompiledSet set) =>
        set.Set.Policy.NotApplicable == NotApplicablePolicy.LeaveOut ? ScoreState.NotApplicable : ScoreState.Settled;
}
