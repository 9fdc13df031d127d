using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>Says which figures of a group's units a source delivers; nobody says it of a group that they compete in.</summary>
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
                if (await Competition.IncludesAsync(work.Db, groupId, ownUnits, cancellation))
                {
                    return new Refusal("monitored.own-group");
                }

                var set = (await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation)).Set;
                var owners = await InputOwners.OfAsync(work.Db, group.UnitKind, cancellation);
                var asked = set.Set.Inputs.Where(input => chosen.Contains(input.Id.Value)).ToList();
                var taken = asked.Find(input => owners.ByInput.TryGetValue(input.Id.Value, out var owner) && owner.Source != sourceId);
                if (taken is not null)
                {
                    return owners.RefusalTo(sourceId, taken)!;
                }

                // What the set at hand does not ask for is nobody's business here.
                var shown = set.Set.Inputs.Select(input => input.Id.Value).ToList();
                var rows = await work
                    .Db.SourceInputs.Where(row => row.UnitKind == group.UnitKind && row.SourceId == sourceId && shown.Contains(row.Input))
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
