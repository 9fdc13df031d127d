using OpenDti.Documents.EntryWorkbooks;
using OpenDti.Scoring;

namespace OpenDti.Web.Features.Dossiers.Workbook;

/// <summary>A dossier, or some rows of it, as a sheet to be filled in elsewhere.</summary>
public static class DossierSheet
{
    private const int MarkLength = 12;
    private const int SetMarkLength = 8;

    /// <summary>The end of the dossier's id, random in a version 7 id, and the beginning of its set's hash: short enough for a cell.</summary>
    public static string MarkOf(DossierReading reading) =>
        $"{reading.Dossier.Id.ToString("N")[^MarkLength..]}.{reading.Opened.Stored.Sha256[..SetMarkLength]}";

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
            MarkOf(reading),
            $"{reading.Unit.Name}. {DossierTexts.In(language).DossierOfYear(reading.Year)}",
            reading.Set,
            [.. lines.DistinctBy(line => line.Input.Id)],
            reading.Before?.Year
        );
    }
}
