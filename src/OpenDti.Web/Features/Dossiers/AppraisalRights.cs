using Microsoft.EntityFrameworkCore;
using OpenDti.Scoring;
using OpenDti.Web.Data;
using OpenDti.Web.Features.Accounts;
using OpenDti.Web.Security;

namespace OpenDti.Web.Features.Dossiers;

/// <summary>
/// What one person may see and decide in the appraisal of a round group. Administrators and auditors see all of it and decide nothing, unless a
/// unit of theirs competes in it; nobody sees or decides anything about a unit they belong to by any of their accounts.
/// </summary>
public sealed record AppraisalRights(IReadOnlyList<AppraisalScope> Scopes, IReadOnlySet<Guid> OwnUnits, bool SeesAll)
{
    public bool IsOwn(Guid unit) => OwnUnits.Contains(unit);

    public bool Sees(IndicatorId indicator, Guid unit) => SeesAll || Scopes.Any(scope => scope.Covers(indicator, unit));

    public bool Sees(IndicatorId indicator) => SeesAll || Scopes.Any(scope => scope.Covers(indicator));

    /// <summary>The scope by which this person may decide now; failing that, the one by which they look on.</summary>
    public AppraisalScope? ScopeFor(IndicatorId indicator, Guid unit, CriterionState state)
    {
        var scopes = Scopes.Where(scope => scope.Covers(indicator, unit)).ToList();
        return scopes.Find(scope => CriterionMoves.MayDecide(state, ActorOf(scope))) ?? scopes.FirstOrDefault();
    }

    /// <summary>Whether what was declared is kept from this person: a blind appraiser sees it once a finding of their own stands.</summary>
    public bool IsBlindTo(Dossier dossier, IndicatorId indicator, CriterionState state) =>
        !SeesAll && ScopeFor(indicator, dossier.UnitId, state)?.IsBlindTo(dossier, indicator) == true;

    public static CriterionActor ActorOf(AppraisalScope scope) =>
        scope.Level == AppraisalLevel.First ? CriterionActor.FirstAppraiser : CriterionActor.SecondAppraiser;
}

/// <summary>Reads what a person may see and decide.</summary>
public sealed class AppraisalRightsReader(Databases databases, TimeProvider clock)
{
    public async Task<AppraisalRights> OfAsync(CurrentRequest current, Guid roundGroup, CancellationToken cancellation)
    {
        var (viewer, authority, now) = (current.RequiredViewer, current.RequiredAuthority.Id, clock.GetUtcNow());
        await using var db = databases.Open(authority);
        var scopes = await db
            .AppraisalScopes.AsNoTracking()
            .Where(s => s.AccountId == viewer.AccountId && s.RoundGroupId == roundGroup)
            .OrderBy(s => s.Id)
            .ToListAsync(cancellation);
        var own = await PersonUnits.OfAsync(db, viewer.PersonId, now, cancellation);
        var seesAll = viewer.HasRole(authority, Role.AuthorityAdministrator) || viewer.HasRole(authority, Role.Auditor);
        var competes = await Competition.IncludesAsync(db, roundGroup, own, cancellation);
        return new AppraisalRights(
            competes && await IsOpenAsync(db, roundGroup, now, cancellation) ? [] : scopes,
            own,
            seesAll && !competes
        );
    }

    // While any unit still enters, nobody of its group sees what another has entered.
    private static Task<bool> IsOpenAsync(AppDb db, Guid roundGroup, DateTimeOffset now, CancellationToken cancellation) =>
        db.RoundGroups.AnyAsync(
            g => g.Id == roundGroup && (g.DeadlineAt > now || db.Dossiers.Any(d => d.RoundGroupId == roundGroup && d.OwnDeadlineAt > now)),
            cancellation
        );
}
