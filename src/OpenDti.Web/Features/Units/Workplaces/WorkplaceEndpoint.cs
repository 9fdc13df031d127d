using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Units.People;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Units.Workplaces;

/// <summary>Takes the answer where somebody works, on that person's page.</summary>
public sealed class WorkplaceEndpoint(PersonPages pages, SetWorkplace set, Databases databases, TimeProvider clock, RefusalTexts refusals)
{
    public const string Field = "workplace";
    public const string ReasonField = "workplaceReason";

    public static string PathOf(Guid account) => PersonEndpoint.PathOf(account) + "/workplace";

    public async Task<IResult> SubmitAsync(CurrentRequest current, Guid account, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        await using var db = databases.Open(current.RequiredAuthority.Id);
        var units = await WorkplaceField.UnitsAsync(db, clock.GetUtcNow(), cancellation);
        var reason = posted[ReasonField].Trim();
        if (!WorkplaceField.Read(posted[Field], [.. units.Select(unit => unit.Id)]).TryGet(out var said, out var refusal))
        {
            return await AgainAsync(current, account, Field, refusal, cancellation);
        }

        if (reason.Length > KeptAccount.ReasonMaxLength)
        {
            return await AgainAsync(current, account, ReasonField, new Refusal("account.reason"), cancellation);
        }

        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);
        var done = await set.RunAsync(request, account, said, reason.Length > 0 ? reason : null, cancellation);
        return done.IsRefused
            ? await AgainAsync(current, account, done.Refusal.Code == "account.reason" ? ReasonField : Field, done.Refusal, cancellation)
            : Pages.SeeOther(current.AuthorityUrl(PersonEndpoint.PathOf(account)));
    }

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
