using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Overview;

public sealed class OverviewEndpoint(DossierReader dossiers, ReadReleased released, OverviewPages pages)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation)
    {
        var reading = await dossiers.ReadAsync(current.RequiredAuthority.Id, dossier, cancellation);
        if (reading is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var whole = reading with { Released = await released(reading, current.Language, cancellation) };
        return Pages.Of<OverviewPage>(pages.PageOf(whole, current));
    }
}
