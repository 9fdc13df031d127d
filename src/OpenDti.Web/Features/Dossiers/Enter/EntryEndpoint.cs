using OpenDti.Scoring;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Enter;

/// <summary>Shows a main index for entry and takes the figures of one criterion at a time, with and without a script.</summary>
public sealed class EntryEndpoint(
    DossierReader dossiers,
    Assignments assignments,
    LastYears lastYears,
    EvidenceShelf shelf,
    ReadReleased released,
    EntryPages pages,
    SaveAnswers save,
    RefusalTexts refusals
)
{
    /// <summary>A script that asks for the changed row only says so with this header.</summary>
    public const string PartHeader = "X-Part";

    public async Task<IResult> ShowAsync(
        CurrentRequest current,
        Guid dossier,
        string index,
        EntryFilter? filter,
        CancellationToken cancellation
    )
    {
        var reading = await ReadAsync(current, dossier, cancellation) is { } open
            ? open with
            {
                Released = await released(open, current.Language, cancellation),
            }
            : null;
        return reading is not null && MainIndex(reading, index) is { } shown && reading.CriteriaOf(shown).Count > 0
            ? Pages.Of<EntryPage>(
                await WithGivenAsync(
                    current,
                    reading,
                    pages.PageOf(reading, shown, filter ?? EntryFilter.All, current.Language),
                    cancellation
                )
            )
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }

    public async Task<IResult> SaveAsync(
        HttpContext context,
        CurrentRequest current,
        Guid dossier,
        string indicator,
        CancellationToken cancellation
    )
    {
        var authority = current.RequiredAuthority.Id;
        var reading = await ReadAsync(current, dossier, cancellation);
        if (reading?.Set.FindIndicator(new IndicatorId(indicator)) is not Criterion criterion)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        if (reading.Only?.Contains(criterion.Id) == false)
        {
            return ErrorPages.Of(StatusCodes.Status403Forbidden);
        }

        var posted = current.RequiredPosted;
        var typed = TypedAnswers.Read(reading, criterion, posted, current.Language);
        if (typed.AreRefused)
        {
            var refused = pages.RefusedRowOf(reading, criterion, typed, current.Language);
            return await AnswerAsync(context, current, reading, refused, StatusCodes.Status422UnprocessableEntity, cancellation);
        }

        var request = posted.By(current.RequiredViewer, authority, Dossier.StreamOf(dossier));
        var saved = await save.RunAsync(request, dossier, criterion.Id, typed.Entries, cancellation);
        if (!saved.IsRefused && !WantsPart(context))
        {
            return Pages.SeeOther(current.AuthorityUrl(DossierPaths.EntryRow(reading, criterion)));
        }

        var now = (await dossiers.ReadAsync(authority, dossier, cancellation))!.AsEntered() with
        {
            Before = reading.Before,
            Only = reading.Only,
            Evidence = reading.Evidence,
        };
        if (saved.IsRefused)
        {
            var refused = await pages.RefusedRowOfAsync(now, criterion, typed, saved.Refusal, current.Language, cancellation);
            return await AnswerAsync(context, current, now, refused, refusals.StatusOf(saved.Refusal), cancellation);
        }

        return await AnswerAsync(
            context,
            current,
            now,
            pages.RowOf(now, criterion, current.Language),
            StatusCodes.Status200OK,
            cancellation
        );
    }

    private async Task<DossierReading?> ReadAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation) is { } reading
            ? await assignments.ForAsync(
                current.RequiredViewer,
                await shelf.BesideAsync(await lastYears.BesideAsync(reading.AsEntered(), cancellation), cancellation),
                cancellation
            )
            : null;

    private async Task<IResult> AnswerAsync(
        HttpContext context,
        CurrentRequest current,
        DossierReading reading,
        EntryRow row,
        int status,
        CancellationToken cancellation
    )
    {
        var index = reading.MainIndexOf(row.Criterion);
        if (WantsPart(context))
        {
            return Pages.PartOf<EntryPartView>(status, pages.PartOf(reading, row, index, current.Language));
        }

        var page = pages.PageOf(reading, index, EntryFilter.All, current.Language, row);
        return Pages.Of<EntryPage>(status, await WithGivenAsync(current, reading, page, cancellation));
    }

    private async Task<EntryModel> WithGivenAsync(
        CurrentRequest current,
        DossierReading reading,
        EntryModel page,
        CancellationToken cancellation
    ) => page.WhyClosed is null ? page with { Given = await assignments.GivenAsync(current.RequiredViewer, reading, cancellation) } : page;

    private static bool WantsPart(HttpContext context) => context.Request.Headers.ContainsKey(PartHeader);

    private static Indicator? MainIndex(DossierReading reading, string id) =>
        reading.Set.MainIndices.FirstOrDefault(index => index.Id.Value == id);
}
