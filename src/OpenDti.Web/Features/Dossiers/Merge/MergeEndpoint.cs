using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Dossiers.Merge;

/// <summary>The form for a merging decision; it leads back to the units.</summary>
public sealed class MergeEndpoint(Databases databases, MergeUnits merge, RefusalTexts refusals)
{
    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<MergePage>(new MergeModel(await UnitsAsync(current, cancellation), new Dictionary<string, string>(), Errors: []));

    public async Task<IResult> SubmitAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var errors = new List<(string? Field, Refusal Refusal)>();
        if (TypedMerging.Read(posted, errors) is { } merging)
        {
            var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);
            var merged = await merge.RunAsync(request, merging, TypedMerging.IsAgreed(posted), cancellation);
            if (!merged.IsRefused)
            {
                return Pages.SeeOther(current.AuthorityUrl(UnitPaths.List));
            }

            errors.Add((TypedMerging.FieldOf(merged.Refusal), merged.Refusal));
        }

        var shown = errors.ConvertAll(error => new FieldError(error.Field, refusals.Of(error.Refusal, current.Language)));
        return Pages.Of<MergePage>(
            refusals.StatusOf(errors[0].Refusal),
            new MergeModel(await UnitsAsync(current, cancellation), posted.Fields, shown)
        );
    }

    private async Task<IReadOnlyList<MergeableUnit>> UnitsAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var units = await db.Units.AsNoTracking().Where(unit => unit.ValidTo == null).ToListAsync(cancellation);
        var unreleased = (await UnreleasedDossier.OfAsync(db, [.. units.Select(unit => unit.Id)], cancellation)).ToLookup(d => d.Unit);
        return
        [
            .. units
                .OrderBy(unit => unit.Kind)
                .ThenBy(unit => unit.Name, VietnameseOrder.Instance)
                .Select(unit => new MergeableUnit(
                    unit.Id,
                    unit.Name,
                    unit.Code,
                    unit.Kind,
                    UnreleasedDossier.YearsOf(unreleased[unit.Id])
                )),
        ];
    }
}
