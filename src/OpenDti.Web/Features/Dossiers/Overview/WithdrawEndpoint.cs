using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Overview;

public sealed class WithdrawEndpoint(WithdrawDossier withdraw, DossierReader dossiers, OverviewPages pages, RefusalTexts refusals)
{
    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var (posted, authority) = (current.RequiredPosted, current.RequiredAuthority.Id);
        var shown = await dossiers.ReadAsync(authority, dossier, cancellation);
        if (shown is { Dossier.State: DossierState.Confirmed } && !OverviewPages.MayWithdraw(current, shown))
        {
            var leaders = new Refusal("dossier.withdraw-by-leader");
            return Pages.Of<OverviewPage>(refusals.StatusOf(leaders), pages.PageOf(shown, current, leaders));
        }

        var versionShown = long.TryParse(posted["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : -1;
        var request = posted.By(current.RequiredViewer, authority, Dossier.StreamOf(dossier));
        var reason = posted[WithdrawDossier.ReasonField].Trim();
        var withdrawn = await withdraw.RunAsync(request, dossier, versionShown, reason, cancellation);
        if (!withdrawn.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(DossierPaths.Overview(dossier)));
        }

        var reading = await dossiers.ReadAsync(authority, dossier, cancellation);
        return reading is null
            ? ErrorPages.Of(StatusCodes.Status404NotFound)
            : Pages.Of<OverviewPage>(refusals.StatusOf(withdrawn.Refusal), pages.PageOf(reading, current, withdrawn.Refusal));
    }
}
