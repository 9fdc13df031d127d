using System.Globalization;
using OpenDti.Scoring;

namespace OpenDti.Web.Features.Accounts;

/// <summary>Asks for the present password again where a session left open must not be enough. It is no place to guess the password at will, either.</summary>
public sealed class PresentPassword(Passwords passwords, SignInThrottle throttle, SecurityLog log)
{
    public async Task<Refusal?> RefusalAsync(HttpContext context, Account account, string typed, CancellationToken cancellation)
    {
        if (typed.Length == 0)
        {
            return new Refusal("password.wrong");
        }

        var source = context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
        var wait = throttle.WaitFor(account.UserName, source);
        if (wait > TimeSpan.Zero)
        {
            return new Refusal("sign-in.slowed", ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture));
        }

        if (await passwords.AreRightAsync(account, typed, cancellation))
        {
            return null;
        }

        throttle.Failed(account.UserName, source);
        log.Note(SecurityEventKind.SignInFailed, context, account.Id);
        return new Refusal("password.wrong");
    }
}
