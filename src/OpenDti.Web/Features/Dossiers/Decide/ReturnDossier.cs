using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Decide;

/// <summary>A leader returns criteria to the specialist, each with its reason.</summary>
public sealed class ReturnDossier(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        long versionShown,
        IReadOnlyList<ReturnedIndicator> returned,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            (dossier, _) => Task.FromResult(dossier.Return(versionShown, returned, dossier.RoundGroup!, request.ReceivedAt)),
            cancellation
        );
}
