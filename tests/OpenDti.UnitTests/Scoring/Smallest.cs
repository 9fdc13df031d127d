using OpenDti.Scoring;

namespace OpenDti.UnitTests.Scoring;

/// <summary>Shrinks a set and a unit for which something fails to a small pair for which it still fails: what is left is what matters.</summary>
internal static class Smallest
{
    public static (IndicatorSet Set, UnitInputs Unit) Failing(IndicatorSet set, UnitInputs unit, Func<IndicatorSet, UnitInputs, bool> fails)
    {
        var smaller = Candidates(set, unit).FirstOrDefault(pair => CompiledSet.Compile(pair.Set).IsValid && fails(pair.Set, pair.Unit));
        return smaller == default ? (set, unit) : Failing(smaller.Set, smaller.Unit, fails);
    }

    /// <summary>The rows with their rules, the policy and the values, as a failing test prints them.</summary>
    public static string Told(IndicatorSet set, UnitInputs unit)
    {
        var lines = Lines(set.Root).Select(line => $"{line.Id} max {line.Max} {(line as Criterion)?.Rule}");
        var values = unit.Values.Select(value => $"{value.Key} = {value.Value}");
        return string.Join('\n', [.. lines, .. values, .. unit.Decisions.Select(decision => $"{decision}"), $"{set.Policy}"]);
    }

    private static IEnumerable<(IndicatorSet Set, UnitInputs Unit)> Candidates(IndicatorSet set, UnitInputs unit)
    {
        foreach (var line in Lines(set.Root).Skip(1))
        {
            yield return (set with { Root = Without((IndicatorGroup)set.Root, line) }, unit);
        }

        foreach (var value in unit.Values.Keys)
        {
            yield return (set, unit with { Values = unit.Values.Where(other => other.Key != value).ToDictionary() });
        }

        foreach (var decision in unit.Decisions)
        {
            yield return (set, unit with { Decisions = [.. unit.Decisions.Where(other => other != decision)] });
        }
    }

    // A group stays as large as its lines unless it is capped below them.
    private static IndicatorGroup Without(IndicatorGroup group, Indicator line)
    {
        var children = group
            .Children.Where(child => child != line)
            .Select(child => child is IndicatorGroup inner ? Without(inner, line) : child)
            .ToList();
        var sum = children.Aggregate(Points.Zero, (total, child) => total + child.Max);
        var isCapped = group.IsCapped && group.Max < sum;
        return group with { Children = children, IsCapped = isCapped, Max = isCapped ? group.Max : sum };
    }

    private static IEnumerable<Indicator> Lines(Indicator line) =>
        line is IndicatorGroup group ? group.Children.SelectMany(Lines).Prepend(group) : [line];
}
