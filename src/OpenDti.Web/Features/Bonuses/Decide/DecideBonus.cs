using System.Globalization;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Bonuses.Decide;

/// <summary>How many of a proposal are accepted and why, by the version and the effect that were shown.</summary>
public sealed record BonusDecision(Guid Proposal, long VersionShown, string MarkShown, int? Accepted, string Words);

/// <summary>
/// The agency, or the council while it sits, decides about a proposal. Nobody about their own unit; and with the effect on points and ranks that
/// they were shown, unless their unit competes in the group and they see no points.
/// </summary>
public sealed class DecideBonus(Writes writes, GroupStandings standings, BonusLibrary bonuses)
{
    public Task<Result<long>> RunAsync(
        WriteRequest request,
        Guid dossierId,
        Guid personId,
        BonusDecision decision,
        CancellationToken cancellation
    ) =>
        writes.ChangeAsync<BonusDecided>(
            request,
            dossierId,
            async (dossier, work) =>
            {
                var ownUnits = await PersonUnits.OfAsync(work.Db, personId, request.ReceivedAt, cancellation);
                if (ownUnits.Contains(dossier.UnitId))
                {
                    return new Refusal("bonus.own-unit");
                }

                var standing = (await standings.ReadAsync(work.Db, dossier.RoundGroupId, cancellation))!;
                if (RefusalOf(standing, request.ReceivedAt) is { } closed)
                {
                    return closed;
                }

                var decided = dossier.DecideBonus(
                    decision.Proposal,
                    decision.VersionShown,
                    decision.Accepted,
                    decision.Words,
                    standing.StageAt(request.ReceivedAt)
                );
                if (!decided.TryGet(out var fact, out var refusal))
                {
                    return refusal;
                }

                if (!standing.IncludesAny(ownUnits))
                {
                    var change = await standings.AfterAsync(standing, dossierId, fact, request.ReceivedAt, cancellation);
                    if (change.Mark != decision.MarkShown)
                    {
                        return new Refusal("bonus.effect-not-shown");
                    }
                }

                await TellAsync(work, standing.Of(dossierId), fact, cancellation);
                return fact;
            },
            cancellation
        );

    /// <summary>Why nobody decides about the group's bonus at this instant; null where somebody may.</summary>
    public static Refusal? RefusalOf(GroupStanding standing, DateTimeOffset at) =>
        Dossier.RefusalToDecideBonus(standing.StageAt(at)) is { } refusal ? refusal
        : RoundGroup.IsSettledAt(at, standing.LastDeadlineAt) ? null
        : new Refusal("appraisal.settling", RoundGroup.SettlingTime.TotalMinutes.ToString(CultureInfo.InvariantCulture));

    private async Task TellAsync(Work work, DossierReading reading, BonusDecided decided, CancellationToken cancellation)
    {
        var proposal = reading.Dossier.ProposalOf(decided.Proposal)!;
        var scheme = await bonuses.OpenAsync(reading.Dossier.AuthorityId, reading.Group.Bonus?.StoredSchemeId, cancellation);
        var item = scheme?.Items.FirstOrDefault(known => known.Id == proposal.Item)?.Name ?? new Text(proposal.Item);
        await work.NotifyAsync(
            Recipients.OfUnit(reading.Unit.Id, Role.Specialist, Role.Leader),
            new NoticeMessage(
                "bonus.was-decided",
                DossierPaths.Bonus(reading.Dossier.Id),
                reading.Unit.Name,
                DossierNotices.Said(reading.Year),
                NoticeMessage.InBoth(item),
                DossierNotices.Said(decided.Accepted),
                DossierNotices.Said(proposal.Count),
                decided.Words
            )
        );
    }
}
