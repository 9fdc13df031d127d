using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>Remarks on step tables: rows that no figure reaches, points that do not move one way, maxima beyond what can be entered.</summary>
internal static class StepLint
{
    public static IEnumerable<Finding> Of(IReadOnlyList<Step> steps, Worth otherwise, Points max, string path)
    {
        for (var place = 1; place < steps.Count; place++)
        {
            if (IsShadowed(steps, place))
            {
                yield return At("lint.step-never-reached", $"{path}", CanonicalValue.OfNumber(steps[place].Limit));
            }
        }

        if (steps.Select(step => IsRising(step.Bound)).Distinct().Count() > 1)
        {
            yield return At("lint.steps-both-ways", path);
        }
        else if (!Falls([.. steps.Select(step => step.Worth.Of(max)), otherwise.Of(max)]))
        {
            yield return At("lint.steps-not-monotone", path);
        }
    }

    /// <summary>Whether the row that brings the most lies beyond what may be entered.</summary>
    public static IEnumerable<Finding> Reach(CountSteps steps, Points max, InputDefinition input, string path)
    {
        var best = steps.Steps.FirstOrDefault(step => step.Worth.Of(max) == max);
        var isBeyond =
            best is not null
            && IsRising(best.Bound)
            && (input.Bounds.Max < best.Limit || (best.Bound == StepBound.Above && input.Bounds.Max == best.Limit));
        return isBeyond
            ?
            [
                At(
                    "lint.step-beyond-bounds",
                    path,
                    CanonicalValue.OfNumber(best!.Limit),
                    input.Id.Value,
                    CanonicalValue.OfNumber(input.Bounds.Max!.Value)
                ),
            ]
            : [];
    }

    /// <summary>Whether the row that brings the most asks for more than the whole.</summary>
    public static IEnumerable<Finding> ReachOfRatio(RatioSteps steps, Points max, string path)
    {
        var best = steps.Steps.FirstOrDefault(step => step.Worth.Of(max) == max);
        return best is { Bound: StepBound.From, Limit: > 1m } or { Bound: StepBound.Above, Limit: >= 1m }
            ? [At("lint.share-beyond-whole", path, CanonicalValue.OfNumber(best.Limit * 100m))]
            : [];
    }

    private static bool IsRising(StepBound bound) => bound is StepBound.From or StepBound.Above;

    // Rows are read from the top: a row is never reached where one before it holds for every figure of it.
    private static bool IsShadowed(IReadOnlyList<Step> steps, int place)
    {
        var row = steps[place];
        return steps.Take(place).Any(before => (before.Bound == row.Bound && before.Limit == row.Limit) || Covers(before, row));
    }

    private static bool Covers(Step before, Step row)
    {
        if (IsRising(before.Bound) != IsRising(row.Bound))
        {
            return false;
        }

        var isWider = IsRising(row.Bound) ? before.Limit < row.Limit : before.Limit > row.Limit;
        return isWider || (before.Limit == row.Limit && before.Bound is StepBound.From or StepBound.UpTo);
    }

    private static bool Falls(IReadOnlyList<Points> worths)
    {
        for (var place = 1; place < worths.Count; place++)
        {
            if (worths[place] > worths[place - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static Finding At(string code, string path, params string[] args) => new(code, path, At: null, args);
}
