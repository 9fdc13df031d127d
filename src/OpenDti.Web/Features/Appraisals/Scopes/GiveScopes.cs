using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Features.Dossiers;
using OpenDti.Web.Features.Notices;
using OpenDti.Web.Features.Rounds;

namespace OpenDti.Web.Features.Appraisals.Scopes;

/// <summary>What an appraiser is to be given; no criterion and no unit named means all.</summary>
public sealed record ScopePlan(
    Guid Account,
    AppraisalLevel Level,
    bool IsBlind,
    IReadOnlyList<string> Indicators,
    IReadOnlyList<Guid> Units
);

/// <summary>Gives appraisers criteria and units of a round group, and takes them back.</summary>
public sealed class GiveScopes(Writes writes)
{
    public Task<Result<Guid>> GiveAsync(WriteRequest request, Guid group, ScopePlan plan, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                if (await YearOfAsync(work, group, cancellation) is not { } year)
                {
                    return new Refusal("round.not-found");
                }

                var at = request.ReceivedAt;
                var isAppraiser = await work.Db.Memberships.AnyAsync(
                    m =>
                        m.AccountId == plan.Account
                        && m.Role == Role.Appraiser
                        && m.ValidFrom <= at
                        && (m.ValidTo == null || m.ValidTo > at),
                    cancellation
                );
                if (!isAppraiser)
                {
                    return new Refusal("scope.no-appraiser");
                }

                var given = new ScopeGiven(
                    Guid.CreateVersion7(),
                    group,
                    plan.Account,
                    plan.Level,
                    plan.IsBlind,
                    plan.Indicators,
                    plan.Units
                );
                await work.RecordAsync(RoundGroup.StreamOf(group), given);
                work.Db.AppraisalScopes.Add(given.ToScope(request.AuthorityId));
                await TellAsync(work, plan.Account, "scope.was-given", year);
                return given.Scope;
            },
            cancellation
        );

    public Task<Result<Guid>> TakeBackAsync(WriteRequest request, Guid group, Guid scopeId, CancellationToken cancellation) =>
        writes.RunAsync<Guid>(
            request,
            async work =>
            {
                var scope = await work.Db.AppraisalScopes.SingleOrDefaultAsync(
                    s => s.Id == scopeId && s.RoundGroupId == group,
                    cancellation
                );
                if (scope is null)
                {
                    return new Refusal("scope.not-found");
                }

                await work.RecordAsync(RoundGroup.StreamOf(group), new ScopeTakenBack(scopeId));
                work.Db.AppraisalScopes.Remove(scope);
                await TellAsync(work, scope.AccountId, "scope.was-taken-back", (await YearOfAsync(work, group, cancellation))!.Value);
                return scopeId;
            },
            cancellation
        );

    private static Task<int?> YearOfAsync(Work work, Guid group, CancellationToken cancellation) =>
        work.Db.RoundGroups.Where(g => g.Id == group).Select(g => (int?)g.Round!.Year).SingleOrDefaultAsync(cancellation);

    private static Task<int> TellAsync(Work work, Guid account, string code, int year) =>
        work.NotifyAsync(Recipients.Account(account), new NoticeMessage(code, AppraisalPaths.Queue, DossierNotices.Said(year)));
}
