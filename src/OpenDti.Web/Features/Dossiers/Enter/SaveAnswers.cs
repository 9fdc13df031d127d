using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Enter;

/// <summary>A specialist saves the figures of one criterion.</summary>
public sealed class SaveAnswers(Writes writes, AnswerRules rules)
{
    /// <summary>The dossier's version after the save. Saving what is already saved changes nothing and is no refusal.</summary>
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        IndicatorId criterion,
        IReadOnlyList<Entered> entries,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync(
            request,
            dossierId,
            async (dossier, _) =>
            {
                var accepted = dossier.Accept(criterion, entries, dossier.RoundGroup!, request.ReceivedAt);
                return !accepted.IsRefused && await rules.RefusalOfAsync(dossier, entries, cancellation) is { } refusal
                    ? refusal
                    : accepted;
            },
            cancellation
        );
}
