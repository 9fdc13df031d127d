using OpenDti.Scoring;
using OpenDti.Scoring.Rules;

namespace OpenDti.UnitTests.Scoring;

/// <summary>
/// The second computation: naive, from the rules themselves and not from expressions, in exact rationals. It knows one
/// rounding only, half away from zero, and where the methodology puts it.
/// </summary>
internal static class ReferenceScorer
{
    public static Fraction Points(IndicatorSet set, Indicator line, UnitInputs unit) => Line(set, line, unit, Above(set.Root, line)).Points;

    // The points of a line, and whether the line counts at all.
    private static (Fraction Points, bool Counts) Line(IndicatorSet set, Indicator line, UnitInputs unit, IReadOnlyList<Indicator> above)
    {
        var max = Fraction.Of(line.Max.Value);
        if (DecisionOn(line, unit) is { } decided)
        {
            return (Kept(set, line, decided.Between(Fraction.Zero, max)), true);
        }

        var applies = above.Append(line).All(one => one.AppliesTo?.Includes(unit.Traits) ?? true);
        var (points, counts) = line is Criterion row
            ? Row(set, row, unit, applies)
            : Group(set, (IndicatorGroup)line, unit, above, applies);
        var kept = counts ? Kept(set, line, points) : Fraction.Zero;
        return (line == set.Root ? Confirmed(set, unit, kept) : kept, counts);
    }

    private static (Fraction Points, bool Counts) Row(IndicatorSet set, Criterion row, UnitInputs unit, bool applies)
    {
        var max = Fraction.Of(row.Max.Value);
        var reasons = Asked(row.Rule, unit)
            .ToDictionary(id => id, id => (unit.Values.GetValueOrDefault(id, Measurement.NotEntered) as Measurement.Missing)?.Reason);
        var isNotApplicable =
            !applies
            || row.Rule.Inputs.Any(id => unit.Values.GetValueOrDefault(id) is Measurement.Missing { Reason: MissingReason.NotApplicable });
        if (isNotApplicable)
        {
            return (
                set.Policy.NotApplicable == NotApplicablePolicy.Full ? max : Fraction.Zero,
                set.Policy.NotApplicable != NotApplicablePolicy.LeaveOut
            );
        }

        if (reasons.Values.Any(reason => IsLeftOut(set.Policy.Missing, reason)))
        {
            return (Fraction.Zero, false);
        }

        var isWithoutEvidence = set.Policy.MissingEvidence == MissingEvidencePolicy.Zero && unit.WithoutEvidence.Contains(row.Id);
        return (isWithoutEvidence ? Fraction.Zero : (Rule(set, row.Rule, max, unit) ?? Fraction.Zero).Between(Fraction.Zero, max), true);
    }

    private static (Fraction Points, bool Counts) Group(
        IndicatorSet set,
        IndicatorGroup group,
        UnitInputs unit,
        IReadOnlyList<Indicator> above,
        bool applies
    )
    {
        var max = Fraction.Of(group.Max.Value);
        if (applies && group.KnockedOutBy is { } knock && Value(set, unit, knock) is { IsZero: false })
        {
            return (Fraction.Zero, true);
        }

        var lines = group
            .Children.Select(child => (Max: Fraction.Of(child.Max.Value), Score: Line(set, child, unit, [.. above, group])))
            .ToList();
        var counting = lines.Where(line => line.Score.Counts).ToList();
        var earned = Sum(counting.Select(line => line.Score.Points));
        var (all, some) = (Sum(lines.Select(line => line.Max)), Sum(counting.Select(line => line.Max)));
        var isScaled = counting.Count > 0 && counting.Count < lines.Count && !some.IsZero;
        return ((isScaled ? (earned * all / some).Rounded(10) : earned).Between(Fraction.Zero, max), counting.Count > 0);
    }

