namespace OpenDti.Scoring;

/// <summary>Collects, for every input that rules compare, the values of a group of units: same group, same view, self included.</summary>
internal static class PeerSurvey
{
    public static PeerFacts Of(CompiledSet set, IReadOnlyList<UnitInputs> field)
    {
        var spreads = new Dictionary<InputId, PeerSpread>();
        foreach (var input in set.ComparedInputs)
        {
            var measured = field.Select(unit => unit.Values.GetValueOrDefault(input.Id, Measurement.NotEntered)).ToList();
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

    // Refused and not applicable are answers too: nothing more will come.
    private static bool IsAwaited(Measurement measurement) =>
        measurement is Measurement.Missing { Reason: MissingReason.NotEntered or MissingReason.Withheld };
}
