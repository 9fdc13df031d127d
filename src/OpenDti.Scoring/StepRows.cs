using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>
/// The rows of a step table as cases that exclude one another: "trên 90%", "từ 70% đến 90%", "dưới 70%". Rows that do not follow one
/// another from one end to the other are told as they stand, and that the first which holds counts.
/// </summary>
internal sealed class StepRows(RuleTexts texts, SentenceTexts bounds, StepScale scale, Func<decimal, string> shown)
{
    /// <summary>The cases in the order of the rows with what each is worth, the rest last; whether their order matters.</summary>
    public (IReadOnlyList<(string Case, Worth Worth)> Cases, bool IsOrdered) Of(IReadOnlyList<Step> steps, Worth otherwise)
    {
        if (!IsChain(steps))
        {
            var rows = steps.Select(step => (Alone(step), step.Worth));
            return ([.. rows, (texts.Otherwise, otherwise)], steps.Count > 1);
        }

        var cases = new List<(string, Worth)>();
        Step? before = null;
        foreach (var step in steps)
        {
            cases.Add((before is null ? Alone(step) : Between(before, step), step.Worth));
            before = step;
        }

        return ([.. cases, (Beyond(before!), otherwise)], false);
    }

    // All from below with falling limits, or all from above with rising ones.
    private static bool IsChain(IReadOnlyList<Step> steps) =>
        steps.Zip(steps.Skip(1)).All(pair => IsLower(pair.First) == IsLower(pair.Second) && IsFurther(pair.First, pair.Second));

    private static bool IsFurther(Step before, Step step) => IsLower(step) ? step.Limit < before.Limit : step.Limit > before.Limit;

    private static bool IsLower(Step step) => step.Bound is StepBound.From or StepBound.Above;

    private string Alone(Step step) =>
        (scale, step.Bound) switch
        {
            (StepScale.Places, StepBound.UpTo) => Whole(1, step.Limit),
            (StepScale.Places, StepBound.Below) => Whole(1, step.Limit - 1),
            _ => Filled(bounds.Bound(step.Bound), shown(step.Limit)),
        };

    private string Between(Step before, Step step)
    {
        var (low, high) = IsLower(step) ? (step, before) : (before, step);
        var isLowIncluded = low.Bound is StepBound.From or StepBound.Below;
        var isHighIncluded = high.Bound is StepBound.UpTo or StepBound.Above;
        if (scale != StepScale.Continuous && IsWhole(low.Limit) && IsWhole(high.Limit))
        {
            return Whole(isLowIncluded ? low.Limit : low.Limit + 1, isHighIncluded ? high.Limit : high.Limit - 1);
        }

        var text = (isLowIncluded, isHighIncluded) switch
        {
            (true, true) => texts.FromTo,
            (true, false) => texts.FromToBelow,
            (false, true) => texts.AboveTo,
            _ => texts.AboveToBelow,
        };
        return Filled(text, shown(low.Limit), shown(high.Limit));
    }

    private string Whole(decimal least, decimal most) => least == most ? shown(least) : Filled(texts.FromTo, shown(least), shown(most));

    // What no row has taken lies on the other side of the last one.
    private string Beyond(Step last)
    {
        if (scale == StepScale.Places)
        {
            return texts.Otherwise;
        }

        return scale == StepScale.Counts && last is { Bound: StepBound.From, Limit: >= 1m } && IsWhole(last.Limit)
            ? Whole(0, last.Limit - 1)
            : Opposite(last);
    }

    private string Opposite(Step last) =>
        Filled(
            bounds.Bound(
                last.Bound switch
                {
                    StepBound.From => StepBound.Below,
                    StepBound.Above => StepBound.UpTo,
                    StepBound.UpTo => StepBound.Above,
                    _ => StepBound.From,
                }
            ),
            shown(last.Limit)
        );

    private static bool IsWhole(decimal number) => decimal.Truncate(number) == number;

    private static string Filled(string text, params ReadOnlySpan<object?> values) => StepWords.Filled(text, values);
}

/// <summary>What the numbers of a step table are.</summary>
internal enum StepScale
{
    /// <summary>Any number.</summary>
    Continuous,

    /// <summary>Whole numbers from 0.</summary>
    Counts,

    /// <summary>Whole numbers from 1, of which 1 is the best.</summary>
    Places,
}
