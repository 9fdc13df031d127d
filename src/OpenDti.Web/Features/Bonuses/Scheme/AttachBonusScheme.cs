using Microsoft.EntityFrameworkCore;
using OpenDti.Documents;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Authorities;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.IndicatorSets;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Bonuses.Scheme;

/// <summary>
/// From a decision on, the bonus of a group counts by this scheme: stored as it is, by its hash. Such decisions come in the middle of a round as
/// well, so that what was accepted before is counted anew; its effect has to be the one that was shown.
/// </summary>
public sealed class AttachBonusScheme(Writes writes, GroupStandings standings)
{
    public Task<Result<Guid>> RunAsync(
        WriteRequest request,
        Guid groupId,
        Guid personId,
        string body,
        BonusDocument decision,
        string markShown,
        CancellationToken cancellation
    )
    {
        var read = BonusSchemeYaml.Read(body);
        return !read.IsValid
            ? Task.FromResult<Result<Guid>>(new Refusal("bonus.findings-in-file"))
            : writes.RunAsync<Guid>(
                request,
                async work =>
                {
                    if (await standings.ReadAsync(work.Db, groupId, cancellation) is not { } standing)
                    {
                        return new Refusal("bonus.group-not-found");
                    }

                    if (await RefusalOfAsync(work, standing, personId, cancellation) is { } refusal)
                    {
                        return refusal;
                    }

                    if (Change(standing, read.Value).Mark != markShown)
                    {
                        return new Refusal("bonus.effect-not-shown");
                    }

                    var adopted = await AdoptAsync(work, read.Value, body, cancellation);
                    return adopted.IsRefused ? adopted : await AttachAsync(work, standing, adopted.Value, body, decision, cancellation);
                },
                cancellation
            );
    }

    /// <summary>What the scheme makes of what is accepted already.</summary>
    public static StandingChange Change(GroupStanding now, BonusScheme scheme) =>
        StandingChange.Of(now, GroupStanding.Of(now.Set, [.. now.Dossiers.Select(one => one with { Bonus = scheme })]), unit: "");

    /// <summary>Why nobody attaches a scheme at this instant; null where somebody may.</summary>
    public static Refusal? RefusalOf(GroupStanding standing, DateTimeOffset at) =>
        RoundGroupMoves.Allows(standing.StageAt(at), RoundGroupAct.AttachBonus) ? null : Dossier.RefusalOnceApproved(standing.StageAt(at));

    private static async Task<Refusal?> RefusalOfAsync(Work work, GroupStanding standing, Guid personId, CancellationToken cancellation)
    {
        var ownUnits = await PersonUnits.OfAsync(work.Db, personId, work.Request.ReceivedAt, cancellation);
        return standing.IncludesAny(ownUnits) ? new Refusal("bonus.own-group") : RefusalOf(standing, work.Request.ReceivedAt);
    }

    private static async Task<Result<Guid>> AdoptAsync(Work work, BonusScheme scheme, string body, CancellationToken cancellation)
    {
        if (!StoredSet.Fits(scheme.Id, scheme.Version))
        {
            return new Refusal("bonus.name-too-long", $"{StoredSet.SetIdMaxLength}", $"{StoredSet.VersionMaxLength}");
        }

        var sha256 = StoredSet.HashOf(body);
        var stored = await work.Db.BonusSchemes.SingleOrDefaultAsync(
            s => s.SchemeId == scheme.Id && s.Version == scheme.Version,
            cancellation
        );
        if (stored is not null)
        {
            return stored.Sha256 == sha256 ? stored.Id : new Refusal("bonus.version-taken", scheme.Id, scheme.Version);
        }

        var adopted = new BonusSchemeAdopted(Guid.CreateVersion7(), scheme.Id, scheme.Version, sha256);
        await work.RecordAsync(AuthorityRegister.Stream, adopted);
        work.Db.BonusSchemes.Add(adopted.ToStoredScheme(work.Request.AuthorityId, body));
        return adopted.Scheme;
    }

    private static async Task<Result<Guid>> AttachAsync(
        Work work,
        GroupStanding standing,
        Guid scheme,
        string body,
        BonusDocument decision,
        CancellationToken cancellation
    )
    {
        var groupId = standing.Group.Id;
        var known = await work.Db.GroupBonuses.SingleOrDefaultAsync(b => b.RoundGroupId == groupId, cancellation);
        if (known?.StoredSchemeId == scheme && known.Number == decision.Number && known.Date == decision.Date)
        {
            return new Refusal("bonus.same-scheme", decision.Number);
        }

        var attached = new BonusSchemeAttached(
            groupId,
            scheme,
            StoredSet.HashOf(body),
            decision.Number,
            decision.Date,
            decision.Issuer,
            decision.Summary
        );
        await work.RecordAsync(RoundGroup.StreamOf(groupId), attached);
        if (known is null)
        {
            work.Db.GroupBonuses.Add(attached.ToGroupBonus(work.Request.AuthorityId, work.Request.ReceivedAt));
        }
        else
        {
            known.Apply(attached, work.Request.ReceivedAt);
        }

        await work.NotifyAsync(
            Recipients.OfEach([.. standing.Dossiers.Select(one => one.Unit.Id)], Role.Specialist, Role.Leader),
            BonusNotices.OfAttached(standing.Group.Round!.Year, attached)
        );
        return scheme;
    }
}
