using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Overview;

/// <summary>A specialist sends the dossier, as shown, to the leader.</summary>
public sealed class SendDossier(Writes writes)
{
    public Task<Result<long>> RunAsync(WriteRequest request, Guid dossierId, long versionShown, CancellationToken cancellation) =>
        writes.ChangeAsync(
            request,
            dossierId,
            (dossier, _) => Task.FromResult(dossier.Send(versionShown, dossier.RoundGroup!, request.ReceivedAt)),
            cancellation
        );
}
