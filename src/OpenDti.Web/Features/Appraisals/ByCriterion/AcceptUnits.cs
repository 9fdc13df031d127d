using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Appraisals.ByCriterion;

/// <summary>Units whose figures of one criterion are taken as they stand, each with the version that was shown and the level that takes them.</summary>
public sealed record Acceptance(
    Guid RoundGroup,
    IndicatorId Indicator,
    IReadOnlyDictionary<Guid, (long VersionShown, AppraisalLevel Level)> Chosen
)
{
    /// <summary>The first body accepts what was declared, the second keeps what the first decided.</summary>
    public static CriterionAct ActOf(AppraisalLevel level) => level == AppraisalLevel.First ? CriterionAct.Accept : CriterionAct.Keep;
}

/// <summary>Accepts one criterion of many units in one write: all of them, or none.</summary>
public sealed class AcceptUnits(Writes writes, SetLibrary sets)
{
    public Task<Result<int>> RunAsync(WriteRequest request, Viewer viewer, Acceptance acceptance, CancellationToken cancellation) =>
        writes.RunAsync<int>(request, work => DecideAsync(work, viewer, acceptance, cancellation), cancellation);

    private async Task<Result<int>> DecideAsync(Work work, Viewer viewer, Acceptance acceptance, CancellationToken cancellation)
    {
        var group = await work.Db.RoundGroups.Include(g => g.Round).SingleOrDefaultAsync(g => g.Id == acceptance.RoundGroup, cancellation);
        if (group is null)
        {
            return new Refusal("round.not-found");
        }

        var set = (await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation)).Set;
        if (set.FindIndicator(acceptance.Indicator) is not Criterion criterion)
        {
            return new Refusal("appraisal.not-given");
        }

        var chosen = acceptance.Chosen.Keys.ToList();
        var dossiers = await CriterionFields
            .OfCriterion(work.Db.Dossiers, set, criterion)
            .Where(d => d.RoundGroupId == group.Id && chosen.Contains(d.Id))
            .ToListAsync(cancellation);
        if (dossiers.Count == 0)
        {
            return new Refusal("appraisal.none-chosen");
        }

        var leave = await AppraisalLeave.OfAsync(work.Db, viewer, [group.Id], work.Request.ReceivedAt, cancellation);
        foreach (var level in dossiers.ToLookup(dossier => acceptance.Chosen[dossier.Id].Level))
        {
            var asked = new RightsAsked(group.Id, criterion.Id, level.Key, Acceptance.ActOf(level.Key), [.. level]);
            if (leave.RefusalOf(asked) is { } refusal)
            {
                return refusal;
            }
        }

        // Read at once, so that recording asks the database for none of them again.
        await work.Db.AuditStreams.Where(s => work.Request.Streams.Contains(s.Stream)).LoadAsync(cancellation);
        var takenOff = await TakenOffEvidence.OfAsync(
            work.Db,
            criterion.Id,
            dossiers.Select(dossier => (dossier, acceptance.Chosen[dossier.Id].VersionShown)),
            cancellation
        );
        return await AcceptAsync(work, acceptance, criterion, dossiers, takenOff);
    }

    private static async Task<Result<int>> AcceptAsync(
        Work work,
        Acceptance acceptance,
        Criterion criterion,
        List<Dossier> dossiers,
        IReadOnlyDictionary<Guid, long> takenOff
    )
    {
        var facts = new List<(Dossier Dossier, CriterionAppraised Fact)>();
        var changed = new List<string>();
        foreach (var dossier in dossiers)
        {
            var (shown, level) = acceptance.Chosen[dossier.Id];
            var decision = new AppraisalDecision(criterion.Id, level, Acceptance.ActOf(level), shown)
            {
                TakenOffVersion = takenOff.GetValueOrDefault(dossier.Id),
            };
            var decided = dossier.Appraise(decision, [.. criterion.Rule.Inputs], dossier.RoundGroup!, work.Request.ReceivedAt);
            if (decided.TryGet(out var fact, out var refusal))
            {
                facts.Add((dossier, fact));
            }
            else if (refusal.Code == "appraisal.changed-since-shown")
            {
                changed.Add(dossier.Unit!.Name);
            }
            else
            {
                return refusal;
            }
        }

        if (changed.Count > 0)
        {
            return new Refusal("appraisal.some-changed", string.Join(", ", changed.Order(VietnameseOrder.Instance)));
        }

        foreach (var (dossier, fact) in facts)
        {
            await work.ApplyAsync(dossier, fact);
        }

        return facts.Count;
    }
}
