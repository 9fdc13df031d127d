using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Accounts.SignIn;

/// <summary>What the sign-in page shows: the name typed, where to go on, what was wrong, and a form that waits to be sent.</summary>
public sealed record SignInModel(string UserName, string Return, IReadOnlyList<FieldError> Errors)
{
    public HeldForm? Held { get; init; }

    /// <summary>They came by a link and have no password: the link is asked for.</summary>
    public bool IsByLink { get; init; }

    public string? LinkError { get; init; }
}

public sealed class SignInEndpoint(
    Databases databases,
    Passwords passwords,
    Sessions sessions,
    SignInThrottle throttle,
    SecurityLog log,
    RefusalTexts refusals
)
{
    public static IResult Show(CurrentRequest current, string? @return) =>
        current.Viewer is null
            ? Pages.Of<SignInPage>(
                new SignInModel(UserName: "", LocalPath.Of(@return), Errors: []) { IsByLink = current.Ended?.CameByLink == true }
            )
            : Results.Redirect(Onward(current, LocalPath.Of(@return)));

    /// <summary>For a form that came without a session: nothing was saved, and nothing typed is lost by signing in.</summary>
    public static IResult AskFor(CurrentRequest current, string action) =>
        Pages.Of<SignInPage>(
            StatusCodes.Status401Unauthorized,
            new SignInModel(UserName: "", Return: "", Errors: [])
            {
                Held = HeldForm.Of(action, current.RequiredPosted),
                IsByLink = current.Ended?.CameByLink == true,
            }
        );

    public async Task<IResult> SubmitAsync(HttpContext context, CurrentRequest current, CancellationToken cancellation)
    {
        var posted = current.RequiredPosted;
        var userName = posted["userName"].Trim().ToLowerInvariant();
        var source = context.Connection.RemoteIpAddress?.ToString() ?? "unknown";

        var wait = throttle.WaitFor(userName, source);
        if (wait > TimeSpan.Zero)
        {
            log.Note(SecurityEventKind.SignInSlowed, context);
            var seconds = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return Again(current, new Refusal("sign-in.slowed", seconds), StatusCodes.Status429TooManyRequests);
        }

        await using var db = databases.OpenShared();
        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.UserName == userName && !a.IsDisabled, cancellation);
        if (!await passwords.AreRightAsync(account, posted["password"], cancellation))
        {
            throttle.Failed(userName, source);
            log.Note(SecurityEventKind.SignInFailed, context, account?.Id);
            return Again(current, new Refusal("sign-in.wrong"), StatusCodes.Status422UnprocessableEntity);
        }

        throttle.Succeeded(userName, source);
        await sessions.BeginAsync(context, account!.Id, cancellation);
        log.Note(SecurityEventKind.SignedIn, context, account.Id);
        return HeldForms.GoOn(context, account.Id, posted, current.Url("/"));
    }

    private IResult Again(CurrentRequest current, Refusal refusal, int status)
    {
        var posted = current.RequiredPosted;
        var error = new FieldError("user-name", refusals.Of(refusal, current.Language));
        return Pages.Of<SignInPage>(
            status,
            new SignInModel(posted["userName"], LocalPath.Of(posted["return"]), [error]) { Held = HeldForm.In(posted) }
        );
    }

    private static string Onward(CurrentRequest current, string path) => path.Length > 0 ? path : current.Url("/");
}
