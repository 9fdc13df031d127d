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
    public static IReadOnlyList<Finding> Of(CompiledSet set) =>
        [
            .. Rows(set.Set.Root, "")
                .SelectMany(row => OfCriterion(set, row.Row, row.Path).Concat(OfRule(set, row.Row.Rule, row.Row.Max, $"{row.Path}.rule"))),
            .. CheckLint.Of(set),
            .. UnusedInputs(set),
        ];

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
            RatioSteps steps => [.. StepLint.Of(steps.Steps, steps.Otherwise, max, path), .. StepLint.ReachOfRatio(steps, max, path)],
            PeerRank rank => StepLint.Of(rank.Steps, rank.Otherwise, max, path),
            CountTimes times => CountTimesReach(times, max, InputOf(set, times.Input), path),
            _ => Enumerable.Empty<Finding>(),
        };
        var inner = InnerOf(rule, max, path).SelectMany(part => OfRule(set, part.Rule, part.Max, part.Path));
        return [.. own, .. ZeroDivisors(set, rule, path), .. inner];
    }

    private static IEnumerable<(Rule Rule, Points Max, string Path)> InnerOf(Rule rule, Points max, string path) =>
        rule switch
        {
            SumOf sum => sum.Parts.Select((part, place) => (part.Rule, part.Max.Of(max), $"{path}.sumOf[{place}].rule")),
            BestOf best => best.Parts.Select((part, place) => (part.Rule, part.Max.Of(max), $"{path}.bestOf[{place}].rule")),
            Capped capped => [(capped.Rule, capped.Of, $"{path}.capped.rule")],
            KnockOut knock => [(knock.Rule, max, $"{path}.knockOut.rule")],
            Penalty penalty => [(penalty.Rule, max, $"{path}.penalty.rule")],
            _ => [],
        };

    // Zero may be entered unless the bounds rule it out, and the rule does not say what counts then.
    private static IEnumerable<Finding> ZeroDivisors(CompiledSet set, Rule rule, string path) =>
        rule.OpenDivisors.Where(id => InputOf(set, id).Bounds.Min is null or <= 0m).Select(id => At("lint.zero-divisor", path, id.Value));

    private static IEnumerable<Finding> CountTimesReach(CountTimes times, Points max, InputDefinition input, string path)
    {
        var most = input.Bounds.Max is { } bound ? Math.Min(bound, MostCounted) * times.Each.Value : max.Value;
        return most < max.Value
            ? [At("lint.maximum-beyond-bounds", path, input.Id.Value, CanonicalValue.OfNumber(most), max.ToString())]
            : [];
    }

    /// <summary>Rows on which a whole group scored the same: they decide nothing between its units.</summary>
    public static IReadOnlyList<Finding> Undecided(CompiledSet set, IReadOnlyList<Sheet> sheets) =>
        sheets.Count < 2
            ? []
            :
            [
                .. Rows(set.Set.Root, "")
                    .Where(row => row.Row.Max > Points.Zero && sheets.Select(sheet => sheet.Of(row.Row.Id).Earned).Distinct().Count() == 1)
                    .Select(row =>
                        At("lint.no-difference", row.Path, row.Row.Code, $"{sheets.Count}", sheets[0].Of(row.Row.Id).Earned.ToString())
                    ),
            ];

    private static IEnumerable<(Criterion Row, string Path)> Rows(Indicator line, string path) =>
        line switch
        {
            IndicatorGroup group => group.Children.SelectMany((child, place) => Rows(child, SetChecks.PathOfChild(path, place))),
            Criterion row => [(row, path)],
            _ => [],
        };

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
