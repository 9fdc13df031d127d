namespace OpenDti.Scoring;

/// <summary>A share of a whole, 0 to 1. Stored and computed; people see a percent.</summary>
public readonly record struct Ratio
{
    /// <summary>A share between 0 and 1; anything else is a mistake of the caller.</summary>
    public Ratio(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m);
        Value = value;
    }

    /// <summary>The share, 0 to 1.</summary>
    public decimal Value { get; }

    /// <summary>The share that a percent between 0 and 100 says.</summary>
    public static Ratio FromPercent(decimal percent) => new(percent / 100m);

    /// <summary>This share of an amount of points.</summary>
    public Points Of(Points max) => Points.Quantise(max.Value * Value);
}
