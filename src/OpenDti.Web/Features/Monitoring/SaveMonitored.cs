using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Units;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>What a source measured of one unit.</summary>
public sealed record Measured(Guid Dossier, IReadOnlyList<SavedAnswer> Answers);

/// <summary>
/// What came together from a source. <paramref name="PersonId"/> is who hands a file in; null where a system sends, for which the maker of its token
/// answers.
/// </summary>
public sealed record MeasuredBatch(Guid SourceId, Guid? PersonId, IReadOnlyList<Measured> Measured);

/// <summary>Takes what a source measured into the monitored track: of all units at once, or of none.</summary>
public sealed class SaveMonitored(Writes writes, SetLibrary sets)
{
    public static IReadOnlyList<string> StreamsOf(IEnumerable<Measured> measured) =>
        [.. measured.Select(one => Dossier.StreamOf(one.Dossier))];

    /// <summary>How many figures were new. What a file brings is told a unit at once and together, what a system sends on one day when the day is over.</summary>
    public Task<Result<int>> RunAsync(WriteRequest request, MeasuredBatch batch, CancellationToken cancellation) =>
        writes.RunAsync<int>(
            request,
            async work =>
            {
                if (await work.Db.MonitoredSources.SingleOrDefaultAsync(s => s.Id == batch.SourceId, cancellation) is not { } source)
                {
                    return new Refusal("monitored.no-source");
                }

                var taken = new List<TakenFigures>();
                var owners = new Dictionary<UnitKind, InputOwners>();
                var ownUnits = batch.PersonId is { } person
                    ? await PersonUnits.OfAsync(work.Db, person, request.ReceivedAt, cancellation)
                    : await source.UnitsOfTokenMakerAsync(work.Db, request.ReceivedAt, cancellation);
                var dossiers = await work.FindDossiersAsync([.. batch.Measured.Select(one => one.Dossier)], cancellation);
                foreach (var one in batch.Measured)
                {
                    if (!dossiers.TryGetValue(one.Dossier, out var dossier))
                    {
                        return new Refusal("dossier.not-found");
                    }

                    if (ownUnits.Contains(dossier.UnitId))
                    {
                        var name = (await work.Db.Units.FindAsync([dossier.UnitId], cancellation))!.Name;
                        return batch.PersonId is null
                            ? new Refusal("monitored.token-own-unit", name)
                            : new Refusal("monitored.own-unit", name);
                    }

                    var group = dossier.RoundGroup!;
                    var set = (await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation)).Set;
                    if (!owners.TryGetValue(group.UnitKind, out var owned))
                    {
                        owned = await InputOwners.OfAsync(work.Db, group.UnitKind, cancellation);
                        owners.Add(group.UnitKind, owned);
                    }

                    if (RefusalOf(one, set, owned, batch.SourceId) is { } notTheirs)
                    {
                        return notTheirs;
                    }

                    if (
                        !dossier.Monitor(batch.SourceId, one.Answers, set, group, request.ReceivedAt).TryGet(out var saved, out var refusal)
                    )
                    {
                        return refusal;
                    }

                    if (saved.Answers.Count > 0)
                    {
                        await work.ApplyAsync(dossier, saved);
                        taken.Add(new TakenFigures(dossier, set, saved));
                    }
                }

                source.Synced(request.ReceivedAt);
                var late = MonitoringNotices.LateAmong(taken, request.ReceivedAt);
                await (
                    batch.PersonId is null
                        ? DayOfFigures.AskToTellAsync(work, source, late)
                        : MonitoringNotices.TellAsync(work, source, late)
                );
                return taken.Sum(one => one.Saved.Answers.Count);
            },
            cancellation
        );

    private static Refusal? RefusalOf(Measured measured, CompiledSet set, InputOwners owners, Guid source) =>
        measured
            .Answers.Select(answer => set.FindInput(new InputId(answer.Input)))
            .OfType<InputDefinition>()
            .Select(input => owners.RefusalTo(source, input))
            .FirstOrDefault(refusal => refusal is not null);
}
