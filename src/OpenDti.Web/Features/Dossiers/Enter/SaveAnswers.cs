using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers.Enter;

/// <summary>A specialist saves the figures of one criterion.</summary>
public sealed class SaveAnswers(Writes writes)
{
    /// <summary>The dossier's version after the save. Saving what is already saved changes nothing and is no refusal.</summary>
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        IndicatorId criterion,
        IReadOnlyList<Entered> entries,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<long>(
            request,
            async work =>
            {
                var dossier = await work
                    .Db.Dossiers.Include(d => d.Answers)
                    .Include(d => d.Reviews)
                    .Include(d => d.RoundGroup)
                    .AsSplitQuery()
                    .SingleOrDefaultAsync(d => d.Id == dossierId, cancellation);
                if (dossier is null)
                {
                    return new Refusal("dossier.not-found");
                }

                if (!dossier.Accept(criterion, entries, dossier.RoundGroup!, request.ReceivedAt).TryGet(out var saved, out var refusal))
                {
                    return refusal;
                }

                if (saved.Answers.Count > 0)
                {
                    await work.ApplyAsync(dossier, saved);
                }

                return dossier.Version;
            },
            cancellation
        );
}
