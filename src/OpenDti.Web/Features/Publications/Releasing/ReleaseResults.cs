using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Publications.Releasing;

/// <summary>Releases a locked round group's results: freezes them in a document, known by its hash, on the strength of a decision.</summary>
public sealed class ReleaseResults(Writes writes, DossierReader dossiers, SetLibrary sets)
{
    public Task<Result<string>> RunAsync(
        WriteRequest request,
        Guid groupId,
        IReadOnlyCollection<Guid> ownUnits,
        ResultsDecision decision,
        CancellationToken cancellation
    ) =>
        writes.RunAsync<string>(
            request,
            async work =>
            {
                var group = await work
                    .Db.RoundGroups.Include(g => g.Round)
                    .Include(g => g.StoredSet)
                    .SingleOrDefaultAsync(g => g.Id == groupId, cancellation);
                if (group is null)
                {
                    return new Refusal("release.not-found");
                }

                var whole = await DossierReader
                    .Whole(work.Db.Dossiers.AsNoTracking())
                    .Where(d => d.RoundGroupId == groupId)
                    .ToListAsync(cancellation);
                var readings = await dossiers.ReadAllAsync(whole, cancellation);
                if (RefusalOf(group, readings, ownUnits, decision, request.ReceivedAt) is { } refusal)
                {
                    return refusal;
                }

                var authority = await work.Db.Authorities.SingleAsync(a => a.Id == request.AuthorityId, cancellation);
                var results = ResultsBuilder.Build(authority, group, sets.Open(group.StoredSet!), readings, decision, request.ReceivedAt);
                var frozen = await FreezeAsync(work, group, results);
                await TellAsync(work, readings, frozen.Value, decision);
                return frozen;
            },
            cancellation
        );

    private static async Task<Result<string>> FreezeAsync(Work work, RoundGroup group, RoundResults results)
    {
        var body = results.ToText();
        var document = new ResultsDocument
        {
            AuthorityId = group.AuthorityId,
            Sha256 = StoredSet.HashOf(body),
            Body = body,
        };
        var released = new ResultsReleased(
            Guid.CreateVersion7(),
            Version: 1,
            document.Sha256,
            results.Decision.Number,
            results.Decision.Date,
            work.Request.ReceivedAt
        );
        await work.RecordAsync(RoundGroup.StreamOf(group.Id), released);
        work.Db.Documents.Add(document);
        work.Db.Releases.Add(Release.From(released, group));
        group.Apply(released);
        return document.Sha256;
    }

    private static Task<int> TellAsync(Work work, IReadOnlyList<DossierReading> readings, string document, ResultsDecision decision) =>
        work.NotifyAsync(
            Recipients.OfEach([.. readings.Select(reading => reading.Unit.Id)], Role.Specialist, Role.Leader),
            new NoticeMessage(
                "results.were-released",
                ResultsPaths.Ranking(document),
                DossierNotices.Said(readings[0].Year),
                decision.Number,
                HanoiTime.DateOf(decision.Date)
            )
        );

    private static Refusal? RefusalOf(
        RoundGroup group,
        IReadOnlyList<DossierReading> dossiers,
        IReadOnlyCollection<Guid> ownUnits,
        ResultsDecision decision,
        DateTimeOffset at
    )
    {
        var lastDeadline = dossiers.Max(dossier => dossier.DeadlineAt);
        return group.StageAt(at, lastDeadline) switch
        {
            RoundGroupStage.Released => new Refusal("release.already"),
            RoundGroupStage.Draft or RoundGroupStage.Open => new Refusal(
                "release.not-locked",
                HanoiTime.MinuteOf(lastDeadline),
                HanoiTime.DateOf(lastDeadline)
            ),
            _ when !RoundGroup.IsSettledAt(at, lastDeadline) => new Refusal(
                "release.settling",
                RoundGroup.SettlingTime.TotalMinutes.ToString(CultureInfo.InvariantCulture)
            ),
            _ when dossiers.Any(d => ownUnits.Contains(d.Unit.Id)) => new Refusal("release.own-group"),
            _ when HanoiTime.StartOf(decision.Date) > at => new Refusal("release.decision-in-future"),
            _ => null,
        };
    }
}
