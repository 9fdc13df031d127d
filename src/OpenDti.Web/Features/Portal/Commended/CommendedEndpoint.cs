using OpenDti.Web.Features.Publications;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Commended;

/// <summary>Who is to be commended by released results, once the authority has made it public.</summary>
public sealed class CommendedEndpoint(Commendations commendations)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, string sha256, CancellationToken cancellation) =>
        await commendations.PublishedAsync(current.RequiredAuthority.Id, sha256, cancellation) is { } reading
            ? Pages.Of<CommendedPage>(reading)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
}
