using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;

namespace OpenDti.Web.Features.Dossiers.Overview;

/// <summary>The dossier that was confirmed and sent is taken back, with a reason the specialist reads.</summary>
public sealed class WithdrawDossier(Writes writes)
{
    public const string ReasonField = "reason";

    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        long versionShown,
        string reason,
        IReadOnlyCollection<Role> seatsOfUnit,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            (dossier, _) => Task.FromResult(dossier.Withdraw(versionShown, reason, seatsOfUnit, dossier.RoundGroup!, request.ReceivedAt)),
            cancellation
        );
}
