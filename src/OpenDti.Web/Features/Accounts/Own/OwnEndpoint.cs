using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Accounts.Own;

/// <summary>Somebody's own account: what they may change about it themselves.</summary>
public sealed record OwnModel(
    string Name,
    string UserName,
    string Email,
    Language Language,
    bool WasSaved,
    IReadOnlyList<FieldError> Errors
)
{
    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed class OwnEndpoint(Databases databases, PresentPassword present, ChangeContact change, RefusalTexts refusals)
{
    public const string LanguageField = "language";

    public async Task<IResult> ShowAsync(CurrentRequest current, CancellationToken cancellation) =>
        Pages.Of<OwnPage>(ModelOf(await AccountAsync(current, cancellation), wasSaved: false));

    public async Task<IResult> SubmitAsync(HttpContext context, CurrentRequest current, CancellationToken cancellation)
    {
        var (posted, account) = (current.RequiredPosted, await AccountAsync(current, cancellation));
        var refused = new List<(string Field, Refusal Refusal)>();
        if (!Contact.Read(posted[OwnPaths.EmailField], posted[LanguageField]).TryGet(out var contact, out var unusable))
        {
            refused.Add((OwnPaths.EmailField, unusable));
        }

        if (await present.RefusalAsync(context, account, posted["password"], cancellation) is { } wrong)
        {
            refused.Add(("password", wrong));
        }

        if (refused.Count > 0)
        {
            var errors = refused.ConvertAll(r => new FieldError(r.Field, refusals.Of(r.Refusal, current.Language)));
            var again = ModelOf(account, wasSaved: false) with { Email = posted[OwnPaths.EmailField], Errors = errors };
            return Pages.Of<OwnPage>(StatusCodes.Status422UnprocessableEntity, again);
        }

        var request = posted.By(current.RequiredViewer, current.RequiredAuthority.Id, AuthorityRegister.Stream);
        await change.RunAsync(request, account.Id, contact!, cancellation);
        return Pages.Of<OwnPage>(ModelOf(await AccountAsync(current, cancellation), wasSaved: true));
    }

    private async Task<Account> AccountAsync(CurrentRequest current, CancellationToken cancellation)
    {
        await using var db = databases.OpenShared();
        return await db
            .Accounts.AsNoTracking()
            .Include(a => a.Person)
            .SingleAsync(a => a.Id == current.RequiredViewer.AccountId, cancellation);
    }

    private static OwnModel ModelOf(Account account, bool wasSaved) =>
        new(account.Person!.Name, account.UserName, account.Person.Email ?? "", account.Person.Language, wasSaved, Errors: []);
}
