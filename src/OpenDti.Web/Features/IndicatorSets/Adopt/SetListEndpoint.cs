using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.IndicatorSets.Adopt;

/// <summary>The adopted sets and those that come with the product and may be adopted.</summary>
public sealed record SetListModel(
    IReadOnlyList<SetRow> Adopted,
    IReadOnlyDictionary<string, IndicatorSet> Shipped,
    IReadOnlyList<FieldError> Errors
)
{
    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed record SetRow(Guid Set, string Name, string Version, Points Total, int Criteria, bool IsFictional, string? Gaps);

/// <summary>Shows the authority's indicator sets and adopts one that comes with the product.</summary>
public sealed class SetListEndpoint(Databases databases, SetLibrary sets, AdoptSet adopt, RefusalTexts refusals)
{
    public const string Path = "/sets";

    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<SetListPage>(await ModelAsync(current, errors: [], cancellation));

    public async Task<IResult> SubmitAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var outcome = await AdoptedAsync(current, posted["file"], cancellation);
        if (!outcome.IsRefused)
        {
            return Pages.SeeOther(current.AuthorityUrl(Path));
        }

        return await AgainAsync(current, "file", outcome.Refusal, cancellation);
    }

    /// <summary>The page again, with what was wrong beside its field.</summary>
    public async Task<IResult> AgainAsync(CurrentRequest current, string field, Refusal refusal, CancellationToken cancellation)
    {
        var error = new FieldError(field, refusals.Of(refusal, current.Language));
        return Pages.Of<SetListPage>(refusals.StatusOf(refusal), await ModelAsync(current, [error], cancellation));
    }

    private Task<Result<Guid>> AdoptedAsync(CurrentRequest current, string file, CancellationToken cancellation)
    {
        if (!ShippedSets.FileNames.Contains(file))
        {
            return Task.FromResult<Result<Guid>>(new Refusal("indicator-set.none-chosen"));
        }

        var request = current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);
        return adopt.RunAsync(request, ShippedSets.TextOf(file), cancellation);
    }

    private async Task<SetListModel> ModelAsync(CurrentRequest current, IReadOnlyList<FieldError> errors, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var stored = await db.IndicatorSets.AsNoTracking().OrderBy(s => s.SetId).ThenBy(s => s.Version).ToListAsync(cancellation);
        return new SetListModel(
            stored.ConvertAll(s =>
            {
                var set = sets.Open(s);
                return new SetRow(
                    s.Id,
                    set.Set.Name.In(current.Language),
                    s.Version,
                    set.Set.Total,
                    set.Criteria.Count,
                    set.Set.IsFictional,
                    set.Set.Gaps?.In(current.Language)
                );
            }),
            ShippedSets.All,
            errors
        );
    }
}
