using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Units.People;

/// <summary>Disables an account, or enables it again. What was entered with it stays as it is.</summary>
public sealed class SwitchAccount(Writes writes)
{
    public Task<Result<Guid>> DisableAsync(WriteRequest request, Guid accountId, string reason, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var found = await KeptAccount.FindAsync(work, accountId, cancellation);
                if (!found.TryGet(out var account, out var refusal))
                {
                    return refusal;
                }

                if (account.IsDisabled)
                {
                    return new Refusal("account.disabled-already");
                }

                await work.RecordAsync(AuthorityRegister.Stream, new AccountDisabled(accountId, reason));
                account.IsDisabled = true;
                await work.Db.Sessions.Where(s => s.AccountId == accountId).ExecuteDeleteAsync(cancellation);
                return accountId;
            },
            cancellation
        );

    public Task<Result<Guid>> EnableAsync(WriteRequest request, Guid accountId, string reason, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var found = await KeptAccount.FindAsync(work, accountId, cancellation);
                if (!found.TryGet(out var account, out var refusal))
                {
                    return refusal;
                }

                if (!account.IsDisabled)
                {
                    return new Refusal("account.enabled-already");
                }

                await work.RecordAsync(AuthorityRegister.Stream, new AccountEnabled(accountId, reason));
                account.IsDisabled = false;
                return accountId;
            },
            cancellation
        );
}
