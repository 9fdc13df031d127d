using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts.FirstRun;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Accounts.Password;

/// <summary>The form for a new password; a given one has to be changed before anything else.</summary>
public sealed record PasswordModel(bool IsGiven, IReadOnlyList<FieldError> Errors)
{
    public string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Sentence;
}

public sealed class PasswordEndpoint(
    Databases databases,
    Passwords passwords,
    PresentPassword present,
    ChoosePassword choose,
    Sessions sessions,
    SecurityLog log,
    RefusalTexts refusals
)
{
    private const int LongestPassword = 200;

    public static IResult Show(CurrentRequest current) =>
        Pages.Of<PasswordPage>(new PasswordModel(current.RequiredViewer.MustChoosePassword, Errors: []));

    public async Task<IResult> SubmitAsync(HttpContext context, CurrentRequest current, CancellationToken cancellation)
    {
        var (posted, viewer) = (current.RequiredPosted, current.RequiredViewer);
        if (viewer.Memberships is not [var seat, ..])
        {
            return ErrorPages.Of(StatusCodes.Status403Forbidden);
        }

        var refused = await RefusalsAsync(context, posted, viewer, cancellation);
        if (refused.Count == 0)
        {
            var request = posted.By(viewer, seat.AuthorityId, AuthorityRegister.Stream);
            var chosen = await choose.RunAsync(request, passwords.Hash(posted["newPassword"]), cancellation);
            if (!chosen.IsRefused)
            {
                await sessions.BeginAsync(context, viewer.AccountId, cancellation);
                log.Note(SecurityEventKind.PasswordChanged, context, viewer.AccountId);
                return Pages.SeeOther(current.Url($"/{seat.Authority!.Slug}/work"));
            }

            refused.Add(("password", chosen.Refusal));
        }

        var errors = refused.ConvertAll(r => new FieldError(r.Field, refusals.Of(r.Refusal, current.Language)));
        return Pages.Of<PasswordPage>(StatusCodes.Status422UnprocessableEntity, new PasswordModel(viewer.MustChoosePassword, errors));
    }

    private async Task<List<(string Field, Refusal Refusal)>> RefusalsAsync(
        HttpContext context,
        Posted posted,
        Viewer viewer,
        CancellationToken cancellation
    )
    {
        await using var db = databases.OpenShared();
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.Id == viewer.AccountId, cancellation);
        var refused = new List<(string Field, Refusal Refusal)>();
        if (await present.RefusalAsync(context, account, posted["password"], cancellation) is { } wrong)
        {
            refused.Add(("password", wrong));
        }

        if (RefusalOfNew(posted["password"], posted["newPassword"], account.UserName) is { } unusable)
        {
            refused.Add(("newPassword", unusable));
        }
        else if (posted["newPassword"] != posted["repeated"])
        {
            refused.Add(("repeated", new Refusal("password.not-repeated")));
        }

        return refused;
    }

    private static Refusal? RefusalOfNew(string present, string chosen, string userName) =>
        chosen.Length < FoundAuthority.PasswordMinLength
            ? new Refusal("password.too-short", FoundAuthority.PasswordMinLength.ToString(CultureInfo.InvariantCulture))
        : chosen.Length > LongestPassword ? new Refusal("password.too-long", LongestPassword.ToString(CultureInfo.InvariantCulture))
        : chosen == present ? new Refusal("password.same")
        : chosen.Contains(userName, StringComparison.OrdinalIgnoreCase) ? new Refusal("password.holds-user-name")
        : null;
}
