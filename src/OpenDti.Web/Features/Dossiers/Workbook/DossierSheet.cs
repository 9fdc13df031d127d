using OpenDti.Documents.EntryWorkbooks;
using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Workbook;

/// <summary>A dossier, or some rows of it, as a sheet to be filled in elsewhere.</summary>
public static class DossierSheet
{
    private const int MarkLength = 12;

    /// <summary>The end of the dossier's id: random in a version 7 id, and short enough for a cell.</summary>
    public static string MarkOf(Dossier dossier) => dossier.Id.ToString("N")[^MarkLength..];

    public static EntrySheet Of(DossierReading reading, IEnumerable<Criterion> criteria, Language language)
    {
        var lines =
            from criterion in criteria
            from input in reading.Set.InputsOf(criterion)
            select new EntryLine(
                criterion,
                input,
                reading.ValueOf(input),
                reading.Dossier.AnswerTo(input.Id)?.Version ?? 0,
                reading.Before?.ValueOf(input)
            );
        return new EntrySheet(
            MarkOf(reading.Dossier),
            $"{reading.Unit.Name}. {DossierTexts.In(language).DossierOfYear(reading.Year)}",
            reading.Set,
            [.. lines.DistinctBy(line => line.Input.Id)],
            reading.Before?.Year
        );
    }
}
