using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>Says which figures of a kind of units a source delivers, as the open rounds ask for them; nobody says it who competes in one of these.</summary>
public sealed class GiveInputs(Writes writes, SetLibrary sets)
{
    public Task<Result<int>> RunAsync(
        WriteRequest request,
        Guid personId,
        Guid sourceId,
        Guid groupId,
        IReadOnlyList<string> chosen,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<int>(
            request,
            async work =>
            {
                var group = await work.Db.RoundGroups.SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
                if (group is null || !await work.Db.MonitoredSources.AnyAsync(s => s.Id == sourceId, cancellation))
                {
                    return new Refusal("monitored.no-source");
                }

                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                var groups = await work
                    .Db.RoundGroups.Where(g => g.Id == groupId || (g.UnitKind == group.UnitKind && g.ReleasedAt == null))
                    .OrderByDescending(g => g.Round!.Year)
                    .ToListAsync(cancellation);
                var inputs = new List<InputDefinition>();
                foreach (var one in groups)
                {
                    if (await Competition.IncludesAsync(work.Db, one.Id, ownUnits, cancellation))
                    {
                        return new Refusal("monitored.own-group");
                    }

                    inputs.AddRange((await sets.OpenAsync(one.AuthorityId, one.StoredSetId, cancellation)).Set.Set.Inputs);
                }

                var shown = inputs.DistinctBy(input => input.Id).ToList();
                var owners = await InputOwners.OfAsync(work.Db, group.UnitKind, cancellation);
                var asked = shown.FindAll(input => chosen.Contains(input.Id.Value));
                var taken = asked.Find(input => owners.ByInput.TryGetValue(input.Id.Value, out var owner) && owner.Source != sourceId);
                if (taken is not null)
                {
                    return owners.RefusalTo(sourceId, taken)!;
                }

                // What no open round asks for is nobody's business here.
                var known = shown.ConvertAll(input => input.Id.Value);
                var rows = await work
                    .Db.SourceInputs.Where(row => row.UnitKind == group.UnitKind && row.SourceId == sourceId && known.Contains(row.Input))
                    .ToListAsync(cancellation);
                var given = asked.ConvertAll(input => input.Id.Value);
                work.Db.SourceInputs.RemoveRange(rows.Where(row => !given.Contains(row.Input)));
                work.Db.SourceInputs.AddRange(
                    given
                        .Except(rows.Select(row => row.Input))
                        .Select(input => new SourceInput
                        {
                            AuthorityId = request.AuthorityId,
                            UnitKind = group.UnitKind,
                            Input = input,
                            SourceId = sourceId,
                        })
                );
                await work.RecordAsync(MonitoredSource.Stream, new SourceInputsGiven(sourceId, group.UnitKind, given));
                return given.Count;
            },
            cancellation
        );
}
