using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;

namespace OpenDti.Web.Features.Monitoring;

/// <summary>What a source measured of one unit.</summary>
public sealed record Measured(Guid Dossier, IReadOnlyList<SavedAnswer> Answers);

/// <summary>Takes what a source measured into the monitored track: of all units at once, or of none.</summary>
public sealed class SaveMonitored(Writes writes, SetLibrary sets)
{
    public static IReadOnlyList<string> StreamsOf(IEnumerable<Measured> measured) =>
        [.. measured.Select(one => Dossier.StreamOf(one.Dossier))];

    /// <summary>How many figures were new.</summary>
    public Task<Result<int>> RunAsync(
        WriteRequest request,
        Guid sourceId,
        IReadOnlyList<Measured> measured,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<int>(
            request,
            async work =>
            {
                if (await work.Db.MonitoredSources.SingleOrDefaultAsync(s => s.Id == sourceId, cancellation) is not { } source)
                {
                    return new Refusal("monitored.no-source");
                }

                var taken = 0;
                var dossiers = await work.FindDossiersAsync([.. measured.Select(one => one.Dossier)], cancellation);
                foreach (var one in measured)
                {
                    if (!dossiers.TryGetValue(one.Dossier, out var dossier))
                    {
                        return new Refusal("dossier.not-found");
                    }

                    var group = dossier.RoundGroup!;
                    var set = (await sets.OpenAsync(group.AuthorityId, group.StoredSetId, cancellation)).Set;
                    if (!dossier.Monitor(sourceId, one.Answers, set, group, request.ReceivedAt).TryGet(out var saved, out var refusal))
                    {
                        return refusal;
                    }

                    if (saved.Answers.Count > 0)
                    {
                        await work.ApplyAsync(dossier, saved);
                        taken += saved.Answers.Count;
                    }
                }

                source.Synced(request.ReceivedAt);
                return taken;
            },
            cancellation
        );
}
