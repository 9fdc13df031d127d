namespace OpenDti.Scoring;

/// <summary>
/// An amount of points, quantised to 10 decimals so that every engine, database and reader holds the same number
/// (docs/methodology/rounding.md). Kept as a whole number of 10^-10 points: sums are exact by construction.
/// </summary>
public readonly record struct Points : IComparable<Points>
{
    /// <summary>How many decimals an amount of points carries.</summary>
    public const int Decimals = 10;

    private const decimal UnitsPerPoint = 10_000_000_000m;

    private Points(long scaled)
    {
        Scaled = scaled;
    }

    /// <summary>No points.</summary>
    public static Points Zero => default;

    /// <summary>The amount as a whole number of 10^-10 points, the form a database stores.</summary>
    public long Scaled { get; }

    /// <summary>The amount in points.</summary>
    public decimal Value => Scaled / UnitsPerPoint;

    /// <summary>Rounds an amount to 10 decimals, half away from zero. Callers multiply before they divide.</summary>
    public static Points Quantise(decimal amount) => new((long)decimal.Round(amount * UnitsPerPoint, 0, MidpointRounding.AwayFromZero));

    /// <summary>The amount that was stored as a whole number of 10^-10 points.</summary>
    public static Points FromScaled(long scaled) => new(scaled);

    /// <summary>The mean of so many amounts with this sum, quantised; nothing where there are none.</summary>
    internal static Points Mean(Int128 sumScaled, int count) => count == 0 ? Zero : Quantise((decimal)sumScaled / UnitsPerPoint / count);

    /// <summary>The sum of two amounts, exact.</summary>
    public static Points operator +(Points left, Points right) => new(checked(left.Scaled + right.Scaled));

    /// <summary>The difference of two amounts, exact.</summary>
    public static Points operator -(Points left, Points right) => new(checked(left.Scaled - right.Scaled));

    /// <summary>Whether the first amount is the smaller one.</summary>
    public static bool operator <(Points left, Points right) => left.Scaled < right.Scaled;

    /// <summary>Whether the first amount is the larger one.</summary>
    public static bool operator >(Points left, Points right) => left.Scaled > right.Scaled;

    /// <summary>Whether the first amount is at most the second.</summary>
    public static bool operator <=(Points left, Points right) => left.Scaled <= right.Scaled;

    /// <summary>Whether the first amount is at least the second.</summary>
    public static bool operator >=(Points left, Points right) => left.Scaled >= right.Scaled;

    /// <summary>The sum of two amounts, exact.</summary>
    public static Points Add(Points left, Points right) => left + right;

    /// <summary>The difference of two amounts, exact.</summary>
    public static Points Subtract(Points left, Points right) => left - right;

    /// <summary>The smaller of two amounts.</summary>
    public static Points Min(Points left, Points right) => left <= right ? left : right;

    /// <summary>This amount, or the nearer end where it lies outside 0 to the maximum.</summary>
    public Points Within(Points max) => Scaled < 0 ? Zero : Min(this, max);

    /// <summary>This amount with fewer decimals, half away from zero.</summary>
    public Points RoundedTo(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        if (decimals >= Decimals)
        {
            return this;
        }

        long step = 1;
        for (var dropped = decimals; dropped < Decimals; dropped++)
        {
            step *= 10;
        }

        // In whole numbers: half a step outwards, then cut, is "half away from zero".
        return new Points((Scaled + (Math.Sign(Scaled) * (step / 2))) / step * step);
    }

    /// <summary>This amount as a share of a whole, quantised; 0 of a whole of 0.</summary>
    public decimal ShareOf(Points whole) => whole == Zero ? 0m : Quantise(Value / whole.Value).Value;

    /// <inheritdoc/>
    public int CompareTo(Points other) => Scaled.CompareTo(other.Scaled);

    /// <summary>The canonical text: no exponent, no trailing zeros. For people, see <see cref="Shown"/>.</summary>
    public override string ToString() => CanonicalValue.OfNumber(Value);
}
