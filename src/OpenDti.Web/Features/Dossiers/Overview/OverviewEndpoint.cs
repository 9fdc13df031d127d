using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Overview;

public sealed class OverviewEndpoint(DossierReader dossiers, OverviewPages pages)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var reading = await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation);
        return reading is null ? ErrorPages.Of(StatusCodes.Status404NotFound) : Pages.Of<OverviewPage>(pages.PageOf(reading, current));
    }
}
