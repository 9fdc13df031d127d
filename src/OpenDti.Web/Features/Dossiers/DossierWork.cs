using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;

namespace OpenDti.Web.Features.Dossiers;

public static class DossierWork
{
    /// <summary>Loads a dossier, lets it decide, and carries out the fact that it decides on. The dossier's version comes back.</summary>
    public static Task<Result<long>> ChangeAsync<TFact>(
        this Writes writes,
        WriteRequest request,
        Guid dossierId,
        Func<Dossier, Work, Task<Result<TFact>>> decide,
        CancellationToken cancellation
    )
        where TFact : DossierFact =>
        writes.RunAsync<long>(
            request,
            async work =>
            {
                if (await work.FindDossierAsync(dossierId, cancellation) is not { } dossier)
                {
                    return new Refusal("dossier.not-found");
                }

                return (await decide(dossier, work)).TryGet(out var fact, out var refusal) ? await work.ApplyAsync(dossier, fact) : refusal;
            },
            cancellation
        );

    /// <summary>The same with several facts, all decided on the dossier as it was: all of them are carried out, or none.</summary>
    public static Task<Result<long>> ChangeAllAsync(
        this Writes writes,
        WriteRequest request,
        Guid dossierId,
        Func<Dossier, Work, Task<Result<List<DossierFact>>>> decide,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<long>(
            request,
            async work =>
            {
                if (await work.FindDossierAsync(dossierId, cancellation) is not { } dossier)
                {
                    return new Refusal("dossier.not-found");
                }

                if (!(await decide(dossier, work)).TryGet(out var facts, out var refusal))
                {
                    return refusal;
                }

                foreach (var fact in facts)
                {
                    await work.ApplyAsync(dossier, fact);
                }

                return dossier.Version;
            },
            cancellation
        );

    /// <summary>Records a fact in the dossier's stream, carries it out and tells whom it concerns; the dossier's version comes back. A fact without content changes nothing.</summary>
    public static async Task<long> ApplyAsync(this Work work, Dossier dossier, DossierFact fact)
    {
        if (fact is AnswersSaved { Answers.Count: 0 })
        {
            return dossier.Version;
        }

        var seq = await work.CarryOutAsync(dossier, fact);
        await DossierNotices.TellAsync(work, dossier, fact);
        await ExplanationNotices.TellAsync(work, dossier, fact);
        await ContestNotices.TellAsync(work, dossier, fact);
        return seq;
    }

    /// <summary>Records a fact and carries it out, for whoever tells many units of their facts at once.</summary>
    public static async Task<long> CarryOutAsync(this Work work, Dossier dossier, DossierFact fact)
    {
        var seq = await work.RecordAsync(Dossier.StreamOf(dossier.Id), fact);
        dossier.Apply(fact, seq, work.Stamp.Account, work.Stamp.ReceivedAt);
        return seq;
    }

    /// <summary>The dossier with all that decides about it, to be changed in this write.</summary>
    public static Task<Dossier?> FindDossierAsync(this Work work, Guid dossierId, CancellationToken cancellation) =>
        Whole(work).SingleOrDefaultAsync(d => d.Id == dossierId, cancellation);

    /// <summary>The same for many, read at once.</summary>
    public static Task<Dictionary<Guid, Dossier>> FindDossiersAsync(
        this Work work,
        IReadOnlyCollection<Guid> dossierIds,
        CancellationToken cancellation
    ) => Whole(work).Where(d => dossierIds.Contains(d.Id)).ToDictionaryAsync(d => d.Id, cancellation);

    private static IQueryable<Dossier> Whole(Work work) =>
        work
            .Db.Dossiers.Include(d => d.Answers)
            .Include(d => d.Reviews)
            .Include(d => d.Appraisals)
            .Include(d => d.PointAwards)
            .Include(d => d.Explanations)
            .Include(d => d.Evidence)
            .Include(d => d.Contests)
            .Include(d => d.BonusProposals)
            .Include(d => d.CouncilRulings)
            .Include(d => d.CouncilItems)
            .Include(d => d.RoundGroup!)
                .ThenInclude(g => g.Bonus)
            .Include(d => d.RoundGroup!)
                .ThenInclude(g => g.Round)
            .AsSplitQuery();
}
