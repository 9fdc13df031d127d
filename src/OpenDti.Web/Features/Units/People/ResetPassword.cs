using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Units.People;

/// <summary>Gives an account a made-up password for once. Whoever is signed in with the old one is out at once.</summary>
public sealed class ResetPassword(Writes writes)
{
    public Task<Result<Guid>> RunAsync(
        WriteRequest request,
        Guid accountId,
        string passwordHash,
        string reason,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var found = await KeptAccount.FindAsync(work, accountId, cancellation);
                if (!found.TryGet(out var account, out var refusal))
                {
                    return refusal;
                }

                await work.RecordAsync(AuthorityRegister.Stream, new PasswordReset(accountId, reason));
                (account.PasswordHash, account.PasswordGivenAt) = (passwordHash, request.ReceivedAt);
                await work.NotifyAsync(
                    Recipients.Account(accountId),
                    new NoticeMessage("account.password-was-reset", OwnPaths.Account, reason)
                );
                await work.Db.Sessions.Where(s => s.AccountId == accountId).ExecuteDeleteAsync(cancellation);
                return accountId;
            },
            cancellation
        );
}
