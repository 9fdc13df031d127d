using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Rounds;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Dossiers.Merge;

/// <summary>
/// Records a merging decision: units end, another goes on in their place. Dossiers that are not released stay with the units that end, so
/// that nothing entered is lost; that must have been agreed to. It stands here and not among the units because it looks at dossiers.
/// </summary>
public sealed class MergeUnits(Writes writes)
{
    /// <summary>The unit that goes on.</summary>
    public Task<Result<Guid>> RunAsync(
        WriteRequest request,
        Merging merging,
        bool isAgreedThatDossiersStay,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (merging.DecisionDate > HanoiTime.DayOf(request.ReceivedAt))
                {
                    return new Refusal("merge.decision-in-future");
                }

                var register = await work.Db.Units.ToListAsync(cancellation);
                if (!merging.In(register).TryGet(out var facts, out var refusal))
                {
                    return refusal;
                }

                var unreleased = await UnreleasedDossier.OfAsync(work.Db, merging.Predecessors, cancellation);
                if (unreleased.Count > 0 && !isAgreedThatDossiersStay)
                {
                    return new Refusal("merge.unreleased-dossiers", UnreleasedDossier.Listed(unreleased));
                }

                await RecordAsync(work, facts, register);
                return facts.Merged.Successor;
            },
            cancellation
        );

    private static async Task RecordAsync(Work work, MergingFacts facts, List<Unit> register)
    {
        if (facts.Founded is { } founded)
        {
            await work.RecordAsync(AuthorityRegister.Stream, founded);
            work.Db.Units.Add(founded.ToUnit(work.Request.AuthorityId));
        }

        await work.RecordAsync(AuthorityRegister.Stream, facts.Merged);
        work.Db.UnitLineages.AddRange(facts.Merged.ToLineages(work.Request.AuthorityId));
        foreach (var unit in register.Where(unit => facts.Merged.Predecessors.Contains(unit.Id)))
        {
            unit.Apply(facts.Merged);
        }
    }
}
