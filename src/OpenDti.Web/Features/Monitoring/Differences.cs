using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>A criterion of a unit whose declared figures lie further from the monitored ones than the tolerance: something to ask about.</summary>
public sealed record Difference(DossierReading Reading, Criterion Criterion, decimal Deviation, IReadOnlyList<DifferingFigure> Figures);

/// <summary>One figure with both values and what the unit says against the monitored one.</summary>
public sealed record DifferingFigure(InputDefinition Input, Measurement Declared, Measurement Monitored, string? Contested);

/// <summary>Declared against monitored, over all units of a round group; an explanation may be asked for each difference.</summary>
public static class Differences
{
    public static IReadOnlyList<Difference> Of(IReadOnlyList<DossierReading> dossiers, decimal tolerance) =>
        [
            .. dossiers
                .SelectMany(reading => reading.Criteria.Select(criterion => DifferenceOf(reading, criterion, tolerance)))
                .OfType<Difference>()
                .OrderByDescending(difference => difference.Deviation),
        ];

    private static Difference? DifferenceOf(DossierReading reading, Criterion criterion, decimal tolerance)
    {
        // A figure that only a system measures was never declared; there is nothing to compare.
        var inputs = reading.Set.InputsOf(criterion).Where(input => input.Source == InputSource.Declared).ToList();
        var monitored = DossierViews.ValuesIn(reading.Dossier, reading.Set, Track.Monitored).ToDictionary();
        var agreement = Agreement.Of(inputs, reading.Inputs.Values, monitored, tolerance);
        return agreement is { State: AgreementState.Beyond, LargestDeviation: { } deviation }
            ? new Difference(
                reading,
                criterion,
                deviation,
                [
                    .. inputs
                        .Where(input => monitored.GetValueOrDefault(input.Id) is { } value and not Measurement.Missing)
                        .Select(input => new DifferingFigure(
                            input,
                            reading.ValueOf(input),
                            monitored[input.Id],
                            reading.Dossier.ContestOf(input.Id)?.Words
                        )),
                ]
            )
            : null;
    }
}
