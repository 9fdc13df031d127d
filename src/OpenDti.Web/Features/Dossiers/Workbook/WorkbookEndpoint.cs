using System.Globalization;
using OpenDti.Documents.EntryWorkbooks;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Workbook;

/// <summary>Gives a dossier out as a workbook, takes it back, shows what it would change, and saves all of it or nothing.</summary>
public sealed class WorkbookEndpoint(
    DossierReader dossiers,
    LastYears lastYears,
    Assignments assignments,
    WorkbookPages pages,
    Uploads uploads,
    SaveWorkbook save,
    RefusalTexts refusals
)
{
    public const string FileField = "file";
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await ReadAsync(current, dossier, cancellation) is { } reading
            ? Pages.Of<WorkbookPage>(pages.PageOf(reading, current))
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> DownloadAsync(
        CurrentRequest current,
        Guid dossier,
        string? index,
        Guid? colleague,
        CancellationToken cancellation
    )
    {
        var reading = await ReadAsync(current, dossier, cancellation);
        var part = string.IsNullOrEmpty(index) ? null : reading?.Set.MainIndices.FirstOrDefault(one => one.Id.Value == index);
        if (reading is null || (part is null && !string.IsNullOrEmpty(index)))
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var criteria = part is null ? reading.Criteria : reading.CriteriaOf(part);
        if (colleague is { } account)
        {
            var given = await assignments.OfAsync(reading.Dossier, cancellation);
            criteria = [.. criteria.Where(c => given.Any(a => a.AccountId == account && a.Indicator == c.Id.Value))];
        }

        var name = WorkbookTexts.In(current.Language).FileName(reading.Unit.Name, reading.Year, part?.Code);
        return Results.Bytes(
            EntryWorkbook.Write(DossierSheet.Of(reading, criteria, current.Language), current.Language),
            ContentType,
            name
        );
    }

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await ReadAsync(current, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        if (posted.FileIn(FileField).TryGet(out var file, out var refusal))
        {
            var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id);
            var kept = await uploads.KeepAsync(request, UploadPurpose.Figures, file, cancellation);
            if (kept.TryGet(out var upload, out refusal))
            {
                return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Workbook(dossier, upload)));
            }
        }

        return Pages.Of<WorkbookPage>(refusals.StatusOf(refusal), pages.PageOf(reading, current, refusal));
    }

    public Task<IResult> PreviewAsync(CurrentRequest current, Guid dossier, Guid workbook, CancellationToken cancellation) =>
        PreviewAsync(current, dossier, workbook, refusal: null, cancellation);

    public async Task<IResult> ApplyAsync(CurrentRequest current, Guid dossier, Guid workbook, CancellationToken cancellation)
    {
        var (posted, authority) = (current.RequiredPosted, current.RequiredAuthority.Id);
        var reading = await ReadAsync(current, dossier, cancellation);
        var upload = await uploads.FindAsync(authority, UploadPurpose.Figures, workbook, cancellation);
        if (reading is null || upload is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        if (reading.Dossier.RefusalToEnter(reading.Group, posted.ReceivedAt) is { } closed)
        {
            return await PreviewAsync(current, dossier, workbook, closed, cancellation);
        }

        var read = EntryWorkbookFile.Read(reading.Set, upload.Bytes, DossierSheet.MarkOf(reading), upload.FileName);
        if (!read.IsValid)
        {
            return await PreviewAsync(current, dossier, workbook, refusal: null, cancellation);
        }

        var filled = new FilledWorkbook(reading, read.Value);
        var taken = TakenIn(posted, filled);
        if (taken is null || filled.ContradictionsIn([.. taken.Keys], current.Language).Count > 0)
        {
            return await PreviewAsync(current, dossier, workbook, refusal: null, cancellation);
        }

        var request = posted.By(current.RequiredViewer, authority, Dossier.StreamOf(dossier));
        var saved = await save.RunAsync(request, dossier, filled.EntriesOf(taken), cancellation);
        return saved.IsRefused
            ? await PreviewAsync(current, dossier, workbook, saved.Refusal, cancellation)
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Overview(dossier)));
    }

    private async Task<IResult> PreviewAsync(
        CurrentRequest current,
        Guid dossier,
        Guid workbook,
        Refusal? refusal,
        CancellationToken cancellation
    )
    {
        var reading = await ReadAsync(current, dossier, cancellation);
        var upload = await uploads.FindAsync(current.RequiredAuthority.Id, UploadPurpose.Figures, workbook, cancellation);
        if (reading is null || upload is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var preview = await pages.PreviewOfAsync(reading, upload, current.Posted, refusal, current.Language, cancellation);
        var status =
            refusal is not null ? refusals.StatusOf(refusal)
            : current.Posted is not null ? StatusCodes.Status422UnprocessableEntity
            : StatusCodes.Status200OK;
        return Pages.Of<WorkbookPreviewPage>(status, preview);
    }

    /// <summary>The inputs to take from the file with the version that was seen; null where a conflict is not decided.</summary>
    private static Dictionary<InputId, long>? TakenIn(Posted posted, FilledWorkbook filled)
    {
        var taken = new Dictionary<InputId, long>();
        foreach (var cell in filled.Touched)
        {
            if (!filled.IsConflict(cell))
            {
                taken[cell.Input] = cell.Version;
                continue;
            }

            switch (WorkbookPages.ChoiceIn(posted, cell.Input))
            {
                case WorkbookConflict.File:
                    taken[cell.Input] = long.TryParse(
                        posted[WorkbookConflict.SeenFieldOf(cell.Input)],
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var seen
                    )
                        ? seen
                        : -1;
                    break;
                case WorkbookConflict.Server:
                    break;
                default:
                    return null;
            }
        }

        return taken;
    }

    private async Task<DossierReading?> ReadAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation) is { } reading
            ? await lastYears.BesideAsync(reading.AsEntered(), cancellation)
            : null;
}
