using OpenDti.Scoring;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.UnitResult;

public sealed record UnitResultModel(string Sha256, ReleasedResults Results, ResultsUnit Unit, UnitProfile Profile)
{
    /// <summary>Nobody to compare with.</summary>
    public bool IsAlone => Results.Results.Units.Count == 1;
}

/// <summary>One unit's published result: rank, points by main index, and why each criterion has its points.</summary>
public sealed class UnitResultEndpoint(ResultsLibrary library)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, string sha256, Guid unit, CancellationToken cancellation)
    {
        var results = await library.OpenAsync(current.RequiredAuthority.Id, sha256, cancellation);
        return results?.Results.Units.FirstOrDefault(u => u.Id == unit) is { } found
            ? Pages.Of<UnitResultPage>(new UnitResultModel(sha256, results, found, results.ProfileOf(found)))
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }
}
