using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>What a rule sees of one unit while it is explained. The points come from the same expressions as the score.</summary>
internal sealed class RuleReading(CompiledSet set, UnitReading unit, int position)
{
    public RuleScope Scope => set.Scope;

    public Measurement Measured(InputId id) => CompiledSet.MeasuredBy(unit.Unit, set.FindInput(id)!);

    public Operand.Measured Operand(InputId id) => new(id, Measured(id));

    /// <summary>The number that rules compute with; none where there is no value.</summary>
    public decimal? Number(InputId id) => NumberAt(set.OrdinalOf(id));

    /// <summary>A figure of the group; none until the field is complete.</summary>
    public decimal? Peer(PeerFunction function, InputId id) =>
        set.Scope.Peer(function, id) is InputValue figure ? NumberAt(figure.Ordinal) : null;

    /// <summary>How much more of an input would have brought the maximum; of what is counted whole ones, and nothing where nothing is wanting.</summary>
    public Operand.ShortBy? ShortBy(InputId id, decimal? amount)
    {
        if (amount is not > 0m)
        {
            return null;
        }

        return set.FindInput(id)!.Kind switch
        {
            InputKind.Count => new Operand.ShortBy(decimal.Ceiling(amount.Value)),
            InputKind.Percent => new Operand.ShortBy(amount.Value * 100m),
            _ => new Operand.ShortBy(amount.Value),
        };
    }

    public Outcome Evaluate(Expression expression) => expression.Evaluate(unit.Slots);

    public Points PointsOf(Rule rule, Points max) => RulePoints.Of(OutcomeOf(rule, max), max);

    /// <summary>The points of a rule as a share of its maximum, for rules whose own numbers are not all told.</summary>
    public Operand.Share ShareOfMax(Rule rule, Points max) => new(PointsOf(rule, max).ShareOf(max));

    /// <summary>The step of a rule: the shape's own code, or the reason why its inputs gave no number.</summary>
    public TraceStep Step(TraceCode code, Rule rule, Points max, params IReadOnlyList<Operand> operands)
    {
        var outcome = OutcomeOf(rule, max);
        var points = RulePoints.Of(outcome, max);
        return outcome.Kind switch
        {
            OutcomeKind.Missing => new TraceStep(CodeOfMissing(rule), Row.Id, points, max, MissingOperands(rule)),
            OutcomeKind.AwaitingPeers => new TraceStep(TraceCode.AwaitingPeers, Row.Id, points, max, []),
            _ => new TraceStep(code, Row.Id, points, max, operands),
        };
    }

    /// <summary>The steps of an inner rule and then the one that changes its points; where nothing was computed, that alone is told.</summary>
    public static IEnumerable<TraceStep> After(IEnumerable<TraceStep> inner, TraceStep outer) =>
        outer.Code switch
        {
            TraceCode.NotEntered or TraceCode.Refused or TraceCode.Withheld or TraceCode.AwaitingPeers => [outer],
            TraceCode.NotKnockedOut => inner,
            _ => [.. inner, outer],
        };

    private Indicator Row => set.Indicators[position];

    // The row's own rule was evaluated when it was scored; parts of it are evaluated for the trace alone.
    private Outcome OutcomeOf(Rule rule, Points max) =>
        ReferenceEquals(rule, ((Criterion)Row).Rule) && max == Row.Max
            ? unit.OutcomeOf(position)
            : set.ExpressionOf(rule, max).Evaluate(unit.Slots);

    private decimal? NumberAt(int ordinal) => unit.Slots[ordinal] is { State: SlotState.HasValue } slot ? slot.Number : null;

    private TraceCode CodeOfMissing(Rule rule)
    {
        var reasons = rule.Inputs.Select(Measured).OfType<Measurement.Missing>().Select(missing => missing.Reason).ToHashSet();
        if (reasons.Contains(MissingReason.NotEntered))
        {
            return TraceCode.NotEntered;
        }

        return reasons.Contains(MissingReason.Refused) ? TraceCode.Refused : TraceCode.Withheld;
    }

    private Operand.Measured[] MissingOperands(Rule rule) =>
        rule.Inputs.Distinct().Where(id => Measured(id) is Measurement.Missing).Select(Operand).ToArray();
}
