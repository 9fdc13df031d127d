using System.Numerics;
using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.UnitTests.Scoring;

/// <summary>
/// The second computation: naive, from the rules themselves and not from expressions, in exact rationals. It knows one
/// rounding only, half away from zero, and where the methodology puts it.
/// </summary>
internal static class ReferenceScorer
{
    public static Fraction Total(IndicatorSet set, UnitInputs unit) => Points(set, set.Root, unit);

    public static Fraction Points(IndicatorSet set, Indicator line, UnitInputs unit) =>
        line switch
        {
            Criterion criterion => Row(set, criterion, unit),
            IndicatorGroup group => group.Children.Aggregate(Fraction.Zero, (sum, child) => sum + Points(set, child, unit)),
            _ => throw new InvalidOperationException(),
        };

    private static Fraction Row(IndicatorSet set, Criterion row, UnitInputs unit)
    {
        var max = Fraction.Of(row.Max.Value);
        var exact = Rule(set, row.Rule, max, unit) ?? Fraction.Zero;
        var quantised = exact.Between(Fraction.Zero, max).Rounded(10);
        return set.Policy.Rounding.Criterion is { } decimals ? quantised.Rounded(decimals).Between(Fraction.Zero, max) : quantised;
    }

    // Nothing where an input has no value.
    private static Fraction? Rule(IndicatorSet set, Rule rule, Fraction max, UnitInputs unit) =>
        rule switch
        {
            YesNo yesNo => Value(set, unit, yesNo.Input) is { } answer ? (answer.IsZero ? Fraction.Zero : max) : null,
            OneOf oneOf => unit.Values.GetValueOrDefault(oneOf.Input) is Measurement.Choice choice
                ? Worth(oneOf.Options.Single(option => option.OptionId == choice.OptionId).Worth, max)
                : null,
            SumOf sum => sum.Parts.Aggregate(Fraction.Zero, (total, part) => total + Part(set, part, max, unit)),
            BestOf best => best.Parts.Select(part => Part(set, part, max, unit)).Aggregate(Fraction.Zero, Fraction.Larger),
            RatioOf ratio => Ratio(set, unit, ratio.Numerator, ratio.Denominator, max, ratio.WhenUndefined, share => share * max),
            RatioToThreshold ratio => Ratio(
                set,
                unit,
                ratio.Numerator,
                ratio.Denominator,
                max,
                ratio.WhenUndefined,
                share => share / Fraction.Of(ratio.Threshold.Value) * max
            ),
            RatioSteps ratio => Ratio(
                set,
                unit,
                ratio.Numerator,
                ratio.Denominator,
                max,
                ratio.WhenUndefined,
                share => Steps(ratio.Steps, ratio.Otherwise, share, max)
            ),
            CountSteps steps => Value(set, unit, steps.Input) is { } number ? Steps(steps.Steps, steps.Otherwise, number, max) : null,
            CountTimes times => Value(set, unit, times.Input) * Fraction.Of(times.Each.Value),
            ShareOf share => Value(set, unit, share.Input) * max,
            KnockOut knock => Value(set, unit, knock.Input) is { } answer
                ? (answer.IsZero != knock.Answer ? Fraction.Zero : Rule(set, knock.Rule, max, unit))
                : null,
            Capped capped => Rule(set, capped.Rule, Fraction.Of(capped.Of.Value), unit)?.Between(Fraction.Zero, max),
            Penalty penalty => Value(set, unit, penalty.Input) is { } count && Rule(set, penalty.Rule, max, unit) is { } points
                ? (points.Between(Fraction.Zero, max) + (TakenOff(penalty, count) * Fraction.Of(-1m))).Between(Fraction.Zero, max)
                : null,
            FormulaRule formula => ShareOfBoth(set, unit, formula, max),
            _ => Fraction.Zero,
        };

    private static Fraction TakenOff(Penalty penalty, Fraction count) =>
        (count * Fraction.Of(penalty.Each.Value)).Between(Fraction.Zero, Fraction.Of(penalty.AtMost.Value));

    // The random formulas are all of one kind: a × max ÷ (b + a).
    private static Fraction? ShareOfBoth(IndicatorSet set, UnitInputs unit, FormulaRule formula, Fraction max)
    {
        var names = formula.Inputs.ToList();
        if (Value(set, unit, names[0]) is not { } a || Value(set, unit, names[1]) is not { } b)
        {
            return null;
        }

        return (a + b).IsZero ? Fraction.Zero : a * max / (a + b);
    }

    private static Fraction Part(IndicatorSet set, RulePart part, Fraction max, UnitInputs unit)
    {
        var most = Worth(part.Max, max);
        return (Rule(set, part.Rule, most, unit) ?? Fraction.Zero).Between(Fraction.Zero, most);
    }

    private static Fraction? Ratio(
        IndicatorSet set,
        UnitInputs unit,
        InputId above,
        InputId below,
        Fraction max,
        WhenUndefined undefined,
        Func<Fraction, Fraction> points
    )
    {
        if (Value(set, unit, above) is not { } numerator || Value(set, unit, below) is not { } denominator)
        {
            return null;
        }

        return denominator.IsZero ? (undefined == WhenUndefined.Full ? max : Fraction.Zero) : points(numerator / denominator);
    }

    private static Fraction Steps(IReadOnlyList<Step> steps, Worth otherwise, Fraction number, Fraction max)
    {
        foreach (var step in steps)
        {
            var against = number.Against(Fraction.Of(step.Limit));
            var holds = step.Bound switch
            {
                StepBound.From => against >= 0,
                StepBound.Above => against > 0,
                StepBound.UpTo => against <= 0,
                _ => against < 0,
            };
            if (holds)
            {
                return Worth(step.Worth, max);
            }
        }

        return Worth(otherwise, max);
    }

    // A worth is an amount of points like any other: quantised.
    private static Fraction Worth(Worth worth, Fraction max) =>
        worth switch
        {
            Worth.Share share => (max * Fraction.Of(share.Numerator) / Fraction.Of(share.Denominator)).Rounded(10),
            Worth.Absolute absolute => Fraction.Of(absolute.Points.Value),
            _ => throw new InvalidOperationException(),
        };

    private static Fraction? Value(IndicatorSet set, UnitInputs unit, InputId id) =>
        unit.Values.GetValueOrDefault(id) switch
        {
            Measurement.Number number when set.Inputs.Single(input => input.Id == id).Kind == InputKind.Percent => Fraction.Of(number.Value)
                / Fraction.Of(100m),
            Measurement.Number number => Fraction.Of(number.Value),
            Measurement.YesNo answer => Fraction.Of(answer.Value ? 1m : 0m),
            _ => null,
        };
}

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
