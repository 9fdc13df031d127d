using OpenDti.Scoring;

namespace OpenDti.Benchmarks;

/// <summary>The baseline: the same ratios from plain arrays, with the same quantising, sums and order, and nothing else.</summary>
internal sealed class TightLoop
{
    private const decimal UnitsPerPoint = 10_000_000_000m;
    private readonly decimal[] numerators;
    private readonly decimal[] denominators;
    private readonly int units;

    public TightLoop(NationalField field)
    {
        units = field.Units.Count;
        numerators = Flat(field, offset: 0);
        denominators = Flat(field, offset: 1);
    }

    /// <summary>The totals of all units as whole 10^-10 points, best first.</summary>
    public long[] Run()
    {
        var totals = new long[units];
        for (var unit = 0; unit < units; unit++)
        {
            var total = 0L;
            for (var row = 0; row < NationalField.Criteria; row++)
            {
                var place = (unit * NationalField.Criteria) + row;
                var points = numerators[place] * 10m / denominators[place];
                var quantised = (long)decimal.Round(points * UnitsPerPoint, 0, MidpointRounding.AwayFromZero);
                total += (quantised + 50_000_000) / 100_000_000 * 100_000_000;
            }

            totals[unit] = total;
        }

        Array.Sort(totals, (left, right) => right.CompareTo(left));
        return totals;
    }

    private static decimal[] Flat(NationalField field, int offset) =>
        [
            .. field.Units.SelectMany(unit =>
                Enumerable
                    .Range(0, NationalField.Criteria)
                    .Select(row => ((Measurement.Number)unit.Values[field.Set.Set.Inputs[(row * 2) + offset].Id]).Value)
            ),
        ];
}
