using System.Globalization;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Overview;

public sealed class WithdrawEndpoint(WithdrawDossier withdraw, DossierReader dossiers, OverviewPages pages, RefusalTexts refusals)
{
    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (posted, authority) = (current.RequiredPosted, current.RequiredAuthority.Id);
        var versionShown = long.TryParse(posted["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
        var request = posted.By(current.RequiredViewer, authority, Dossier.StreamOf(dossier));
        var reason = posted[WithdrawDossier.ReasonField].Trim();
        if (await dossiers.ReadAsync(authority, dossier, cancellation) is not { } reading)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var seats = current.RequiredViewer.RolesIn(authority, reading.Unit.Id);
        var withdrawn = await withdraw.RunAsync(request, dossier, versionShown, reason, seats, cancellation);
        reading = (await dossiers.ReadAsync(authority, dossier, cancellation))!;
        return !withdrawn.IsRefused
            ? Pages.SeeOther(current.AuthorityUrl(DossierPaths.Overview(dossier)))
            : Pages.Of<OverviewPage>(refusals.StatusOf(withdrawn.Refusal), pages.PageOf(reading, current, withdrawn.Refusal));
    }
}
