using OpenDti.Documents.EntryWorkbooks;
using OpenDti.Scoring;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Workbook;

/// <summary>What a filled workbook would change. With one error nothing of it is taken.</summary>
public sealed record WorkbookPreview(
    Guid Dossier,
    Guid Upload,
    string UnitName,
    int Year,
    string FileName,
    IReadOnlyList<WorkbookChange> Changes,
    IReadOnlyList<WorkbookConflict> Conflicts,
    int Untouched,
    IReadOnlyList<WorkbookError> Errors,
    IReadOnlyList<FieldError> Refused
)
{
    public bool MayApply => Errors.Count == 0 && Changes.Count + Conflicts.Count > 0;
}

/// <summary>A figure that nobody else has touched since the file was made.</summary>
public sealed record WorkbookChange(string Cell, string Criterion, string Figure, string Before, string Now);

/// <summary>A figure that somebody else saved after the file was made. <see cref="SeenVersion"/> is the version shown here.</summary>
public sealed record WorkbookConflict(
    InputId Input,
    string Cell,
    string Criterion,
    string Figure,
    string Mine,
    string Saved,
    DateTimeOffset SavedAt,
    string SavedBy,
    long SeenVersion,
    string Chosen
)
{
    public const string File = "file";
    public const string Server = "server";

    public string ChoiceField => ChoiceFieldOf(Input);

    public string SeenField => SeenFieldOf(Input);

    public static string ChoiceFieldOf(InputId input) => "choice:" + input.Value;

    public static string SeenFieldOf(InputId input) => "seen:" + input.Value;
}

/// <summary>Something wrong in one cell, or in the whole file (no cell).</summary>
public sealed record WorkbookError(string Cell, string Sentence);

/// <summary>Holds the cells of a filled workbook against the dossier as it stands.</summary>
public sealed class FilledWorkbook(DossierReading reading, IReadOnlyList<FilledCell> cells)
{
    /// <summary>The cells that say something other than what is saved now.</summary>
    public IReadOnlyList<FilledCell> Touched { get; } = [.. cells.Where(cell => cell.IsTouched && cell.Now != ValueIn(reading, cell))];

    public int Untouched => cells.Count - Touched.Count;

    public bool IsConflict(FilledCell cell) => cell.Version != VersionOf(cell);

    public long VersionOf(FilledCell cell) => reading.Dossier.AnswerTo(cell.Input)?.Version ?? 0;

    /// <summary>What is wrong between the figures, the file's value standing where it has one; each thing is said once, at the first cell concerned.</summary>
    public IReadOnlyList<WorkbookError> ContradictionsIn(IReadOnlyCollection<InputId> taken, Language language)
    {
        var values = new Dictionary<InputId, Measurement>(reading.Inputs.Values);
        var mine = Touched.Where(cell => taken.Contains(cell.Input)).ToList();
        mine.ForEach(cell => values[cell.Input] = cell.Now);
        var errors =
            from criterion in reading.Criteria
            let first = mine.Find(cell => reading.Set.InputsOf(criterion).Any(input => input.Id == cell.Input))
            where first is not null
            from refusal in AnswerCheck.Check(reading.Set, criterion, values, reading.Earlier)
            select new WorkbookError(first.Cell, RefusalSentences.Of(refusal, reading.Set, language));
        return [.. errors.DistinctBy(error => error.Sentence)];
    }

    /// <summary>The entries to save, criterion by criterion; each input once, under the first criterion that asks for it.</summary>
    public IReadOnlyList<(IndicatorId Criterion, IReadOnlyList<Entered> Entries)> EntriesOf(IReadOnlyDictionary<InputId, long> seen) =>
        [
            .. Touched
                .Where(cell => seen.ContainsKey(cell.Input))
                .GroupBy(cell => CriterionOf(cell.Input).Id)
                .Select(group =>
                    (group.Key, (IReadOnlyList<Entered>)[.. group.Select(cell => Entered.From(cell.Input, cell.Now, seen[cell.Input]))])
                ),
        ];

    public Criterion CriterionOf(InputId input) => reading.Set.Criteria.First(c => reading.Set.InputsOf(c).Any(i => i.Id == input));

    private static Measurement ValueIn(DossierReading reading, FilledCell cell) => reading.ValueOf(reading.Set.FindInput(cell.Input)!);
}
