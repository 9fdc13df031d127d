using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;

namespace OpenDti.Web.Features.Councils.Decide;

/// <summary>
/// Who keeps the council's record writes down what it decided, or takes it back with a reason. Never about their own unit, and only with the
/// effect on points and ranks that was shown, where they may see it.
/// </summary>
public sealed class DecideInCouncil(Writes writes, GroupStandings standings)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        CouncilDecided decided,
        string markShown,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<CouncilDecided>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (ownUnits.Contains(dossier.UnitId))
                {
                    return new Refusal("council.own-unit");
                }

                var standing = (await standings.ReadAsync(work.Db, dossier.RoundGroupId, cancellation))!;
                var stage = standing.StageAt(request.ReceivedAt);
                if (!dossier.DecideInCouncil(decided, standing.Set, stage).TryGet(out var fact, out var refusal))
                {
                    return refusal;
                }

                if (!standing.IncludesAny(ownUnits))
                {
                    var change = await standings.AfterAsync(standing, dossierId, fact, request.ReceivedAt, cancellation);
                    if (change.Mark != markShown)
                    {
                        return new Refusal("council.effect-not-shown");
                    }
                }

                await TellAsync(work, standing.Of(dossierId), "council.has-decided", fact.Indicator, fact.Words);
                return fact;
            },
            cancellation
        );

    public Task<Result<long>> WithdrawAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        long ruling,
        string reason,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<CouncilDecisionWithdrawn>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (ownUnits.Contains(dossier.UnitId))
                {
                    return new Refusal("council.own-unit");
                }

                var standing = (await standings.ReadAsync(work.Db, dossier.RoundGroupId, cancellation))!;
                if (!dossier.WithdrawRuling(ruling, reason, standing.StageAt(request.ReceivedAt)).TryGet(out var fact, out var refusal))
                {
                    return refusal;
                }

                var line = dossier.CouncilRulings.First(one => one.Version == ruling).Indicator;
                await TellAsync(work, standing.Of(dossierId), "council.has-withdrawn", line, reason);
                return fact;
            },
            cancellation
        );

    private static async Task TellAsync(Work work, DossierReading reading, string code, string line, string words)
    {
        string NameIn(Language language) => CouncilTexts.In(language).NameOf(reading.Set, line, CouncilTexts.In(language).Class, language);

        await work.NotifyAsync(
            Recipients.OfUnit(reading.Unit.Id, Role.Specialist, Role.Leader),
            new NoticeMessage(
                code,
                DossierPaths.History(reading.Dossier.Id),
                reading.Unit.Name,
                DossierNotices.Said(reading.Year),
                NoticeMessage.InBoth(new Text(NameIn(Language.Vi), NameIn(Language.En))),
                words
            )
        );
    }
}
