using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Appraisals.ByUnit;

/// <summary>Shows one unit over all criteria given to the reader.</summary>
public sealed class UnitEndpoint(UnitPages pages)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, Guid dossier, CancellationToken cancellation) =>
        await pages.PageOfAsync(current, dossier, cancellation) is not { } model ? ErrorPages.Of(StatusCodes.Status404NotFound)
        : model.Indices.Count == 0 ? ErrorPages.Of(StatusCodes.Status403Forbidden)
        : Pages.Of<UnitPage>(model);
}
