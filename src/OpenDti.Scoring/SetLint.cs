using OpenDti.Scoring.Rules;

namespace OpenDti.Scoring;

/// <summary>
/// Remarks on a set that can be used but may not mean what its author meant: steps that rise and fall, maxima that no
/// allowed figure reaches, inputs without use, rows without evidence. Each names its place and what would be better.
/// </summary>
public static class SetLint
{
    // Beyond this, any count reaches any maximum; it only keeps the product small.
    private const decimal MostCounted = 1_000_000_000m;

    /// <summary>Everything worth a second look, in the order of the decision.</summary>
    public static IReadOnlyList<Finding> Of(CompiledSet set) => [.. Lines(set, set.Set.Root, ""), .. UnusedInputs(set)];

    private static IEnumerable<Finding> Lines(CompiledSet set, Indicator line, string path) =>
        line switch
        {
            IndicatorGroup group => group.Children.SelectMany((child, place) => Lines(set, child, SetChecks.PathOfChild(path, place))),
            Criterion criterion => [.. OfCriterion(set, criterion, path), .. OfRule(set, criterion.Rule, criterion.Max, $"{path}.rule")],
            _ => [],
        };

    private static IEnumerable<Finding> OfCriterion(CompiledSet set, Criterion criterion, string path)
    {
        var isDeclared = set.InputsOf(criterion).Any(input => input.Source == InputSource.Declared);
        if (isDeclared && criterion.Max > Points.Zero && criterion.EvidenceText is null)
        {
            yield return At("lint.no-evidence", path, criterion.Code);
        }

        if (criterion.Max == Points.Zero && criterion.Rule is not Information)
        {
            yield return At("lint.no-points", $"{path}.max", criterion.Code);
        }
    }

    private static IEnumerable<Finding> OfRule(CompiledSet set, Rule rule, Points max, string path)
    {
        var own = rule switch
        {
            CountSteps steps =>
            [
                .. StepLint.Of(steps.Steps, steps.Otherwise, max, path),
                .. StepLint.Reach(steps, max, InputOf(set, steps.Input), path),
            ],
            RatioSteps steps =>
            [
                .. StepLint.Of(steps.Steps, steps.Otherwise, max, path),
                .. StepLint.ReachOfRatio(steps, max, path),
                .. ZeroDivisor(set, steps.Denominator, path),
            ],
            PeerRank rank => StepLint.Of(rank.Steps, rank.Otherwise, max, path),
            RatioOf ratio => ZeroDivisor(set, ratio.Denominator, path),
            RatioToThreshold ratio => ZeroDivisor(set, ratio.Denominator, path),
            CountTimes times => CountTimesReach(times, max, InputOf(set, times.Input), path),
            _ => Enumerable.Empty<Finding>(),
        };
        return own.Concat(rule.Inner.SelectMany(inner => OfRule(set, inner, MaxOfInner(rule, inner, max), path)));
    }

    private static Points MaxOfInner(Rule rule, Rule inner, Points max) =>
        rule switch
        {
            SumOf sum => sum.Parts.First(part => ReferenceEquals(part.Rule, inner)).Max.Of(max),
            BestOf best => best.Parts.First(part => ReferenceEquals(part.Rule, inner)).Max.Of(max),
            Capped capped => capped.Of,
            _ => max,
        };

    // Only where the set itself says that zero may be entered; what then counts is a policy of the rule.
    private static IEnumerable<Finding> ZeroDivisor(CompiledSet set, InputId denominator, string path) =>
        InputOf(set, denominator).Bounds.Min is <= 0m ? [At("lint.zero-divisor", path, denominator.Value)] : [];

    private static IEnumerable<Finding> CountTimesReach(CountTimes times, Points max, InputDefinition input, string path)
    {
        var most = input.Bounds.Max is { } bound ? Math.Min(bound, MostCounted) * times.Each.Value : max.Value;
        return most < max.Value
            ? [At("lint.maximum-beyond-bounds", path, input.Id.Value, CanonicalValue.OfNumber(most), max.ToString())]
            : [];
    }

    private static IEnumerable<Finding> UnusedInputs(CompiledSet set)
    {
        var used = set.Criteria.SelectMany(criterion => criterion.Rule.Inputs).ToHashSet();
        foreach (var (place, input) in set.Set.Inputs.Index().Where(input => !used.Contains(input.Item.Id)))
        {
            yield return At("lint.unused-input", $"inputs[{place}]", input.Id.Value);
        }
    }

    private static InputDefinition InputOf(CompiledSet set, InputId id) => set.FindInput(id)!;

    private static Finding At(string code, string path, params string[] args) => new(code, path, At: null, args);
}
