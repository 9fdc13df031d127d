using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Overview;

public sealed class CorrectionsEndpoint(ConfirmCorrections confirm, DossierReader dossiers, OverviewPages pages, RefusalTexts refusals)
{
    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (posted, viewer, authority) = (current.RequiredPosted, current.RequiredViewer, current.RequiredAuthority.Id);
        var versionShown = long.TryParse(posted["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
        List<IndicatorId> shown =
        [
            .. posted[ConfirmCorrections.CriteriaField].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new IndicatorId(id)),
        ];
        var request = posted.By(viewer, authority, Dossier.StreamOf(dossier));
        var confirmed = await confirm.RunAsync(request, dossier, viewer.PersonId, shown, versionShown, cancellation);
        var reading = await dossiers.ReadAsync(authority, dossier, cancellation);
        return reading is null ? ErrorPages.Of(StatusCodes.Status404NotFound)
            : confirmed.IsRefused
                ? Pages.Of<OverviewPage>(refusals.StatusOf(confirmed.Refusal), pages.PageOf(reading, current, confirmed.Refusal))
            : Pages.SeeOther(current.AuthorityUrl(DossierPaths.Overview(dossier)));
    }
}
