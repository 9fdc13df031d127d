using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Features.Units.Workplaces;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.Staff;

/// <summary>Who has a seat, the form for one more, and once, right after, the password made up for the new account.</summary>
public sealed record StaffModel(
    IReadOnlyList<StaffRow> Rows,
    IReadOnlyList<(Guid Id, string Name)> Units,
    IReadOnlyList<OpenWorkplace> OpenWorkplaces,
    IReadOnlyDictionary<string, string> Typed,
    HandOver? Sheet,
    IReadOnlyList<FieldError> Errors
)
{
    public string this[string field] => Typed.GetValueOrDefault(field, "");

    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed record StaffRow(
    Guid Account,
    string Person,
    string UserName,
    Role Role,
    string? UnitName,
    Workplace Workplace,
    bool IsDisabled
)
{
    /// <summary>The unit they worked at is there no more.</summary>
    public bool HasEnded { get; init; }
}

/// <summary>Shows the authority's seats and opens an account with one.</summary>
public sealed class StaffEndpoint(Databases databases, SeatPersons seat, Passwords passwords, TimeProvider clock, RefusalTexts refusals)
{
    public const string Path = UnitPaths.Staff;

    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<StaffPage>(await ModelAsync(current, typed: null, sheet: null, errors: [], cancellation));

    public async Task<IResult> SubmitAsync(CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var (seating, refused) = await ReadAsync(current, cancellation);
        if (refused.Count > 0)
        {
            var errors = refused.ConvertAll(r => new FieldError(r.Field, refusals.Of(r.Refusal, current.Language)));
            return Pages.Of<StaffPage>(
                StatusCodes.Status422UnprocessableEntity,
                await ModelAsync(current, posted.Fields, sheet: null, errors, cancellation)
            );
        }

        var password = NewPassword.Make();
        var hash = passwords.HashOfMadeUp(password);
        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);
        var seated = await seat.RunAsync(request, [seating with { PasswordHash = hash, IsPasswordGiven = true }], cancellation);
        if (!await KeptAccount.IsInForceAsync(databases, seated.Value[0], hash, cancellation))
        {
            return Pages.SeeOther(current.AuthorityUrl(Path));
        }

        // Not redirected: the password is on this page and nowhere else, and it must not travel in an address.
        var model = await ModelAsync(current, typed: null, sheet: null, errors: [], cancellation);
        var unitName = model.Units.Where(unit => unit.Id == seating.Workplace.Unit).Select(unit => unit.Name).FirstOrDefault();
        var sheet = new HandOver(seating.PersonName, unitName, StaffTexts.Vi.Role(seating.Roles[0]), seating.UserName, password);
        return Pages.Of<StaffPage>(model with { Sheet = sheet });
    }

    public static bool IsUserName(string userName) =>
        userName.Length is >= 3 and <= Account.UserNameMaxLength
        && userName.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');

    private async Task<(Seating Seating, List<(string Field, Refusal Refusal)> Refusals)> ReadAsync(
        CurrentRequest current,
        CancellationToken cancellation
    )
    {
        var posted = current.RequiredPosted;
        var refused = new List<(string Field, Refusal Refusal)>();
        var (person, userName) = (posted["person"].Trim(), posted["userName"].Trim().ToLowerInvariant());
        var role = Enum.TryParse<Role>(posted["role"], out var parsed) && Enum.IsDefined(parsed) ? parsed : Role.Specialist;
        if (person.Length is 0 or > Person.NameMaxLength)
        {
            refused.Add(("person", new Refusal("staff.person", Person.NameMaxLength.ToString(CultureInfo.InvariantCulture))));
        }

        if (!IsUserName(userName))
        {
            refused.Add(("userName", new Refusal("staff.user-name")));
        }
        else if (await IsTakenAsync(userName, cancellation))
        {
            refused.Add(("userName", new Refusal("staff.user-name-taken", userName)));
        }

        if (!Contact.Read(posted[OwnPaths.EmailField], language: "").TryGet(out var contact, out var unusable))
        {
            refused.Add((OwnPaths.EmailField, unusable));
        }

        if (!(await WorkplaceInAsync(current, role, cancellation)).TryGet(out var workplace, out var unplaced))
        {
            refused.Add(("unit", unplaced));
        }

        var seating = new Seating(person, userName, PasswordHash: "", workplace ?? Workplace.NotSaid, role) { Email = contact?.Email };
        return (seating, refused);
    }

    private async Task<bool> IsTakenAsync(string userName, CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        return await db.Accounts.AnyAsync(account => account.UserName == userName, cancellation);
    }

    // A seat of a unit is that unit's; whoever sits for the authority works somewhere, or it is said that it is at no evaluated unit.
    private async Task<Result<Workplace>> WorkplaceInAsync(CurrentRequest current, Role role, CancellationToken cancellation)
    {
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var units = await WorkplaceField.UnitsAsync(db, clock.GetUtcNow(), cancellation);
        var read = WorkplaceField.Read(current.RequiredPosted["unit"], [.. units.Select(unit => unit.Id)]);
        return role.IsOfUnit() && (read.IsRefused || read.Value.Unit is null) ? new Refusal("staff.unit") : read;
    }

    private async Task<StaffModel> ModelAsync(
        CurrentRequest current,
        IReadOnlyDictionary<string, string>? typed,
        HandOver? sheet,
        IReadOnlyList<FieldError> errors,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var units = await db.Units.AsNoTracking().ToDictionaryAsync(unit => unit.Id, cancellation);
        var seats = await db
            .Memberships.AsNoTracking()
            .Include(m => m.Account!)
                .ThenInclude(a => a.Person)
            .Where(m => m.ValidFrom <= now && (m.ValidTo == null || m.ValidTo > now))
            .ToListAsync(cancellation);
        return new StaffModel(
            [
                .. seats
                    .Select(m => new StaffRow(
                        m.AccountId,
                        m.Account!.Person!.Name,
                        m.Account.UserName,
                        m.Role,
                        m.UnitId is { } unit ? units[unit].Name : null,
                        m.Workplace,
                        m.Account.IsDisabled
                    )
                    {
                        HasEnded = m.UnitId is { } at && !units[at].IsValidOn(Unit.DayOf(now)),
                    })
                    .OrderBy(row => row.Role.IsOfUnit())
                    .ThenBy(row => row.Role.IsOfUnit() ? row.UnitName! : "", VietnameseOrder.Instance)
                    .ThenBy(row => row.Role)
                    .ThenBy(row => row.Person, VietnameseOrder.Instance),
            ],
            await WorkplaceField.UnitsAsync(db, now, cancellation),
            await OpenWorkplaces.OfAsync(db, now, cancellation),
            typed ?? new Dictionary<string, string>(),
            sheet,
            errors
        );
    }
}
