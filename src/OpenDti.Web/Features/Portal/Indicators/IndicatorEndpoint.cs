using OpenDti.Scoring;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Indicators;

public sealed record IndicatorModel(string Sha256, ReleasedResults Results, Indicator Line, Indicator MainIndex, Replacement? Replacement)
{
    public LineStanding Standing => Results.StandingOf(Line.Id);

    /// <summary>The units by their place on this line; those that it does not concern come last.</summary>
    public IEnumerable<(ResultsUnit Unit, LinePlace Place)> Units =>
        Results.Results.Units.Zip(Standing.Places).OrderBy(unit => unit.Second.Rank ?? int.MaxValue);

    /// <summary>The lines right under this one.</summary>
    public IReadOnlyList<Indicator> Under => Line is IndicatorGroup group ? group.Children : [];

    /// <summary>The published line of the same kind before or after this one in the set.</summary>
    public Indicator? Neighbour(int distance)
    {
        var lines = Results
            .Set.Indicators.Where(line =>
                line.Level == Line.Level && line is Criterion == Line is Criterion && Results.IsPublished(line.Id)
            )
            .ToList();
        return lines.ElementAtOrDefault(lines.IndexOf(Line) + distance);
    }
}

/// <summary>One line of the set over all units of a release. A line below a sensitive index says why there is nothing to see.</summary>
public sealed class IndicatorEndpoint(ResultsLibrary library, ReleaseHistory history)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, string sha256, string indicator, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        var results = await library.OpenAsync(authority, sha256, cancellation);
        if (results?.Set.FindIndicator(new IndicatorId(indicator)) is not { } line || MainIndexOf(results.Set, line) is not { } mainIndex)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var replacement = await history.ReplacementOfAsync(authority, sha256, cancellation);
        var model = new IndicatorModel(sha256, results, line, mainIndex, replacement);
        return results.IsPublished(line.Id) ? Pages.Of<IndicatorPage>(model) : Pages.Of<WithheldPage>(StatusCodes.Status404NotFound, model);
    }

    /// <summary>The main index that a line belongs to or is; none for the whole and what lies above the main indices.</summary>
    private static Indicator? MainIndexOf(CompiledSet set, Indicator line) => set.MainIndices.FirstOrDefault(index => Holds(index, line));

    private static bool Holds(Indicator above, Indicator line) =>
        above == line || (above is IndicatorGroup group && group.Children.Any(child => Holds(child, line)));
}
