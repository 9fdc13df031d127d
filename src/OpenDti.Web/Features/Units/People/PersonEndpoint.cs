using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units.Staff;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.People;

/// <summary>An account of the authority: a new password, disabling it, enabling it again. Each with a reason that stays in the record.</summary>
public sealed class PersonEndpoint(
    PersonPages pages,
    ResetPassword reset,
    SwitchAccount switches,
    SetAddress address,
    Passwords passwords,
    Databases databases,
    RefusalTexts refusals
)
{
    public static string PathOf(Guid account) => $"{StaffEndpoint.Path}/{account:N}";

    public async Task<IResult> ShowAsync(CurrentRequest current, Guid account, CancellationToken cancellation) =>
        await pages.PersonAsync(current, account, refused: [], sheet: null, cancellation) is { } model
            ? Pages.Of<PersonPage>(model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);

    public async Task<IResult> ResetAsync(CurrentRequest current, Guid account, CancellationToken cancellation)
    {
        const string field = "resetReason";
        var posted = current.RequiredPosted;
        if (!ReasonIn(posted, field).TryGet(out var reason, out var refusal))
        {
            return await AgainAsync(current, account, field, refusal, cancellation);
        }

        var (password, request) = (NewPassword.Make(), RequestOf(current));
        var hash = passwords.HashOfMadeUp(password);
        var done = await reset.RunAsync(request, account, hash, reason, cancellation);
        if (done.IsRefused)
        {
            return await AgainAsync(current, account, field, done.Refusal, cancellation);
        }

        // The same form sent twice was done once, with the first password: that one was shown, this one opens nothing.
        if (!await KeptAccount.IsInForceAsync(databases, account, hash, cancellation))
        {
            return Pages.SeeOther(current.AuthorityUrl(PathOf(account)));
        }

        var model = (await pages.PersonAsync(current, account, refused: [], sheet: null, cancellation))!;
        var seat = model.Seats.FirstOrDefault(seat => seat.IsValid);
        var role = seat is null ? "" : StaffTexts.Vi.Role(seat.Role);
        return Pages.Of<PersonPage>(model with { Sheet = new HandOver(model.Person, seat?.UnitName, role, model.UserName, password) });
    }

    /// <summary>Whoever keeps the list of nominees keeps their addresses, too; the account's owner may set another.</summary>
    public async Task<IResult> EmailAsync(CurrentRequest current, Guid account, CancellationToken cancellation)
    {
        if (!Contact.Read(current.RequiredPosted[OwnPaths.EmailField], language: "").TryGet(out var contact, out var refusal))
        {
            return await AgainAsync(current, account, OwnPaths.EmailField, refusal, cancellation);
        }

        var done = await address.RunAsync(RequestOf(current), account, contact.Email, cancellation);
        return done.IsRefused
            ? await AgainAsync(current, account, OwnPaths.EmailField, done.Refusal, cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PathOf(account)));
    }

    public Task<IResult> DisableAsync(CurrentRequest current, Guid account, CancellationToken cancellation) =>
        SwitchedAsync(current, account, switches.DisableAsync, cancellation);

    public Task<IResult> EnableAsync(CurrentRequest current, Guid account, CancellationToken cancellation) =>
        SwitchedAsync(current, account, switches.EnableAsync, cancellation);

    /// <summary>A reason, which every decision about an account needs.</summary>
    public static Result<string> ReasonIn(Posted posted, string field)
    {
        var reason = posted[field].Trim();
        return reason.Length is 0 or > KeptAccount.ReasonMaxLength ? new Refusal("account.reason") : reason;
    }

    private async Task<IResult> SwitchedAsync(
        CurrentRequest current,
        Guid account,
        Func<WriteRequest, Guid, string, CancellationToken, Task<Result<Guid>>> switchAccount,
        CancellationToken cancellation
    )
    {
        const string field = "switchReason";
        if (!ReasonIn(current.RequiredPosted, field).TryGet(out var reason, out var refusal))
        {
            return await AgainAsync(current, account, field, refusal, cancellation);
        }

        var done = await switchAccount(RequestOf(current), account, reason, cancellation);
        return done.IsRefused
            ? await AgainAsync(current, account, field, done.Refusal, cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PathOf(account)));
    }

    private static WriteRequest RequestOf(CurrentRequest current) =>
        current.RequiredPosted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);

    private async Task<IResult> AgainAsync(
        CurrentRequest current,
        Guid account,
        string field,
        Refusal refusal,
        CancellationToken cancellation
    ) =>
        await pages.PersonAsync(current, account, [(field, refusal)], sheet: null, cancellation) is { } model
            ? Pages.Of<PersonPage>(refusals.StatusOf(refusal), model)
            : ErrorPages.Of(StatusCodes.Status404NotFound);
}
