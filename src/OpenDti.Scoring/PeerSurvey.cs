namespace OpenDti.Scoring;

/// <summary>Collects, for every numeric input, the lowest and highest value of a group of units.</summary>
internal static class PeerSurvey
{
    public static PeerFacts Of(CompiledSet set, IReadOnlyList<UnitInputs> field)
    {
        var spreads = new Dictionary<InputId, PeerSpread>();
        var numeric = set.Set.Inputs.Where(input => input.Kind is InputKind.Count or InputKind.Number or InputKind.Percent).ToList();
        foreach (var input in numeric)
        {
            var values = field.Select(unit => unit.Values.GetValueOrDefault(input.Id)).OfType<Measurement.Number>().ToList();
            if (values.Count > 0)
            {
                spreads[input.Id] = new PeerSpread(values.Min(number => number.Value), values.Max(number => number.Value), values.Count);
            }
        }

        return new PeerFacts(spreads, AreComplete: numeric.All(input => spreads.GetValueOrDefault(input.Id)?.Units == field.Count));
    }
}
