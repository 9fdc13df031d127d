using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// The unit's dossier of the round before, to compare with what the set of this year asks. Inputs and criteria are the same when their ids are.
/// </summary>
public sealed record LastYear(DossierReading Reading, CompiledSet Now)
{
    private readonly Lazy<Sheet?> _counted = new(() =>
        Reading.Group.ReleasedAt is null ? null : Scorer.Score(Reading.Set, Reading.CountedInputs, PeerFacts.None)
    );

    public int Year => Reading.Year;

    public Points Total => Reading.Sheet.Total;

    public Points Max => Reading.Set.Set.Total;

    /// <summary>Its figures for the inputs of this year.</summary>
    public EarlierFigures Figures { get; } = new(Reading.Year, FiguresOf(Reading, Now));

    /// <summary>What was answered; null where it was not asked, not answered, or asked in another form (kind, unit of measure).</summary>
    public Measurement? ValueOf(InputDefinition input) => Figures.Values.GetValueOrDefault(input.Id);

    /// <summary>The points of a line; null where the set of that year had none of this id.</summary>
    public NodeScore? ScoreOf(Indicator indicator) => Reading.Sheet.Nodes.FirstOrDefault(node => node.Id == indicator.Id);

    /// <summary>The points of a line that the released results counted; null before a release, and where they hang on other units' figures.</summary>
    public NodeScore? CountedScoreOf(Indicator indicator) =>
        _counted.Value?.Nodes.FirstOrDefault(node => node.Id == indicator.Id && node.State != ScoreState.Provisional);

    /// <summary>The last word on a criterion that the unit read that year.</summary>
    public string? NoteOn(Indicator indicator, Language language) =>
        Reading.Dossier.NoteOn(indicator.Id) is { } note
            ? AppraisalReasonTexts.Told(note, language)
            : Reading.Dossier.Reviews.FirstOrDefault(review => review.Indicator == indicator.Id.Value)?.Note;

    private static Dictionary<InputId, Measurement> FiguresOf(DossierReading reading, CompiledSet now)
    {
        var figures = new Dictionary<InputId, Measurement>();
        foreach (var input in now.Set.Inputs)
        {
            if (
                reading.Set.FindInput(input.Id) is { } before
                && (before.Kind, before.Unit) == (input.Kind, input.Unit)
                && reading.ValueOf(before) is var value and not Measurement.Missing
            )
            {
                figures[input.Id] = value;
            }
        }

        return figures;
    }
}

/// <summary>Finds the dossier of the round before.</summary>
public sealed class LastYears(DossierReader dossiers)
{
    /// <summary>The reading with the round before beside it.</summary>
    public async Task<DossierReading> BesideAsync(DossierReading now, CancellationToken cancellation) =>
        await dossiers.ReadBeforeAsync(now, cancellation) is { } before ? now with { Before = new LastYear(before, now.Set) } : now;
}
