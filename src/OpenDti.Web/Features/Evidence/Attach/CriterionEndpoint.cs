using OpenDti.Scoring;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Evidence.Attach;

/// <summary>The evidence of one criterion: hand in something new, use again what is there, take off what is wrong.</summary>
public sealed class CriterionEndpoint(
    EvidenceReader reader,
    CriterionPages pages,
    EvidenceForms forms,
    TakeEvidence take,
    AttachEvidence attach,
    RefusalTexts refusals
)
{
    public Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation) =>
        OnAsync(
            current,
            dossier,
            indicator,
            async (view, criterion) =>
                Pages.Of<CriterionPage>(
                    await pages.PageOfAsync(view, criterion, EvidenceTyped.Nothing, EvidenceTyped.Nothing, current.Language, cancellation)
                ),
            cancellation
        );

    public Task<IResult> AddAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation) =>
        OnAsync(
            current,
            dossier,
            indicator,
            async (view, criterion) =>
            {
                var posted = current.RequiredPosted;
                if (view.Reading.Dossier.RefusalToAttach(criterion.Id, view.Reading.Group, posted.ReceivedAt) is { } closed)
                {
                    return await RefusedAsync(current, view, criterion, [(null, closed)], isReuse: false, cancellation);
                }

                var authority = current.RequiredAuthority.Id;
                var (handedIn, refused) = await forms.ReadAsync(authority, posted, kept: null, cancellation);
                if (handedIn is null)
                {
                    return await RefusedAsync(current, view, criterion, refused, isReuse: false, cancellation);
                }

                var request = posted.By(current.RequiredViewer, authority, TakeEvidence.StreamsOf(view.Reading.Dossier));
                var taken = await take.RunAsync(request, dossier, [handedIn with { Criterion = criterion.Id }], cancellation);
                return taken.IsRefused
                    ? await RefusedAsync(current, view, criterion, [(null, taken.Refusal)], isReuse: false, cancellation)
                    : Done(current, dossier, criterion);
            },
            cancellation
        );

    public Task<IResult> AttachAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation) =>
        OnAsync(
            current,
            dossier,
            indicator,
            async (view, criterion) =>
            {
                var posted = current.RequiredPosted;
                if (TypedEvidence.PagesRefusal(posted) is { } wrong)
                {
                    return await RefusedAsync(current, view, criterion, [(TypedEvidence.PagesField, wrong)], isReuse: true, cancellation);
                }

                _ = Guid.TryParse(posted[TypedEvidence.ItemField], out var item);
                var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
                var attached = await attach.RunAsync(
                    request,
                    dossier,
                    item,
                    [criterion.Id],
                    TypedEvidence.PagesIn(posted),
                    TypedEvidence.InForce(posted),
                    cancellation
                );
                return attached.IsRefused
                    ? await RefusedAsync(
                        current,
                        view,
                        criterion,
                        [(FieldOf(attached.Refusal), attached.Refusal)],
                        isReuse: true,
                        cancellation
                    )
                    : Done(current, dossier, criterion);
            },
            cancellation
        );

    public Task<IResult> DetachAsync(CurrentRequest current, Guid dossier, string indicator, CancellationToken cancellation) =>
        OnAsync(
            current,
            dossier,
            indicator,
            async (view, criterion) =>
            {
                var posted = current.RequiredPosted;
                _ = Guid.TryParse(posted[TypedEvidence.ItemField], out var item);
                var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, Dossier.StreamOf(dossier));
                var detached = await attach.DetachAsync(request, dossier, criterion.Id, item, cancellation);
                return detached.IsRefused
                    ? await RefusedAsync(current, view, criterion, [(null, detached.Refusal)], isReuse: true, cancellation)
                    : Done(current, dossier, criterion);
            },
            cancellation
        );

    private static string? FieldOf(Refusal refusal) =>
        refusal.Code switch
        {
            "evidence.still-in-force" or "evidence.no-longer-in-force" => TypedEvidence.InForceField,
            "evidence.not-found" => TypedEvidence.ItemField,
            _ => null,
        };

    private static IResult Done(CurrentRequest current, Guid dossier, Criterion criterion) =>
        Pages.SeeOther(current.AuthorityUrl(EvidencePaths.Criterion(dossier, criterion.Id)));

    private async Task<IResult> OnAsync(
        CurrentRequest current,
        Guid dossier,
        string indicator,
        Func<EvidenceView, Criterion, Task<IResult>> act,
        CancellationToken cancellation
    )
    {
        if (await reader.ReadAsync(current, dossier, cancellation) is not { } view)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        return view.FindCriterion(indicator) is { } criterion ? await act(view, criterion)
            : view.Reading.Set.FindIndicator(new IndicatorId(indicator)) is Criterion ? ErrorPages.Of(StatusCodes.Status403Forbidden)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }

    private async Task<IResult> RefusedAsync(
        CurrentRequest current,
        EvidenceView view,
        Criterion criterion,
        List<(string? Field, Refusal Refusal)> refused,
        bool isReuse,
        CancellationToken cancellation
    )
    {
        var prefix = isReuse ? CriterionPages.ReusePrefix : "";
        var errors = refused.ConvertAll(one => new FieldError(
            one.Field is null ? null : prefix + one.Field,
            refusals.Of(one.Refusal, current.Language)
        ));
        var typed = new EvidenceTyped(current.RequiredPosted.Fields, errors);
        var page = await pages.PageOfAsync(
            view,
            criterion,
            isReuse ? EvidenceTyped.Nothing : typed,
            isReuse ? typed : EvidenceTyped.Nothing,
            current.Language,
            cancellation
        );
        return Pages.Of<CriterionPage>(refusals.StatusOf(refused[0].Refusal), page);
    }
}
