namespace OpenDti.Scoring.Expressions;

/// <summary>A number with fewer decimals, half away from zero.</summary>
public sealed record Rounded(Expression Number, int Decimals) : Expression
{
    /// <inheritdoc/>
    public override Outcome Evaluate(ReadOnlySpan<Slot> inputs)
    {
        var outcome = Number.Evaluate(inputs);
        return outcome.IsDefined ? Outcome.Of(decimal.Round(outcome.Number, Decimals, MidpointRounding.AwayFromZero)) : outcome;
    }
}
