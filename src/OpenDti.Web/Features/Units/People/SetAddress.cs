using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units.People;

/// <summary>An administrator sets where letters reach somebody of the authority.</summary>
public sealed class SetAddress(Writes writes)
{
    public Task<Result<Guid>> RunAsync(WriteRequest request, Guid accountId, string? email, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (!(await KeptAccount.FindAsync(work, accountId, cancellation)).TryGet(out _, out var refusal))
                {
                    return refusal;
                }

                await ChangeContact.ChangeEmailAsync(work, accountId, email);
                return accountId;
            },
            cancellation
        );
}
