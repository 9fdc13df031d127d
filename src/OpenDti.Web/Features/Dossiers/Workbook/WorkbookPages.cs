using OpenDti.Documents;
using OpenDti.Documents.EntryWorkbooks;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Workbook;

/// <summary>The page that offers a dossier as a workbook and takes it back.</summary>
public sealed record WorkbookModel(
    Guid Dossier,
    string UnitName,
    int Year,
    IReadOnlyList<WorkbookPart> Parts,
    bool MayUpload,
    string? WhyClosed,
    IReadOnlyList<FieldError> Errors
);

/// <summary>A main index, with how many figures its workbook asks for.</summary>
public sealed record WorkbookPart(IndicatorId Id, string Title, int Figures);

public sealed class WorkbookPages(Enterers enterers, RefusalTexts refusals, TimeProvider clock)
{
    public WorkbookModel PageOf(DossierReading reading, CurrentRequest current, Refusal? refusal = null)
    {
        var language = current.Language;
        var isOpen =
            reading.StageAt(clock.GetUtcNow()) == RoundGroupStage.Open && DossierMoves.Allows(reading.Dossier.State, DossierAct.Enter);
        return new WorkbookModel(
            reading.Dossier.Id,
            reading.Unit.Name,
            reading.Year,
            [
                .. reading.Set.MainIndices.Select(index => new WorkbookPart(
                    index.Id,
                    $"{index.Code}. {index.Name.In(language)}",
                    reading.CriteriaOf(index).SelectMany(reading.Set.InputsOf).DistinctBy(input => input.Id).Count()
                )),
            ],
            MayUpload: isOpen && current.RequiredViewer.HoldsSeat(reading.Dossier.AuthorityId, reading.Unit.Id, Role.Specialist),
            isOpen ? null : WorkbookTexts.In(language).Closed,
            refusal is null ? [] : [new FieldError(WorkbookEndpoint.FileField, refusals.Of(refusal, language))]
        );
    }

    public async Task<WorkbookPreview> PreviewOfAsync(
        DossierReading reading,
        Upload upload,
        Posted? posted,
        Refusal? refusal,
        Language language,
        CancellationToken cancellation
    )
    {
        var read = EntryWorkbookFile.Read(reading.Set, upload.Bytes, DossierSheet.MarkOf(reading), upload.FileName);
        var preview = new WorkbookPreview(
            reading.Dossier.Id,
            upload.Id,
            reading.Unit.Name,
            reading.Year,
            upload.FileName,
            Changes: [],
            Conflicts: [],
            Untouched: 0,
            [
                .. read.Findings.Select(finding => new WorkbookError(
                    finding.At?.Cell ?? "",
                    FindingSentences.Of(finding, reading.Set, language)
                )),
            ],
            refusal is null ? [] : [new FieldError(Field: null, refusals.Of(refusal, language, reading.Set))]
        );
        if (!read.IsValid)
        {
            return preview;
        }

        var filled = new FilledWorkbook(reading, read.Value);
        var names = await enterers.NamesOfAsync(reading.Dossier, cancellation);
        var unchosen = posted is null
            ? []
            : filled.Touched.Where(cell => filled.IsConflict(cell) && ChoiceIn(posted, cell.Input).Length == 0);
        return preview with
        {
            Changes = [.. filled.Touched.Where(cell => !filled.IsConflict(cell)).Select(cell => ChangeOf(reading, filled, cell, language))],
            Conflicts =
            [
                .. filled.Touched.Where(filled.IsConflict).Select(cell => ConflictOf(reading, filled, cell, names, posted, language)),
            ],
            Untouched = filled.Untouched,
            Errors = filled.ContradictionsIn([.. filled.Touched.Select(cell => cell.Input)], language),
            Refused =
            [
                .. preview.Refused,
                .. unchosen.Select(cell => new FieldError(
                    WorkbookConflict.ChoiceFieldOf(cell.Input),
                    WorkbookTexts.In(language).ChooseOne(reading.Set.FindInput(cell.Input)!.Name.In(language))
                )),
            ],
        };
    }

    public static string ChoiceIn(Posted posted, InputId input) => posted[WorkbookConflict.ChoiceFieldOf(input)];

    private static WorkbookChange ChangeOf(DossierReading reading, FilledWorkbook filled, FilledCell cell, Language language) =>
        new(
            cell.Cell,
            TitleOf(filled.CriterionOf(cell.Input), language),
            reading.Set.FindInput(cell.Input)!.Name.In(language),
            ShownOf(reading, cell.Input, reading.ValueOf(reading.Set.FindInput(cell.Input)!), language),
            ShownOf(reading, cell.Input, cell.Now, language)
        );

    private static WorkbookConflict ConflictOf(
        DossierReading reading,
        FilledWorkbook filled,
        FilledCell cell,
        IReadOnlyDictionary<Guid, string> names,
        Posted? posted,
        Language language
    )
    {
        var saved = reading.Dossier.AnswerTo(cell.Input);
        return new WorkbookConflict(
            cell.Input,
            cell.Cell,
            TitleOf(filled.CriterionOf(cell.Input), language),
            reading.Set.FindInput(cell.Input)!.Name.In(language),
            ShownOf(reading, cell.Input, cell.Now, language),
            ShownOf(reading, cell.Input, reading.ValueOf(reading.Set.FindInput(cell.Input)!), language),
            saved?.ReceivedAt ?? default,
            names.GetValueOrDefault(saved?.AccountId ?? Guid.Empty, ""),
            filled.VersionOf(cell),
            posted is null ? "" : ChoiceIn(posted, cell.Input)
        );
    }

    private static string TitleOf(Criterion criterion, Language language) => $"{criterion.Code} {criterion.Name.In(language)}";

    private static string ShownOf(DossierReading reading, InputId id, Measurement value, Language language) =>
        Shown.WithUnit(reading.Set.FindInput(id)!, value, language);
}
