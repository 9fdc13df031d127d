using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Dossiers.Amend;

/// <summary>
/// The authority puts another version of the set in force for a round that runs, exactly with the effect that was shown; nobody who belongs to one
/// of its units. The request locks the group's stream and those of all its dossiers: a save is before it or after it.
/// </summary>
public sealed class AmendSet(Writes writes, AmendmentPlans plans)
{
    public Task<Result<Guid>> RunAsync(
        WriteRequest request,
        Guid groupId,
        Guid personId,
        TypedAmendment typed,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var group = await work
                    .Db.RoundGroups.Include(g => g.Round)
                    .Include(g => g.StoredSet)
                    .SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
                if (group is null)
                {
                    return new Refusal("round.not-found");
                }

                var dossiers = await DossierReader.Whole(work.Db.Dossiers).Where(d => d.RoundGroupId == groupId).ToListAsync(cancellation);
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (dossiers.Exists(dossier => ownUnits.Contains(dossier.UnitId)))
                {
                    return new Refusal("amendment.own-group");
                }

                var planned = await plans.OfAsync(work.Db, group, dossiers, typed.Set, request.ReceivedAt, cancellation);
                if (!planned.TryGet(out var plan, out var refusal))
                {
                    return refusal;
                }

                return plan.EffectSha256 == typed.EffectShown
                    ? await AmendAsync(work, group, plan, typed)
                    : new Refusal("amendment.changed-since-shown");
            },
            cancellation
        );

    private static async Task<Result<Guid>> AmendAsync(Work work, RoundGroup group, AmendmentPlan plan, TypedAmendment typed)
    {
        if (!Extensions(work, group, plan, typed).TryGet(out var extensions, out var refusal))
        {
            return refusal;
        }

        var amended = new RoundGroupSetAmended(
            Guid.CreateVersion7(),
            group.Id,
            plan.Before.Stored.Id,
            plan.After.Stored.Id,
            plan.After.Stored.Sha256,
            typed.Number,
            typed.Date,
            typed.Body,
            typed.Summary,
            plan.EffectSha256
        );
        await work.RecordAsync(RoundGroup.StreamOf(group.Id), amended);
        group.Apply(amended);
        work.Db.SetAmendments.Add(amended.ToAmendment(group.AuthorityId, work.Request.ReceivedAt));
        foreach (var one in plan.Dossiers)
        {
            if (extensions.TryGetValue(one.Dossier.Id, out var extended))
            {
                await work.ApplyAsync(one.Dossier, extended);
            }

            await work.ApplyAsync(one.Dossier, one.Fact with { DecisionNumber = typed.Number, DecisionDate = typed.Date });
        }

        return amended.Amendment;
    }

    // Whose confirmation becomes void gets the time to confirm again, by the extension that any unit may be given.
    private static Result<Dictionary<Guid, DossierExtended>> Extensions(
        Work work,
        RoundGroup group,
        AmendmentPlan plan,
        TypedAmendment typed
    )
    {
        var extensions = new Dictionary<Guid, DossierExtended>();
        foreach (var dossier in plan.Voided.Select(one => one.Dossier))
        {
            if (typed.Deadline is not { } deadline || deadline <= dossier.DeadlineIn(group))
            {
                if (dossier.StageIn(group, work.Request.ReceivedAt) > RoundGroupStage.Open)
                {
                    return new Refusal("amendment.deadline-wanted");
                }

                continue;
            }

            var reason = $"Sửa đổi bộ chỉ số theo Quyết định số {typed.Number} ngày {HanoiTime.DateOf(typed.Date)}.";
            var extended = dossier.Extend(deadline, dossier.DeadlineIn(group), reason, group, work.Request.ReceivedAt);
            if (!extended.TryGet(out var fact, out var refusal))
            {
                return refusal;
            }

            extensions[dossier.Id] = fact;
        }

        return extensions;
    }
}
