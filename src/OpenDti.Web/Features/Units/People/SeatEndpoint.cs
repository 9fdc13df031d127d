using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Features.Units.Workplaces;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.People;

/// <summary>The form that passes a seat to a successor.</summary>
public sealed class SeatEndpoint(PersonPages pages, PassSeat pass, Passwords passwords, Databases databases, RefusalTexts refusals)
{
    public static string PathOf(Guid account, Guid seat) => $"{PersonEndpoint.PathOf(account)}/seats/{seat:N}";

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid account, Guid seat, CancellationToken cancellation) =>
        await pages.SeatAsync(current, account, seat, refused: [], cancellation) is { } model
            ? Pages.Of<SeatPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> PassAsync(CurrentRequest current, Guid account, Guid seat, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var refused = new List<(string? Field, Refusal Refusal)>();
        if (!PersonEndpoint.ReasonIn(posted, "reason").TryGet(out var reason, out var unreasoned))
        {
            refused.Add(("reason", unreasoned));
        }

        var password = NewPassword.Make();
        var successor = SuccessorIn(posted, password, refused);
        var placed = await WorkplaceInAsync(current, account, seat, cancellation);
        if (placed.TryGet(out var workplace, out var unplaced))
        {
            successor = successor with { Workplace = workplace };
        }
        else
        {
            refused.Add(("unit", unplaced));
        }

        if (refused.Count == 0)
        {
            var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);
            var passed = await pass.RunAsync(request, seat, successor, reason!, cancellation);
            if (!passed.IsRefused)
            {
                return await PassedAsync(current, account, seat, successor, password, passed.Value, cancellation);
            }

            refused.Add((FieldOf(passed.Refusal), passed.Refusal));
        }

        return await pages.SeatAsync(current, account, seat, refused, cancellation) is { } model
            ? Pages.Of<SeatPage>(refused.Max(r => refusals.StatusOf(r.Refusal)), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
    }

    private static string FieldOf(Refusal refusal) =>
        refusal.Code == "staff.user-name-taken" ? "userName"
        : refusal.Code.Contains("workplace", StringComparison.Ordinal) ? "unit"
        : "successor";

    // Who takes a unit's seat over works at that unit; with the authority it has to be said.
    private async Task<Result<Workplace>> WorkplaceInAsync(CurrentRequest current, Guid account, Guid seat, CancellationToken cancellation)
    {
        if (await pages.SeatAsync(current, account, seat, refused: [], cancellation) is not { } model || model.Role.IsOfUnit())
        {
            return Workplace.NotSaid;
        }

        return WorkplaceField.Read(current.RequiredPosted["unit"], [.. model.Units.Select(unit => unit.Id)]);
    }

    private Successor SuccessorIn(Posted posted, string password, List<(string? Field, Refusal Refusal)> refused)
    {
        if (Guid.TryParse(posted["successor"], out var known))
        {
            return new Successor(known, Newcomer: null);
        }

        var (person, userName) = (posted["person"].Trim(), posted["userName"].Trim().ToLowerInvariant());
        if (person.Length is 0 or > Person.NameMaxLength)
        {
            refused.Add(("person", new Refusal("staff.person", Person.NameMaxLength.ToString(CultureInfo.InvariantCulture))));
        }

        if (!StaffEndpoint.IsUserName(userName))
        {
            refused.Add(("userName", new Refusal("staff.user-name")));
        }

        return new Successor(
            Account: null,
            new Seating(person, userName, passwords.HashOfMadeUp(password), Workplace.NotSaid) { IsPasswordGiven = true }
        );
    }

    private static string? UnitOf(SeatModel model, Successor successor) =>
        model.Units.Where(unit => unit.Id == successor.Workplace.Unit).Select(unit => unit.Name).FirstOrDefault();

    private async Task<IResult> PassedAsync(
        CurrentRequest current,
        Guid account,
        Guid seat,
        Successor successor,
        string password,
        Guid successorAccount,
        CancellationToken cancellation
    )
    {
        // A known successor has a password; a form sent twice opened the account the first time, with the password that was shown then.
        if (
            successor.Newcomer is not { } newcomer
            || !await KeptAccount.IsInForceAsync(databases, successorAccount, newcomer.PasswordHash, cancellation)
        )
        {
            return Pages.SeeOther(current.AuthorityUrl(PersonEndpoint.PathOf(successorAccount)));
        }

        var model = (await pages.SeatAsync(current, account, seat, refused: [], cancellation))!;
        return Pages.Of<SeatPage>(
            model with
            {
                Successor = newcomer.PersonName,
                Sheet = new HandOver(
                    newcomer.PersonName,
                    model.Role.IsOfUnit() ? model.UnitName : UnitOf(model, successor),
                    StaffTexts.Vi.Role(model.Role),
                    newcomer.UserName,
                    password
                ),
            }
        );
    }
}
