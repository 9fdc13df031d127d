using OpenDti.Scoring;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.UnitResult;

public sealed record UnitResultModel(
    string Sha256,
    ReleasedResults Results,
    ResultsUnit Unit,
    UnitProfile Profile,
    IReadOnlyList<TrendPoint> Trend,
    IReadOnlyList<YearRelease> Years,
    Replacement? Replacement
)
{
    /// <summary>Nobody to compare with.</summary>
    public bool IsAlone => Results.Results.Units.Count == 1;

    public string NameOf(YearResult result) => UnitOf(result).Unit.Name;

    /// <summary>The page of another year's result; none for the one that is open.</summary>
    public string? UrlOf(YearResult result) =>
        UnitOf(result) is var (release, unit) && release.Sha256 != Sha256 ? ResultsPaths.Unit(release.Sha256, unit.Id) : null;

    private (YearRelease Release, ResultsUnit Unit) UnitOf(YearResult result)
    {
        var release = Years.First(year => year.Year == result.Year);
        return (release, release.Results.Results.Units.First(unit => unit.Id.ToString("N") == result.Unit));
    }
}

/// <summary>One unit's published result: rank, points by main index, its place in the group, other years, and why each criterion has its points.</summary>
public sealed class UnitResultEndpoint(ResultsLibrary library, ReleaseHistory history)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, string sha256, Guid unit, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        var results = await library.OpenAsync(authority, sha256, cancellation);
        if (results?.Results.Units.FirstOrDefault(u => u.Id == unit) is not { } found)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var years = await history.UpToAsync(authority, sha256, results, cancellation);
        var successions = await history.SuccessionsToAsync(authority, unit, cancellation);
        HashSet<string> line = [unit.ToString("N"), .. successions.Select(succession => succession.Before)];
        var trend = Trend.Of([.. years.SelectMany(year => year.Results.YearOf(line))], successions);
        var replacement = await history.ReplacementOfAsync(authority, sha256, cancellation);
        return Pages.Of<UnitResultPage>(new UnitResultModel(sha256, results, found, results.ProfileOf(found), trend, years, replacement));
    }
}
