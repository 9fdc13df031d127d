using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Enter;

/// <summary>A specialist saves the figures of one criterion.</summary>
public sealed class SaveAnswers(Writes writes, DossierPart part, AnswerRules rules, DossierReader dossiers)
{
    /// <summary>The dossier's version after the save. Saving what is already saved changes nothing and is no refusal.</summary>
    public async Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        IndicatorId criterion,
        IReadOnlyList<Entered> entries,
        CancellationToken cancellation
    )
    {
        AnswersSaved? written = null;
        var saved = await writes.RunAsync<long>(
            request,
            async work =>
            {
                written = null;
                if (await part.LoadAsync(work.Db, dossierId, criterion, cancellation) is not { } dossier)
                {
                    return new Refusal("dossier.not-found");
                }

                var refused =
                    dossier.RefusalToEnter(criterion, dossier.RoundGroup!, request.ReceivedAt)
                    ?? await rules.RefusalOfFormAsync(dossier, entries, cancellation);
                if (refused is not null)
                {
                    return refused;
                }

                var accepted = dossier.Accept(criterion, entries, dossier.RoundGroup!, request.ReceivedAt);
                if (!accepted.TryGet(out var fact, out var refusal))
                {
                    return refusal;
                }

                if (await rules.RefusalOfAsync(dossier, entries, cancellation) is { } contradiction)
                {
                    return contradiction;
                }

                written = fact;
                return await work.ApplyAsync(dossier, fact);
            },
            cancellation
        );
        if (written is not null && saved.TryGet(out var version, out _))
        {
            await dossiers.FollowAsync(dossierId, written, version, request, cancellation);
        }

        return saved;
    }
}
