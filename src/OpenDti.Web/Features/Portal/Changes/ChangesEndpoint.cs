using OpenDti.Web.Features.Publications;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Changes;

public sealed record ChangesModel(string Sha256, ReleasedResults Results, RankChanges? Changes, Replacement? Replacement);

/// <summary>The ranking beside the year before: who went up and who went down.</summary>
public sealed class ChangesEndpoint(ResultsLibrary library, ReleaseHistory history)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, string sha256, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        var results = await library.OpenAsync(authority, sha256, cancellation);
        if (results is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var years = await history.UpToAsync(authority, sha256, results, cancellation);
        var replacement = await history.ReplacementOfAsync(authority, sha256, cancellation);
        return Pages.Of<ChangesPage>(new ChangesModel(sha256, results, RankChanges.Of(years), replacement));
    }
}
