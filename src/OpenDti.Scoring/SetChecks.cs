namespace OpenDti.Scoring;

/// <summary>What must hold for a set as a whole: ids and codes once, children that add up to their parent, policies that name what exists.</summary>
internal static class SetChecks
{
    public static List<Finding> Of(IndicatorSet set)
    {
        var findings = new List<Finding>();
        if (set.Policy.Semantics != ScoringPolicy.CurrentSemantics)
        {
            findings.Add(At("semantics", "set.unknown-semantics", $"{set.Policy.Semantics}", $"{ScoringPolicy.CurrentSemantics}"));
        }

        var lines = Lines(set.Root, path: "").ToList();
        findings.AddRange(Repeated(lines, "set.duplicate-id", line => line.Indicator.Id.Value, "id"));
        findings.AddRange(Repeated(lines.Skip(1), "set.duplicate-code", line => line.Indicator.Code, "code"));
        findings.AddRange(RepeatedInputs(set, lines));
        findings.AddRange(lines.SelectMany(line => Sums(line.Indicator, line.Path)));
        findings.AddRange(Levels(set, lines));
        findings.AddRange(Policies(set, lines));
        findings.AddRange(Traits(set, lines));
        return findings;
    }

    /// <summary>The path of a line in the set's file; the whole set has the empty path.</summary>
    public static string PathOfChild(string parent, int place) =>
        parent.Length == 0 ? $"indicators[{place}]" : $"{parent}.children[{place}]";

    private static IEnumerable<(Indicator Indicator, string Path)> Lines(Indicator indicator, string path) =>
        indicator is IndicatorGroup group
            ? group.Children.SelectMany((child, place) => Lines(child, PathOfChild(path, place))).Prepend((indicator, path))
            : [(indicator, path)];

    private static IEnumerable<Finding> Repeated(
        IEnumerable<(Indicator Indicator, string Path)> lines,
        string code,
        Func<(Indicator Indicator, string Path), string> key,
        string field
    ) => lines.GroupBy(key).SelectMany(same => same.Skip(1).Select(line => At($"{line.Path}.{field}", code, same.Key, same.First().Path)));

    private static IEnumerable<Finding> RepeatedInputs(IndicatorSet set, List<(Indicator Indicator, string Path)> lines)
    {
        var seen = lines.Select(line => line.Indicator.Id.Value).ToHashSet();
        foreach (var (place, input) in set.Inputs.Index())
        {
            // A values file has one column per input and per awarded line, so the two share their names.
            if (!seen.Add(input.Id.Value))
            {
                yield return At($"inputs[{place}]", "set.duplicate-input", input.Id.Value);
            }
        }
    }

    private static IEnumerable<Finding> Sums(Indicator indicator, string path)
    {
        if (indicator.Max < Points.Zero)
        {
            yield return At($"{path}.max", "set.negative-maximum", indicator.Code, indicator.Max.ToString());
        }

        if (indicator is not IndicatorGroup group)
        {
            yield break;
        }

        var sum = group.Children.Sum(child => child.Max.Value);
        if (group.IsCapped)
        {
            if (sum <= group.Max.Value)
            {
                yield return At($"{path}.capped", "set.cap-never-reached", group.Code, group.Max.ToString(), CanonicalValue.OfNumber(sum));
            }

            yield break;
        }

        if (sum != group.Max.Value)
        {
            var (written, added) = (group.Max.ToString(), CanonicalValue.OfNumber(sum));
            var difference = CanonicalValue.OfNumber(sum - group.Max.Value);
            yield return path.Length == 0
                ? At("total", "set.total", written, added, difference)
                : At($"{path}.max", "set.sum", group.Code, written, added, difference);
        }
    }

    private static IEnumerable<Finding> Levels(IndicatorSet set, List<(Indicator Indicator, string Path)> lines)
    {
        var known = set.Levels.Select(level => level.Id).ToHashSet();
        if (!known.Contains(IndicatorLevel.MainIndexId))
        {
            yield return At("levels", "set.no-main-index-level", IndicatorLevel.MainIndexId);
        }

        foreach (var (indicator, path) in lines.Skip(1).Where(line => !known.Contains(line.Indicator.Level)))
        {
            yield return At($"{path}.level", "set.unknown-level", indicator.Level, Nearest.To(indicator.Level, known) ?? "");
        }
    }

    private static IEnumerable<Finding> Traits(IndicatorSet set, List<(Indicator Indicator, string Path)> lines)
    {
        var known = set.Traits.Select(trait => trait.Id).ToHashSet();
        foreach (var (indicator, path) in lines)
        {
            var asked = indicator.AppliesTo is { } appliesTo ? appliesTo.AnyOf.Concat(appliesTo.NoneOf) : [];
            foreach (var trait in asked.Where(trait => !known.Contains(trait)))
            {
                yield return At($"{path}.appliesTo", "set.unknown-trait", trait, Nearest.To(trait, known) ?? "");
            }
        }
    }

    private static IEnumerable<Finding> Policies(IndicatorSet set, List<(Indicator Indicator, string Path)> lines)
    {
        var ids = lines.Select(line => line.Indicator.Id.Value).ToHashSet();
        foreach (var (place, tie) in set.Policy.TieBreaks.Index().Where(tie => !ids.Contains(tie.Item.Indicator.Value)))
        {
            yield return At(
                $"tieBreaks[{place}]",
                "set.unknown-indicator",
                tie.Indicator.Value,
                Nearest.To(tie.Indicator.Value, ids) ?? ""
            );
        }

        foreach (var (place, band) in set.Policy.Classes.Index().Skip(1))
        {
            if (band.From.Value >= set.Policy.Classes[place - 1].From.Value)
            {
                yield return At($"classes[{place}].from", "set.classes-not-falling", band.Id);
            }
        }
    }

    private static Finding At(string path, string code, params string[] args) => new(code, path, At: null, args);
}
