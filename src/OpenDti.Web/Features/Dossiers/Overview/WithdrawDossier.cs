using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Overview;

/// <summary>A leader takes back the dossier that was confirmed and sent, with a reason the specialist reads.</summary>
public sealed class WithdrawDossier(Writes writes)
{
    public const string ReasonField = "reason";

    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        long versionShown,
        string reason,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            (dossier, _) => Task.FromResult(dossier.Withdraw(versionShown, reason, dossier.RoundGroup!, request.ReceivedAt)),
            cancellation
        );
}
