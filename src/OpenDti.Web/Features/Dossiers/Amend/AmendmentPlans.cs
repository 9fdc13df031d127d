using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Amend;

/// <summary>Reads what a plan is made of, for a page or behind the locks of a write.</summary>
public sealed class AmendmentPlans(SetLibrary sets)
{
    /// <summary>The group comes with its round and its set, the dossiers whole.</summary>
    public async Task<Result<AmendmentPlan>> OfAsync(
        AppDb db,
        RoundGroup group,
        IReadOnlyList<Dossier> dossiers,
        Guid chosenId,
        DateTimeOffset at,
        CancellationToken cancellation
    )
    {
        var chosen = await db.IndicatorSets.AsNoTracking().SingleOrDefaultAsync(set => set.Id == chosenId, cancellation);
        var stage = group.StageAt(at, dossiers.Max(dossier => dossier.DeadlineIn(group)));
        var refusal = chosen is null ? new Refusal("amendment.no-set") : group.RefusalToAmend(group.StoredSet!, chosen, stage);
        if (chosen is null || refusal is not null)
        {
            return refusal!;
        }

        var earlier = await db
            .SetAmendments.Where(a => a.RoundGroupId == group.Id)
            .OrderByDescending(a => a.EffectiveAt)
            .Select(a => a.BeforeSetId)
            .ToListAsync(cancellation);
        var versions = new List<OpenedSet>();
        foreach (var id in earlier.Prepend(group.StoredSetId))
        {
            versions.Add(await sets.OpenAsync(group.AuthorityId, id, cancellation));
        }

        return AmendmentPlan.Of(group, versions, await sets.OpenAsync(group.AuthorityId, chosenId, cancellation), dossiers, at);
    }
}
