using System.Globalization;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Overview;

public sealed class SendEndpoint(SendDossier send, DossierReader dossiers, OverviewPages pages, RefusalTexts refusals)
{
    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (posted, authority) = (current.RequiredPosted, current.RequiredAuthority.Id);
        _ = long.TryParse(posted["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var versionShown);
        var request = posted.By(current.RequiredViewer, authority, Dossier.StreamOf(dossier));
        var sent = await send.RunAsync(request, dossier, versionShown, cancellation);
        if (!sent.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Overview(dossier)));
        }

        var reading = await dossiers.ReadAsync(authority, dossier, cancellation);
        return reading is null
            ? ErrorPages.Of(StatusCodes.Status404NotFound)
            : Pages.Of<OverviewPage>(refusals.StatusOf(sent.Refusal), pages.PageOf(reading, current, sent.Refusal));
    }
}
