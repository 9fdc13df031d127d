using OpenDti.Scoring.Expressions;

namespace OpenDti.Scoring.Rules;

/// <summary>What a rule sees of one unit while it is explained. The points come from the same expressions as the score.</summary>
internal sealed class RuleReading(CompiledSet set, UnitInputs unit, IndicatorId at, Slot[] slots)
{
    public Measurement Measured(InputId id) => unit.Values.GetValueOrDefault(id, Measurement.NotEntered);

    public Operand.Measured Operand(InputId id) => new(id, Measured(id));

    /// <summary>The number that rules compute with; none where there is no value.</summary>
    public decimal? Number(InputId id)
    {
        var slot = slots[set.OrdinalOf(id)];
        return slot.State == SlotState.HasValue ? slot.Number : null;
    }

    public Points PointsOf(Rule rule, Points max) => RulePoints.Of(rule.Compile(max, set.Scope).Evaluate(slots), max);

    /// <summary>The step of a rule: the shape's own code, or the reason why its inputs gave no number.</summary>
    public TraceStep Step(TraceCode code, Rule rule, Points max, params IReadOnlyList<Operand> operands)
    {
        var outcome = rule.Compile(max, set.Scope).Evaluate(slots);
        var points = RulePoints.Of(outcome, max);
        return outcome.Kind == OutcomeKind.Missing
            ? new TraceStep(CodeOfMissing(rule), at, points, max, MissingOperands(rule))
            : new TraceStep(code, at, points, max, operands);
    }

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
