using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Units.Workplaces;

/// <summary>An administrator says where somebody with a seat of the authority works. What they may decide follows from it in the same write.</summary>
public sealed class SetWorkplace(Writes writes)
{
    /// <summary>The first answer needs no reason, every other one does.</summary>
    public Task<Result<Guid>> RunAsync(
        WriteRequest request,
        Guid accountId,
        Workplace said,
        string? reason,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (await WorkplaceChange.OfAsync(work, accountId, cancellation) is not { } change)
                {
                    return new Refusal("account.not-found");
                }

                if (!change.HoldsSeatWithAuthority)
                {
                    return new Refusal("workplace.no-seat");
                }

                if (await change.RefusalOfAsync(said, cancellation) is { } refusal)
                {
                    return refusal;
                }

                if (change.Before == said)
                {
                    return new Refusal("workplace.same");
                }

                if (change.Before.IsSaid && reason is null)
                {
                    return new Refusal("account.reason");
                }

                await change.SayAsync(said, reason, cancellation);
                return accountId;
            },
            cancellation
        );
}
