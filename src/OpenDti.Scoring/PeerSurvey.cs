namespace OpenDti.Scoring;

/// <summary>Collects, for every input that rules compare, the values of a group of units: same group, same view, self included.</summary>
internal static class PeerSurvey
{
    public static PeerFacts Of(CompiledSet set, IReadOnlyList<UnitInputs> field)
    {
        var spreads = new Dictionary<InputId, PeerSpread>();
        foreach (var input in set.ComparedInputs)
        {
            var measured = FieldOf(set, input.Id, field).Select(unit => CompiledSet.MeasuredBy(unit, input)).ToList();
            var values = measured.OfType<Measurement.Number>().Select(number => number.Value).Order().ToArray();
            if (values.Length > 0)
            {
                spreads[input.Id] = new PeerSpread(values[0], values[^1], values.Length)
                {
                    Awaited = measured.Count(IsAwaited),
                    Sorted = values,
                };
            }
        }

        return new PeerFacts(spreads, AreComplete: set.ComparedInputs.All(input => spreads.GetValueOrDefault(input.Id)?.Awaited == 0));
    }

    // Units that no comparing row concerns are neither compared nor waited for.
    private static IEnumerable<UnitInputs> FieldOf(CompiledSet set, InputId input, IReadOnlyList<UnitInputs> field)
    {
        var rows = set.Nodes.Where(node => node.Indicator is Criterion row && row.Rule.ComparedInputs.Contains(input)).ToList();
        return field.Where(unit => rows.Exists(row => row.AppliesToUnit(unit)));
    }

    // Refused and not applicable are answers too: nothing more will come.
    private static bool IsAwaited(Measurement measurement) =>
        measurement is Measurement.Missing { Reason: MissingReason.NotEntered or MissingReason.Withheld };
}
