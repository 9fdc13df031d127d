using OpenDti.Web.Security;
using OpenDti.Web.Ui;

namespace OpenDti.Web.Features.Accounts.SignOut;

public static class SignOutEndpoint
{
    public static async Task<IResult> SubmitAsync(
        HttpContext context,
        CurrentRequest current,
        Sessions sessions,
        SecurityLog log,
        CancellationToken cancellation
    )
    {
        await sessions.EndAsync(context, cancellation);
        log.Note(SecurityEventKind.SignedOut, context, current.Viewer?.AccountId);
        return Pages.SeeOther(current.Url("/sign-in"));
    }
}
