namespace OpenDti.Scoring.Rules;

/// <summary>What an option, a step or a part is worth: a share of the maximum ("1/2 max"), or points as such.</summary>
public abstract record Worth
{
    private Worth() { }

    /// <summary>The whole maximum.</summary>
    public static Worth Full { get; } = new Share(1m, 1m);

    /// <summary>Nothing.</summary>
    public static Worth Nothing { get; } = new Absolute(Scoring.Points.Zero);

    /// <summary>The points that it comes to.</summary>
    public abstract Points Of(Points max);

    /// <summary>A share of the maximum, kept as the fraction that the decision writes: a third stays a third.</summary>
    public sealed record Share(decimal Numerator, decimal Denominator) : Worth
    {
        /// <inheritdoc/>
        public override Points Of(Points max) => Scoring.Points.Quantise(max.Value * Numerator / Denominator);
    }

    /// <summary>Points as such.</summary>
    public sealed record Absolute(Points Points) : Worth
    {
        /// <inheritdoc/>
        public override Points Of(Points max) => Points;
    }
}
