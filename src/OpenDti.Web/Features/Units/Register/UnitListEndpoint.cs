using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.Register;

/// <summary>The units on the books, and the lines that were typed to add more.</summary>
public sealed record UnitListModel(IReadOnlyList<Unit> Units, UnitKind Kind, string Lines, IReadOnlyList<FieldError> Errors);

/// <summary>Shows the authority's units and takes new ones, a line each: code; name. All lines are entered or none.</summary>
public sealed class UnitListEndpoint(Databases databases, RegisterUnits register, RefusalTexts refusals)
{
    public const string Path = "/units";
    private const string Field = "lines";

    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<UnitListPage>(new UnitListModel(await UnitsAsync(current, cancellation), UnitKind.Department, Lines: "", Errors: []));

    public async Task<IResult> SubmitAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var kind = Enum.TryParse<UnitKind>(posted["kind"], out var parsed) && Enum.IsDefined(parsed) ? parsed : UnitKind.Department;
        var units = await UnitsAsync(current, cancellation);
        var (registered, refused) = UnitLines.Read(posted[Field], kind, units, DateOnly.FromDateTime(posted.ReceivedAt.UtcDateTime));
        if (refused.Count == 0)
        {
            var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);
            await register.RunAsync(request, registered, cancellation);
            return Pages.SeeOther(current.AuthorityUrl(Path));
        }

        var errors = refused.Select(refusal => new FieldError(Field, refusals.Of(refusal, current.Language)));
        return Pages.Of<UnitListPage>(StatusCodes.Status422UnprocessableEntity, new UnitListModel(units, kind, posted[Field], [.. errors]));
    }

    private async Task<IReadOnlyList<Unit>> UnitsAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var units = await db.Units.AsNoTracking().ToListAsync(cancellation);
        return [.. units.OrderBy(unit => unit.Kind).ThenBy(unit => unit.Name, VietnameseOrder.Instance)];
    }
}
