using OpenDti.Scoring;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Traits;

/// <summary>The traits of a group's units: everybody who follows the round sees them, the administrator says them.</summary>
public sealed class TraitsEndpoint(TraitsPages pages, DossierReader dossiers, GiveTraits give, RefusalTexts refusals)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid group, int? saved, CancellationToken cancellation) =>
        await pages.PageOfAsync(current, group, saved, refused: null, cancellation) is { } model
            ? Pages.Of<TraitsPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid group, CancellationToken cancellation)
    {
        var (posted, viewer, authority) = (current.RequiredPosted, current.RequiredViewer, current.RequiredAuthority.Id);
        var readings = await dossiers.ReadGroupAsync(authority, group, cancellation);
        if (readings.Count == 0)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        if (posted[TraitsModel.ShownField] != TraitsModel.ShownOf(readings.Select(one => (one.Dossier.Id, one.Dossier.Traits))))
        {
            return await RefusedAsync(current, group, new Refusal("traits.changed-since-shown"), cancellation);
        }

        var own = await pages.OwnUnitsAsync(current, cancellation);
        var chosen = readings
            .Where(one => !own.Contains(one.Unit.Id))
            .Select(one => new ChosenTraits(one.Dossier.Id, one.Dossier.Traits, TraitsPages.ChosenIn(posted, one)))
            .Where(one => one.IsOther)
            .ToList();
        var request = posted.By(viewer, authority, [.. GroupStreams.Of(group, chosen.Select(one => one.Dossier))]);
        var reason = posted[TraitsModel.ReasonField].Trim();
        var given = await give.RunAsync(request, group, viewer.PersonId, chosen, reason, cancellation);
        if (given.TryGet(out var count, out var refusal))
        {
            return Pages.SeeOther(current.AuthorityUrl($"{DossierPaths.Traits(group)}?saved={count}"));
        }

        return await RefusedAsync(current, group, refusal, cancellation);
    }

    private async Task<IResult> RefusedAsync(CurrentRequest current, Guid group, Refusal refusal, CancellationToken cancellation)
    {
        var field = refusal.Code is "traits.without-reason" or "traits.reason-too-long" ? TraitsModel.ReasonField : null;
        var model = await pages.PageOfAsync(current, group, saved: null, (field, refusal), cancellation);
        return Pages.Of<TraitsPage>(refusals.StatusOf(refusal), model!);
    }
}
