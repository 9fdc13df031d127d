using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.Register;

/// <summary>The units on the books, and the lines that were typed to add more.</summary>
public sealed record UnitListModel(
    IReadOnlyList<Unit> Units,
    IReadOnlyList<UnitLineage> Lineages,
    UnitKind Kind,
    string Lines,
    IReadOnlyList<FieldError> Errors
)
{
    public int Ended => Units.Count(unit => unit.ValidTo is not null);

    public UnitLineage? SuccessionOf(Unit unit) => Lineages.FirstOrDefault(lineage => lineage.PredecessorId == unit.Id);

    public IReadOnlyList<UnitLineage> OriginsOf(Unit unit) =>
        [
            .. Lineages
                .Where(lineage => lineage.SuccessorId == unit.Id)
                .OrderBy(lineage => lineage.EffectiveDay)
                .ThenBy(lineage => lineage.Predecessor!.Name, VietnameseOrder.Instance),
        ];
}

/// <summary>Shows the authority's units and takes new ones, a line each: code; name. All lines are entered or none.</summary>
public sealed class UnitListEndpoint(Databases databases, RegisterUnits register, RefusalTexts refusals)
{
    private const string Field = "lines";

    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<UnitListPage>(await ModelAsync(current, UnitKind.Department, lines: "", errors: [], cancellation));

    public async Task<IResult> SubmitAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var kind = Enum.TryParse<UnitKind>(posted["kind"], out var parsed) && Enum.IsDefined(parsed) ? parsed : UnitKind.Department;
        var known = await UnitsAsync(current, cancellation);
        var (registered, refused) = UnitLines.Read(posted[Field], kind, known, DateOnly.FromDateTime(posted.ReceivedAt.UtcDateTime));
        if (refused.Count == 0)
        {
            var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);
            await register.RunAsync(request, registered, cancellation);
            return Pages.SeeOther(current.AuthorityUrl(UnitPaths.List));
        }

        var errors = refused.Select(refusal => new FieldError(Field, refusals.Of(refusal, current.Language)));
        return Pages.Of<UnitListPage>(
            StatusCodes.Status422UnprocessableEntity,
            await ModelAsync(current, kind, posted[Field], [.. errors], cancellation)
        );
    }

    private async Task<UnitListModel> ModelAsync(
        CurrentRequest current,
        UnitKind kind,
        string lines,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var lineages = await db.UnitLineages.AsNoTracking().Include(l => l.Predecessor).Include(l => l.Successor).ToListAsync(cancellation);
        return new UnitListModel(await UnitsAsync(current, cancellation), lineages, kind, lines, errors);
    }

    private async Task<IReadOnlyList<Unit>> UnitsAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var units = await db.Units.AsNoTracking().ToListAsync(cancellation);
        return [.. units.OrderBy(unit => unit.Kind).ThenBy(unit => unit.Name, VietnameseOrder.Instance)];
    }
}
