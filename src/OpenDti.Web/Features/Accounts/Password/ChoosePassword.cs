using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;

namespace OpenDti.Web.Features.Accounts.Password;

/// <summary>A person chooses a new password. Every session of the account ends with it.</summary>
public sealed class ChoosePassword(Writes writes)
{
    public Task<Result<Guid>> RunAsync(WriteRequest request, string passwordHash, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var account = await work.Db.Accounts.SingleAsync(a => a.Id == request.AccountId, cancellation);
                await work.RecordAsync(AuthorityRegister.Stream, new PasswordChanged(account.Id));
                (account.PasswordHash, account.PasswordGivenAt) = (passwordHash, null);
                await work.Db.Sessions.Where(s => s.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
                return account.Id;
            },
            cancellation
        );
}
