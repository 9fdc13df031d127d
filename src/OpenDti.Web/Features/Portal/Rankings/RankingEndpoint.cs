using OpenDti.Scoring;
using OpenDti.Web.Features.Portal.Changes;
using OpenDti.Web.Features.Portal.Corrections;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Rankings;

/// <summary>What the reader asked for; empty where they asked for nothing.</summary>
public sealed record RankingQuery(string Find, string Class, string Group, string Order)
{
    /// <summary>The order by name; the id of a main index orders by its points, anything else by rank.</summary>
    public const string ByName = "name";

    /// <summary>The order by places won since the year before.</summary>
    public const string ByChange = "change";

    public static RankingQuery Of(IQueryCollection query) =>
        new(query["q"].ToString(), query["class"].ToString(), query["group"].ToString(), query["order"].ToString());

    public bool IsNarrowed => Find.Trim().Length > 0 || Class.Length > 0 || Group.Length > 0;
}

public sealed record RankingModel(
    string Sha256,
    ReleasedResults Results,
    RankingQuery Asked,
    IReadOnlyList<ResultsUnit> Units,
    RankChanges? Changes,
    IReadOnlyList<YearRelease> Years,
    Replacement? Replacement,
    CorrectedResults? Corrected,
    bool HasCommended
)
{
    public IReadOnlyList<PeerGroup> Groups => PeersIn(Results.Results);

    public static IReadOnlyList<PeerGroup> PeersIn(RoundResults results) =>
        PeerGroup.In(results.Round.UnitKind, [.. results.Units.Select(unit => unit.Name)]);
}

/// <summary>The public ranking, from the results document alone; only the changes look at the year before.</summary>
public sealed class RankingEndpoint(ResultsLibrary library, ReleaseHistory history, Commendations commendations)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, string sha256, RankingQuery asked, CancellationToken cancellation)
    {
        var authority = current.RequiredAuthority.Id;
        var results = await library.OpenAsync(authority, sha256, cancellation);
        if (results is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var all = await history.AllAsync(authority, cancellation);
        var round = results.Results.Round;
        var years = all.Where(release => release.Kind == round.UnitKind).ToList();
        var earlier = years.Where(release => release.Year < round.Year);
        var changes = RankChanges.Of([new YearRelease(round.Year, round.UnitKind, sha256, results), .. earlier]);
        var units = Ordered(Found(results, asked), results, asked.Order, changes);
        var replacement = await history.ReplacementOfAsync(authority, sha256, cancellation);
        var commended = await commendations.PublishedAsync(authority, sha256, cancellation);
        var replaced = await history.ReplacedByAsync(authority, results, cancellation);
        return Pages.Of<RankingPage>(
            new RankingModel(
                sha256,
                results,
                asked,
                [.. units],
                changes,
                years,
                replacement,
                CorrectedResults.Of(results, replaced),
                commended is not null
            )
        );
    }

    /// <summary>The results document itself, byte for byte as it was hashed.</summary>
    public async Task<IResult> DocumentAsync(HttpContext context, CurrentRequest current, string sha256, CancellationToken cancellation)
    {
        var text = await library.TextOfAsync(current.RequiredAuthority.Id, sha256, cancellation);
        if (text is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text(text, "application/json; charset=utf-8");
    }

    private static IEnumerable<ResultsUnit> Found(ReleasedResults results, RankingQuery asked)
    {
        var folded = VietnameseOrder.Fold(asked.Find.Trim());
        var group = RankingModel.PeersIn(results.Results).FirstOrDefault(known => known.Id == asked.Group);
        return results.Results.Units.Where(unit =>
            results.FoldedNameOf(unit).Contains(folded, StringComparison.Ordinal)
            && (asked.Class.Length == 0 || unit.ClassId == asked.Class)
            && (group is null || group.Holds(unit.Name))
        );
    }

    private static IEnumerable<ResultsUnit> Ordered(
        IEnumerable<ResultsUnit> units,
        ReleasedResults results,
        string order,
        RankChanges? changes
    )
    {
        if (string.Equals(order, RankingQuery.ByName, StringComparison.OrdinalIgnoreCase))
        {
            return units.OrderBy(unit => unit.Name, VietnameseOrder.Instance);
        }

        if (changes is not null && string.Equals(order, RankingQuery.ByChange, StringComparison.OrdinalIgnoreCase))
        {
            return units.OrderByDescending(unit => changes.OfUnits[unit.Id].Change?.Places ?? int.MinValue);
        }

        return results.Set.MainIndices.FirstOrDefault(index => index.Id.Value == order) is { } index
            ? units.OrderByDescending(unit => results.NodeOf(unit, index.Id)!.Earned)
            : units;
    }
}
