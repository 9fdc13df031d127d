using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Evidence.Item;

/// <summary>One piece of evidence: shown, opened, corrected, attached to more criteria, minuted.</summary>
public sealed class ItemEndpoint(
    EvidenceReader reader,
    ItemPages pages,
    EvidenceForms forms,
    TakeEvidence take,
    AttachEvidence attach,
    MinuteEvidence minute,
    FileOpening opening,
    OpeningNotes notes,
    RefusalTexts refusals
)
{
    public const string CriterionPrefix = "criterion:";

    /// <summary>The group of the boxes, one for each criterion.</summary>
    public const string CriteriaField = "criteria";

    public const string CriterionField = "criterion";
    public const string SeenOnField = "seenOn";
    public const string WordsField = "words";

    public Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, Guid item, CancellationToken cancellation) =>
        OnAsync(
            current,
            dossier,
            item,
            (view, found) => PageAsync(current, view, found, 200, EvidenceTyped.Nothing, ItemForm.None, cancellation),
            cancellation
        );

    public Task<IResult> OpenAsync(CurrentRequest current, Guid dossier, Guid item, string? page, CancellationToken cancellation) =>
        OnAsync(
            current,
            dossier,
            item,
            async (view, found) =>
            {
                if (found.File is not { } file)
                {
                    return Results.Redirect(current.AuthorityUrl(EvidencePaths.Item(dossier, item)));
                }

                if (!opening.MayOpen(file, view.IsOfUnit))
                {
                    return await RefusedAsync(
                        current,
                        view,
                        found,
                        ItemForm.None,
                        [(null, new Refusal("evidence.not-openable"))],
                        cancellation
                    );
                }

                if (!view.IsOfUnit)
                {
                    await notes.NoteAsync(current.RequiredAuthority.Id, item, current.RequiredViewer.AccountId, cancellation);
                }

                return opening.Open(found, page);
            },
            cancellation
        );

    public Task<IResult> ReplaceAsync(CurrentRequest current, Guid dossier, Guid item, CancellationToken cancellation) =>
        OnAsync(
            current,
            dossier,
            item,
            async (view, found) =>
            {
                var posted = current.RequiredPosted;
                if (view.Reading.Dossier.RefusalToEnter(view.Reading.Group, posted.ReceivedAt) is { } closed)
                {
                    return await RefusedAsync(current, view, found, ItemForm.Replace, [(null, closed)], cancellation);
                }

                var authority = current.RequiredAuthority.Id;
                var (handedIn, refused) = await forms.ReadAsync(authority, posted, found, cancellation);
                if (handedIn is null)
                {
                    return await RefusedAsync(current, view, found, ItemForm.Replace, refused, cancellation);
                }

                var request = posted.By(current.RequiredViewer, authority, TakeEvidence.StreamsOf(view.Reading.Dossier));
                var taken = await take.ReplaceAsync(request, dossier, item, handedIn, cancellation);
                return taken.TryGet(out var ids, out var refusal)
                    ? Pages.SeeOther(current.AuthorityUrl(EvidencePaths.Item(dossier, ids[0])))
                    : await RefusedAsync(current, view, found, ItemForm.Replace, [(null, refusal)], cancellation);
            },
            cancellation
        );

    public Task<IResult> AttachAsync(CurrentRequest current, Guid dossier, Guid item, CancellationToken cancellation) =>
        OnAsync(
            current,
            dossier,
            item,
            async (view, found) =>
            {
                var posted = current.RequiredPosted;
                var criteria = view.Criteria.Where(c => posted.Fields.ContainsKey(CriterionPrefix + c.Id.Value)).Select(c => c.Id).ToList();
                var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
                var attached = await attach.RunAsync(
                    request,
                    dossier,
                    item,
                    criteria,
                    pages: null,
                    TypedEvidence.InForce(posted),
                    cancellation
                );
                var field = attached.IsRefused && attached.Refusal.Code == "evidence.no-criterion" ? CriteriaField : null;
                return attached.IsRefused
                    ? await RefusedAsync(current, view, found, ItemForm.Attach, [(field, attached.Refusal)], cancellation)
                    : Pages.SeeOther(current.AuthorityUrl(EvidencePaths.Item(dossier, item)));
            },
            cancellation
        );

    public Task<IResult> MinuteAsync(CurrentRequest current, Guid dossier, Guid item, CancellationToken cancellation) =>
        OnAsync(
            current,
            dossier,
            item,
            async (view, found) =>
            {
                var posted = current.RequiredPosted;
                if (!HanoiTime.TryReadDay(posted[SeenOnField], out var seenOn))
                {
                    return await RefusedAsync(
                        current,
                        view,
                        found,
                        ItemForm.Minute,
                        [(SeenOnField, new Refusal("evidence.day"))],
                        cancellation
                    );
                }

                var viewer = current.RequiredViewer;
                var request = posted.By(viewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
                var criterion = new IndicatorId(posted[CriterionField]);
                var minuted = await minute.RunAsync(request, viewer, dossier, item, criterion, seenOn, posted[WordsField], cancellation);
                var field = minuted.IsRefused && minuted.Refusal.Code == "evidence.in-future" ? SeenOnField : WordsField;
                return minuted.IsRefused
                    ? await RefusedAsync(current, view, found, ItemForm.Minute, [(field, minuted.Refusal)], cancellation)
                    : Pages.SeeOther(current.AuthorityUrl(EvidencePaths.Item(dossier, item)));
            },
            cancellation
        );

    private async Task<IResult> OnAsync(
        CurrentRequest current,
        Guid dossier,
        Guid item,
        Func<EvidenceView, EvidenceItem, Task<IResult>> act,
        CancellationToken cancellation
    ) =>
        await reader.ReadAsync(current, dossier, cancellation) is { } view && await reader.ItemAsync(view, item, cancellation) is { } found
            ? await act(view, found)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    private Task<IResult> RefusedAsync(
        CurrentRequest current,
        EvidenceView view,
        EvidenceItem item,
        ItemForm form,
        List<(string? Field, Refusal Refusal)> refused,
        CancellationToken cancellation
    )
    {
        var errors = refused.ConvertAll(one => new FieldError(one.Field, refusals.Of(one.Refusal, current.Language)));
        var typed = new EvidenceTyped(current.Posted?.Fields ?? new Dictionary<string, string>(), errors);
        return PageAsync(current, view, item, refusals.StatusOf(refused[0].Refusal), typed, form, cancellation);
    }

    private async Task<IResult> PageAsync(
        CurrentRequest current,
        EvidenceView view,
        EvidenceItem item,
        int status,
        EvidenceTyped typed,
        ItemForm form,
        CancellationToken cancellation
    ) => Pages.Of<ItemPage>(status, await pages.PageOfAsync(view, item, current.RequiredViewer, typed, form, cancellation));
}
