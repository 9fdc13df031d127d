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

        var chosen = readings
            .Where(one => posted.Fields.ContainsKey(TraitsModel.ShownField(one.Dossier.Id)))
            .Select(one => new ChosenTraits(one.Dossier.Id, ShownIn(posted, one), TraitsPages.ChosenIn(posted, one)))
            .Where(one => one.IsOther)
            .ToList();
        var request = posted.By(viewer, authority, [.. GroupStreams.Of(group, chosen.Select(one => one.Dossier))]);
        var reason = posted[TraitsModel.ReasonField].Trim();
        var given = await give.RunAsync(request, group, viewer.PersonId, chosen, reason, cancellation);
        if (given.TryGet(out var count, out var refusal))
        {
            return Pages.SeeOther(current.AuthorityUrl($"{DossierPaths.Traits(group)}?saved={count}"));
        }

        var field = refusal.Code is "traits.without-reason" or "traits.reason-too-long" ? TraitsModel.ReasonField : null;
        var model = await pages.PageOfAsync(current, group, saved: null, (field, refusal), cancellation);
        return Pages.Of<TraitsPage>(refusals.StatusOf(refusal), model!);
    }

    private static string[] ShownIn(Posted posted, DossierReading reading) =>
        posted[TraitsModel.ShownField(reading.Dossier.Id)].Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