    private static Fraction Confirmed(IndicatorSet set, UnitInputs unit, Fraction total) =>
        (unit.IsUnconfirmed, DecisionOn(set.Root, unit), set.Policy.Unconfirmed.Treatment) switch
        {
            (true, null, UnconfirmedTreatment.Zero) => Fraction.Zero,
            (true, null, UnconfirmedTreatment.Penalty) => Fraction.Larger(
                Fraction.Zero,
                total + (Fraction.Of(set.Policy.Unconfirmed.TakenOff.Value) * Fraction.Of(-1m))
            ),
            _ => total,
        };

    private static Fraction Kept(IndicatorSet set, Indicator line, Fraction points)
    {
        var rounding = set.Policy.Rounding;
        var decimals =
            line is Criterion ? rounding.Criterion
            : line == set.Root ? rounding.Total
            : line.Level == IndicatorLevel.MainIndexId ? rounding.Index
            : rounding.Group;
        var quantised = points.Rounded(10);
        return decimals is { } kept ? quantised.Rounded(kept).Between(Fraction.Zero, Fraction.Of(line.Max.Value)) : quantised;
    }

    private static Fraction? DecisionOn(Indicator line, UnitInputs unit) =>
        unit.Decisions.Where(decision => decision.Indicator == line.Id).OrderByDescending(decision => decision.By).FirstOrDefault()
            is { } decision
            ? Fraction.Of(decision.Awarded.Value)
            : null;

    private static bool IsLeftOut(MissingPolicy policy, MissingReason? reason) =>
        reason switch
        {
            MissingReason.NotEntered => policy.NotEntered == MissingTreatment.LeaveOut,
            MissingReason.Withheld => policy.Withheld == MissingTreatment.LeaveOut,
            MissingReason.Refused => policy.Refused == MissingTreatment.LeaveOut,
            _ => false,
        };

    // The day of something that was not done is not asked.
    private static IEnumerable<InputId> Asked(Rule rule, UnitInputs unit) =>
        rule is Punctual { Done: { } done } punctual && unit.Values.GetValueOrDefault(done) is Measurement.YesNo { Value: false }
            ? punctual.Inputs.Where(id => id != punctual.Day)
            : rule.Inputs.Distinct();

    private static IReadOnlyList<Indicator> Above(Indicator root, Indicator line)
    {
        if (root == line || root is not IndicatorGroup group)
        {
            return [];
        }

        var child = group.Children.First(one => Holds(one, line));
        return [group, .. Above(child, line)];
    }

    private static bool Holds(Indicator one, Indicator line) =>
        one == line || (one is IndicatorGroup group && group.Children.Any(child => Holds(child, line)));

    private static Fraction Sum(IEnumerable<Fraction> fractions) => fractions.Aggregate(Fraction.Zero, (sum, one) => sum + one);

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
            Punctual punctual => OnTime(punctual, max, unit),
            FormulaRule formula => ShareOfBoth(set, unit, formula, max),
            _ => Fraction.Zero,
        };

    private static Fraction TakenOff(Penalty penalty, Fraction count) =>
        (count * Fraction.Of(penalty.Each.Value)).Between(Fraction.Zero, Fraction.Of(penalty.AtMost.Value));

    private static Fraction? OnTime(Punctual rule, Fraction max, UnitInputs unit)
    {
        if (rule.Done is { } done && unit.Values.GetValueOrDefault(done) is not Measurement.YesNo { Value: true })
        {
            return unit.Values.GetValueOrDefault(done) is Measurement.YesNo ? Fraction.Zero : null;
        }

        if (unit.Values.GetValueOrDefault(rule.Day) is not Measurement.Day { Date: var day })
        {
            return null;
        }

        var late = day.DayNumber - rule.Due.DayNumber;
        return late <= 0
            ? max
            : Worth(rule.Late.Where(step => late <= step.UpToDays).Select(step => step.Worth).FirstOrDefault(rule.Later), max);
    }

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
        WhenUndefined? undefined,
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
