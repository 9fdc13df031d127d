using OpenDti.Documents.Papers;
using OpenDti.Scoring;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Explanations.Thread;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Explanations.OfDossier;

/// <summary>Phiếu yêu cầu giải trình của một đơn vị, with the figures as they stand. It leaves the authority in Vietnamese, whoever downloads it.</summary>
public static class RequestPaper
{
    /// <summary>
    /// The requests that wait for the unit; all of the last turn where none does. Null where nothing was asked that this reader may see, and a
    /// blind appraiser may not yet: figures stand in it.
    /// </summary>
    public static Paper? Of(ExplanationReading reading, Authority authority, DateTimeOffset at)
    {
        var seen = reading
            .Reading.Dossier.Explanations.Where(e => reading.Sees(new IndicatorId(e.Indicator)))
            .Where(e => !reading.Hides(new IndicatorId(e.Indicator), at))
            .ToList();
        if (seen.Count == 0)
        {
            return null;
        }

        var waiting = seen.Where(e => e.StateAt(at) is ExplanationState.Asked or ExplanationState.Prepared).ToList();
        var turn = (waiting.Count > 0 ? waiting : seen).Max(e => e.RoundNo);
        var asked = waiting.Count > 0 ? waiting : seen.Where(e => e.RoundNo == turn).ToList();
        var places = reading.Reading.Set.Criteria.Index().ToDictionary(c => c.Item.Id.Value, c => c.Index);
        return new ExplanationPaper(
            new PaperOffice(authority.IssuingBody, authority.OperatingBody, authority.Name),
            reading.Reading.Year,
            HanoiTime.DayOf(at).Year,
            turn,
            reading.Reading.Unit.Name,
            [.. asked.OrderBy(e => places[e.Indicator]).Select(e => QuestionOf(e, reading.Reading))]
        ).ToPaper();
    }

    private static ExplanationQuestion QuestionOf(Explanation explanation, DossierReading reading)
    {
        var criterion = (Criterion)reading.Set.FindIndicator(new IndicatorId(explanation.Indicator))!;
        return new ExplanationQuestion(
            criterion.Code,
            criterion.Name.Vi,
            FiguresIn(reading, criterion, Track.Declared),
            FiguresIn(reading, criterion, Track.Monitored),
            explanation.Question
        )
        {
            Until = HanoiTime.LastDateOf(explanation.Until),
        };
    }

    private static string FiguresIn(DossierReading reading, Criterion criterion, Track track)
    {
        var values = DossierViews.ValuesIn(reading.Dossier, reading.Set, track).ToDictionary();
        var inputs = reading.Set.InputsOf(criterion);
        var figures = inputs
            .Where(input => values.ContainsKey(input.Id))
            .Select(input =>
                inputs.Count == 1
                    ? Shown.WithUnit(input, values[input.Id], Language.Vi)
                    : $"{input.Name.Vi}: {Shown.WithUnit(input, values[input.Id], Language.Vi)}"
            );
        return string.Join("; ", figures) is { Length: > 0 } said ? said : "–";
    }
}
