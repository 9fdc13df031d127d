using OpenDti.Scoring;
using OpenDti.Web.Features.Publications;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Portal.Rankings;

public enum RankingOrder
{
    Rank,
    Name,
}

public sealed record RankingModel(
    string Sha256,
    ReleasedResults Results,
    string Find,
    string Class,
    RankingOrder Order,
    IReadOnlyList<ResultsUnit> Units
);

/// <summary>The public ranking, from the results document alone.</summary>
public sealed class RankingEndpoint(ResultsLibrary library)
{
    public async Task<IResult> ShowAsync(
        CurrentRequest current,
        string sha256,
        string? q,
        string? @class,
        RankingOrder? order,
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
        var ordered = order == RankingOrder.Name ? found.OrderBy(unit => unit.Name, VietnameseOrder.Instance) : found;
        return Pages.Of<RankingPage>(new RankingModel(sha256, results, q ?? "", @class ?? "", order ?? RankingOrder.Rank, [.. ordered]));
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
}
