using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;

namespace OpenDti.Web.Features.Explanations.Thread;

/// <summary>The unit explains, and may propose other figures; what it declared stays as it is. A specialist prepares, a leader answers at once.</summary>
public sealed class AnswerExplanation(Writes writes)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        IndicatorId indicator,
        int roundNo,
        string words,
        IReadOnlyList<SavedAnswer> proposed,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            (dossier, _) =>
                Task.FromResult(dossier.AnswerExplanation(indicator, roundNo, words, proposed, dossier.RoundGroup!, request.ReceivedAt)),
            cancellation
        );

    /// <summary>What a specialist wrote waits for a leader.</summary>
    public Task<Result<long>> PrepareAsync(
        WriteRequest request,
        Guid dossierId,
        IndicatorId indicator,
        int roundNo,
        string words,
        IReadOnlyList<SavedAnswer> proposed,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            (dossier, _) =>
                Task.FromResult(dossier.PrepareExplanation(indicator, roundNo, words, proposed, dossier.RoundGroup!, request.ReceivedAt)),
            cancellation
        );
}
