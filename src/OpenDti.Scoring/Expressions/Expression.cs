namespace OpenDti.Scoring.Expressions;

/// <summary>
/// The one tree into which every rule shape compiles and into which formulas are parsed. Evaluation never throws:
/// a value that is not there, a zero divisor and an overflow are outcomes.
/// </summary>
public abstract record Expression
{
    /// <summary>What this comes to for one unit, whose inputs stand at their ordinals.</summary>
    public abstract Outcome Evaluate(ReadOnlySpan<Slot> inputs);
}

/// <summary>A number written in the rule.</summary>
public sealed record Constant(decimal Number) : Expression
{
    /// <summary>Zero.</summary>
    public static Constant Zero { get; } = new(0m);

    /// <inheritdoc/>
    public override Outcome Evaluate(ReadOnlySpan<Slot> inputs) => Outcome.Of(Number);
}

/// <summary>The value of an input by its ordinal in the set, or of a figure of the group, which stand after the inputs.</summary>
public sealed record InputValue(int Ordinal) : Expression
{
    /// <inheritdoc/>
    public override Outcome Evaluate(ReadOnlySpan<Slot> inputs)
    {
        ref readonly var slot = ref inputs[Ordinal];
        return slot.State switch
        {
            SlotState.HasValue => Outcome.Of(slot.Number),
            SlotState.AwaitingPeers => Outcome.Without(OutcomeKind.AwaitingPeers),
            _ => Outcome.Without(OutcomeKind.Missing),
        };
    }
}
