using System.Numerics;

namespace OpenDti.UnitTests.Scoring;

/// <summary>An exact fraction.</summary>
internal readonly record struct Fraction(BigInteger Numerator, BigInteger Denominator)
{
    public static Fraction Zero { get; } = new(BigInteger.Zero, BigInteger.One);

    public bool IsZero => Numerator.IsZero;

    public static Fraction Of(decimal number)
    {
        // A decimal is a whole number over a power of ten.
        var scale = (decimal.GetBits(number)[3] >> 16) & 0xFF;
        var whole = decimal.Parse(
            number.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal),
            System.Globalization.CultureInfo.InvariantCulture
        );
        return new Fraction(new BigInteger(whole), BigInteger.Pow(10, scale));
    }

    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator /(Fraction left, Fraction right)
    {
        var sign = right.Numerator.Sign;
        return new Fraction(left.Numerator * right.Denominator * sign, left.Denominator * right.Numerator * sign);
    }

    public static Fraction Larger(Fraction left, Fraction right) => left.Against(right) >= 0 ? left : right;

    public int Against(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public Fraction Between(Fraction least, Fraction most) =>
        Against(least) < 0 ? least
        : Against(most) > 0 ? most
        : this;

    /// <summary>To so many decimals, half away from zero.</summary>
    public Fraction Rounded(int decimals)
    {
        var unit = BigInteger.Pow(10, decimals);
        var twice = BigInteger.Abs(Numerator) * unit * 2;
        var rounded = (twice + Denominator) / (Denominator * 2);
        return new Fraction(rounded * Numerator.Sign, unit);
    }

    public bool Is(decimal number) => Against(Of(number)) == 0;
}
