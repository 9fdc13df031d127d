using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Evidence.Files;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Evidence.Library;

/// <summary>Shows a unit's evidence and takes many files at once, to be described and attached later.</summary>
public sealed class LibraryEndpoint(
    EvidenceReader reader,
    EvidenceShelf shelf,
    EvidenceTwins twins,
    EvidenceIntake intake,
    TakeEvidence take,
    RefusalTexts refusals,
    Settings settings
)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await reader.ReadAsync(current, dossier, cancellation) is not { } view ? ErrorPages.Of(StatusCodes.Status404NotFound)
        : view.IsShut ? ErrorPages.Of(StatusCodes.Status403Forbidden)
        : Pages.Of<LibraryPage>(await PageAsync(view, EvidenceTyped.Nothing, cancellation));

    public async Task<IResult> UploadAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        if (await reader.ReadAsync(current, dossier, cancellation) is not { } view)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var posted = current.RequiredPosted;
        if (view.Reading.Dossier.RefusalToEnter(view.Reading.Group, posted.ReceivedAt) is { } closed)
        {
            return await RefusedAsync(current, view, [(null, closed)], cancellation);
        }

        var (handedIn, refused) = await ReadAsync(current.RequiredAuthority.Id, posted, cancellation);
        if (refused.Count > 0)
        {
            return await RefusedAsync(current, view, refused, cancellation);
        }

        var streams = TakeEvidence.StreamsOf(view.Reading.Dossier);
        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, streams);
        var taken = await take.RunAsync(request, dossier, handedIn, cancellation);
        return taken.IsRefused
            ? await RefusedAsync(current, view, [(TypedEvidence.FileField, taken.Refusal)], cancellation)
            : Pages.SeeOther(current.AuthorityUrl(EvidencePaths.Library(dossier)));
    }

    private async Task<(List<HandedIn> HandedIn, List<(string? Field, Refusal Refusal)> Refused)> ReadAsync(
        Guid authority,
        Posted posted,
        CancellationToken cancellation
    )
    {
        if (TypedEvidence.SecrecyRefusal(posted) is { } secrecy)
        {
            return ([], [(TypedEvidence.SecrecyField, secrecy)]);
        }

        var upload = posted.Streamed;
        var refused = upload
            .TooLarge.Select(name =>
                ((string?)TypedEvidence.FileField, new Refusal("evidence.too-large", name, $"{TakesStreamedFiles.MostMegabytesEach}"))
            )
            .ToList();
        if (upload.Files.Count + upload.TooLarge.Count == 0)
        {
            refused.Add((TypedEvidence.FileField, new Refusal("upload.no-file")));
        }

        var handedIn = new List<HandedIn>();
        foreach (var file in upload.Files)
        {
            if ((await intake.TakeAsync(authority, file, cancellation)).TryGet(out var taken, out var refusal))
            {
                handedIn.Add(new HandedIn(new EvidenceDraft(EvidenceKind.Picture, taken.Name), taken));
            }
            else
            {
                refused.Add((TypedEvidence.FileField, refusal));
            }
        }

        return (handedIn, refused);
    }

    private async Task<IResult> RefusedAsync(
        CurrentRequest current,
        EvidenceView view,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var errors = refused.ConvertAll(one => new FieldError(one.Field, refusals.Of(one.Refusal, current.Language)));
        var typed = new EvidenceTyped(current.RequiredPosted.Fields, errors);
        return Pages.Of<LibraryPage>(refusals.StatusOf(refused[0].Refusal), await PageAsync(view, typed, cancellation));
    }

    private async Task<LibraryModel> PageAsync(EvidenceView view, EvidenceTyped typed, CancellationToken cancellation)
    {
        var reading = view.Reading;
        var authority = reading.Dossier.AuthorityId;
        var items = await shelf.OfUnitAsync(authority, reading.Unit.Id, cancellation);
        var years = await reader.YearsAsync(authority, items, cancellation);
        var same = await twins.OfAsync(authority, reading.Unit.Id, view.IsOfUnit ? [] : items, cancellation);
        var rows = items
            .Select(item => new LibraryRow(
                item,
                item.DossierId == view.Dossier ? null : years[item.DossierId],
                [.. view.Criteria.Where(c => reading.Evidence[c.Id].Any(piece => piece.Item.Id == item.Id))],
                item.FileSha256 is { } hash ? [.. same[hash].Order(VietnameseOrder.Instance)] : []
            ))
            .Where(row => reading.Only is null || row.Proves.Count > 0);
        return new LibraryModel(
            view,
            (await reader.SizesAsync(view, cancellation)).Total,
            settings.UnitQuotaMegabytes,
            [.. rows],
            [.. view.Criteria.Where(reading.LacksEvidence)],
            typed
        );
    }
}
