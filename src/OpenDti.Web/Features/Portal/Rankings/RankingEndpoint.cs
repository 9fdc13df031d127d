using OpenDti.Scoring;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Rankings;

public sealed record RankingModel(
    string Sha256,
    ReleasedResults Results,
    string Find,
    string Class,
    string Order,
    IReadOnlyList<ResultsUnit> Units
)
{
    /// <summary>The order by name; the id of a main index orders by its points, anything else by rank.</summary>
    public const string ByName = "name";
}

/// <summary>The public ranking, from the results document alone.</summary>
public sealed class RankingEndpoint(ResultsLibrary library)
{
    public async Task<IResult> ShowAsync(
        CurrentRequest current,
        string sha256,
        string? q,
        string? @class,
        string? order,
        CancellationToken cancellation
    )
    {
        var results = await library.OpenAsync(current.RequiredAuthority.Id, sha256, cancellation);
        if (results is null)
        {
            return ErrorPages.Of(StatusCodes.Status404NotFound);
        }

        var folded = VietnameseOrder.Fold((q ?? "").Trim());
        var found = results.Results.Units.Where(unit =>
            VietnameseOrder.Fold(unit.Name).Contains(folded, StringComparison.Ordinal)
            && (string.IsNullOrEmpty(@class) || unit.ClassId == @class)
        );
        return Pages.Of<RankingPage>(
            new RankingModel(sha256, results, q ?? "", @class ?? "", order ?? "", [.. Ordered(found, results, order)])
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

    private static IEnumerable<ResultsUnit> Ordered(IEnumerable<ResultsUnit> units, ReleasedResults results, string? order)
    {
        if (string.Equals(order, RankingModel.ByName, StringComparison.OrdinalIgnoreCase))
        {
            return units.OrderBy(unit => unit.Name, VietnameseOrder.Instance);
        }

        return results.Set.MainIndices.FirstOrDefault(index => index.Id.Value == order) is { } index
            ? units.OrderByDescending(unit => results.NodeOf(unit, index.Id)!.Earned)
            : units;
    }
}
