using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.Queue;

/// <summary>Shows an appraiser what waits for them.</summary>
public sealed class QueueEndpoint(QueuePages pages)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<QueuePage>(await pages.PageOfAsync(current, cancellation));
}
